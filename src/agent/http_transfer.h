#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "agent/answer.h"
#include "agent/curl_handle.h"
#include "agent/http_fetch.h"

namespace lobbyboard::agent {

/// One request and its response. `easy` is set up by the constructor and points into this object until it is destroyed.
class HttpTransfer {
 public:
  HttpTransfer(CURL* easy, const HttpRequest& request, const HttpLimits& limits, std::chrono::milliseconds timeLeft);
  ~HttpTransfer();
  HttpTransfer(const HttpTransfer&) = delete;
  HttpTransfer& operator=(const HttpTransfer&) = delete;

  /// Why the transfer could not be set up, if it could not.
  CURLcode setUp() const { return setUp_; }
  /// Where the response sends its reader; nothing when it is no redirect.
  std::optional<std::string> redirect() const;
  std::chrono::milliseconds took() const;
  /// What the finished transfer brought. Takes the body out.
  Answer conclude(CURLcode result);

 private:
  static std::size_t receive(char* data, std::size_t size, std::size_t count, void* self);

  Failed failed(std::string text) const;
  Failed transportFailure(CURLcode result) const;
  Answer documentOf();
  long status() const;
  std::string header(const char* name) const;

  CURL* easy_;
  std::string url_;
  Wanted wanted_;
  bool conditional_;
  HttpLimits limits_;
  CurlList headers_;
  std::string body_;
  bool overflowed_ = false;
  char detail_[CURL_ERROR_SIZE] = {};
  CURLcode setUp_ = CURLE_OK;
};

}  // namespace lobbyboard::agent
