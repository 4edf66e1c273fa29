#include "agent/http_fetch.h"

#include <spdlog/fmt/fmt.h>

#include <optional>
#include <stdexcept>

#include "agent/feed_url.h"
#include "agent/http_transfer.h"

namespace lobbyboard::agent {
namespace {

constexpr int kMostRedirects = 3;

/// Keeps an easy handle in a multi handle for a while.
class Attached {
 public:
  Attached(CURLM* multi, CURL* easy) : multi_(multi), easy_(easy) { ::curl_multi_add_handle(multi_, easy_); }
  ~Attached() { ::curl_multi_remove_handle(multi_, easy_); }
  Attached(const Attached&) = delete;
  Attached& operator=(const Attached&) = delete;

 private:
  CURLM* multi_;
  CURL* easy_;
};

/// Runs the one attached transfer to its end; nothing when a stop was asked for first.
std::optional<CURLcode> drive(CURLM* multi, const Waiting& waiting) {
  while (true) {
    if (waiting.stopAsked()) return std::nullopt;
    int running = 0;
    if (::curl_multi_perform(multi, &running) != CURLM_OK) return CURLE_FAILED_INIT;
    int left = 0;
    if (const CURLMsg* message = ::curl_multi_info_read(multi, &left); message != nullptr) return message->data.result;
    if (running == 0) return CURLE_FAILED_INIT;
    curl_waitfd stop{waiting.stopFd, CURL_WAIT_POLLIN, 0};
    const unsigned extra = waiting.stopFd >= 0 ? 1 : 0;
    if (::curl_multi_poll(multi, &stop, extra, static_cast<int>(waiting.every.count()), nullptr) != CURLM_OK)
      return CURLE_FAILED_INIT;
    waiting.tick();
  }
}

}  // namespace

HttpLimits limitsOf(const config::FeedSettings& settings, std::size_t maxBytes) {
  HttpLimits limits;
  limits.connectTimeout = settings.connectTimeout;
  limits.totalTimeout = settings.totalTimeout;
  limits.maxBytes = maxBytes;
  limits.caFile = settings.caFile;
  return limits;
}

HttpFetch::HttpFetch(const CurlLibrary&, HttpLimits limits)
    : limits_(std::move(limits)), multi_(::curl_multi_init()), easy_(::curl_easy_init()) {
  if (!multi_ || !easy_) throw std::runtime_error("libcurl gives no handle");
}

Answer HttpFetch::fetch(const HttpRequest& request, const Waiting& waiting) {
  HttpRequest asked = request;
  auto timeLeft = limits_.totalTimeout;
  for (int redirects = 0;; ++redirects) {
    HttpTransfer transfer(easy_.get(), asked, limits_, timeLeft);
    if (transfer.setUp() != CURLE_OK) return transfer.conclude(transfer.setUp());
    const Attached attached(multi_.get(), easy_.get());
    const auto result = drive(multi_.get(), waiting);
    if (!result) return Stopped{};
    const auto target = *result == CURLE_OK ? transfer.redirect() : std::nullopt;
    if (!target) return transfer.conclude(*result);

    if (redirects == kMostRedirects)
      return Failed{fmt::format("{}: redirected more than {} times", shownUrl(request.url), kMostRedirects), {}, 0};
    if (const auto allowed = mayRedirect(asked.url, *target); !allowed)
      return Failed{fmt::format("{}: {}", shownUrl(asked.url), allowed.error().what), {}, 0};
    timeLeft -= transfer.took();
    if (timeLeft.count() <= 0)
      return Failed{shownUrl(request.url) + ": too slow over its redirects (feed timeouts)", {}, 0};
    asked.url = *target;
  }
}

}  // namespace lobbyboard::agent
