#pragma once

#include <curl/curl.h>

#include <memory>
#include <stdexcept>

namespace lobbyboard::agent {

/// libcurl's process-wide state. One object, made before any thread that fetches and outliving every fetcher.
class CurlLibrary {
 public:
  CurlLibrary() {
    if (::curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) throw std::runtime_error("libcurl does not start");
  }
  ~CurlLibrary() { ::curl_global_cleanup(); }
  CurlLibrary(const CurlLibrary&) = delete;
  CurlLibrary& operator=(const CurlLibrary&) = delete;
};

struct CurlCleanup {
  void operator()(CURL* easy) const { ::curl_easy_cleanup(easy); }
};
struct CurlMultiCleanup {
  void operator()(CURLM* multi) const { ::curl_multi_cleanup(multi); }
};
struct CurlListCleanup {
  void operator()(curl_slist* list) const { ::curl_slist_free_all(list); }
};
struct CurlUrlCleanup {
  void operator()(CURLU* url) const { ::curl_url_cleanup(url); }
};
struct CurlTextCleanup {
  void operator()(char* text) const { ::curl_free(text); }
};

using CurlEasy = std::unique_ptr<CURL, CurlCleanup>;
using CurlMulti = std::unique_ptr<CURLM, CurlMultiCleanup>;
using CurlList = std::unique_ptr<curl_slist, CurlListCleanup>;
using CurlUrl = std::unique_ptr<CURLU, CurlUrlCleanup>;
using CurlText = std::unique_ptr<char, CurlTextCleanup>;

}  // namespace lobbyboard::agent
