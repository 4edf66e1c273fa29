#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <string>

#include "agent/answer.h"
#include "agent/curl_handle.h"
#include "agent/waiting.h"
#include "config/settings.h"

namespace lobbyboard::agent {

/// What a server may cost.
struct HttpLimits {
  std::chrono::milliseconds connectTimeout{5000};
  std::chrono::milliseconds totalTimeout{20000};  ///< over all redirects
  std::chrono::seconds slowest{10};               ///< so long below 100 bytes a second ends it
  std::size_t maxBytes = 64U << 20;               ///< of the decoded body
  std::filesystem::path caFile;                   ///< empty: the system's
};

/// Those of the feed, for a document of so many bytes.
HttpLimits limitsOf(const config::FeedSettings& settings, std::size_t maxBytes);

/// What is asked for: it decides what an answer may look like.
enum class Wanted { Feed, Picture };

struct HttpRequest {
  std::string url;        ///< http or https
  Validators validators;  ///< of the document already held; empty asks for it in any case
  Wanted wanted = Wanted::Feed;
};

/// Fetches one document over HTTP/1.1, keeping the connection for the next time. Trusts nothing that comes back: not
/// the announced length, not the encoding, not the redirects (at most 3, see mayRedirect).
class HttpFetch {
 public:
  HttpFetch(const CurlLibrary&, HttpLimits limits);

  Answer fetch(const HttpRequest& request, const Waiting& waiting);

 private:
  HttpLimits limits_;
  CurlMulti multi_;
  CurlEasy easy_;
};

}  // namespace lobbyboard::agent
