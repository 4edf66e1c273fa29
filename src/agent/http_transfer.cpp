#include "agent/http_transfer.h"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <new>

#include "agent/document_shape.h"
#include "agent/feed_url.h"

namespace lobbyboard::agent {
namespace {

constexpr std::size_t kLongestValidator = 1024;
constexpr long kSlowestBytesPerSecond = 100;

CurlList headerLines(const Validators& validators, Wanted wanted) {
  const char* const kinds = wanted == Wanted::Feed ? "Accept: application/json" : "Accept: image/jpeg, image/png";
  curl_slist* list = ::curl_slist_append(nullptr, kinds);
  if (!validators.etag.empty()) list = ::curl_slist_append(list, ("If-None-Match: " + validators.etag).c_str());
  if (!validators.lastModified.empty())
    list = ::curl_slist_append(list, ("If-Modified-Since: " + validators.lastModified).c_str());
  return CurlList(list);
}

/// Sets options one after another and remembers the first refusal.
class Options {
 public:
  explicit Options(CURL* easy) : easy_(easy) {}
  template <typename T>
  Options& set(CURLoption option, T value) {
    const CURLcode code = ::curl_easy_setopt(easy_, option, value);
    if (first_ == CURLE_OK) first_ = code;
    return *this;
  }
  CURLcode first() const { return first_; }

 private:
  CURL* easy_;
  CURLcode first_ = CURLE_OK;
};

long milliseconds(std::chrono::milliseconds span) { return std::max(1L, static_cast<long>(span.count())); }

}  // namespace

HttpTransfer::HttpTransfer(CURL* easy, const HttpRequest& request, const HttpLimits& limits,
                           std::chrono::milliseconds timeLeft)
    : easy_(easy),
      url_(request.url),
      wanted_(request.wanted),
      conditional_(!request.validators.empty()),
      limits_(limits),
      headers_(headerLines(request.validators, request.wanted)) {
  ::curl_easy_reset(easy_);
  Options options(easy_);
  options.set(CURLOPT_URL, url_.c_str())
      .set(CURLOPT_HTTPHEADER, headers_.get())
      .set(CURLOPT_USERAGENT, "lobbyboard")
      .set(CURLOPT_WRITEFUNCTION, &HttpTransfer::receive)
      .set(CURLOPT_WRITEDATA, static_cast<void*>(this))
      .set(CURLOPT_ERRORBUFFER, static_cast<char*>(detail_));
  // Where it may go. Redirects are followed by HttpFetch, which knows from where; the environment decides nothing.
  options.set(CURLOPT_PROTOCOLS_STR, "http,https")
      .set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
      .set(CURLOPT_FOLLOWLOCATION, 0L)
      .set(CURLOPT_PROXY, "")
      .set(CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED))
      .set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1))
      .set(CURLOPT_HTTP09_ALLOWED, 0L);
  // How long it may take. QUICK_EXIT: no waiting for a name resolver that hangs.
  options.set(CURLOPT_CONNECTTIMEOUT_MS, milliseconds(std::min(limits.connectTimeout, timeLeft)))
      .set(CURLOPT_TIMEOUT_MS, milliseconds(timeLeft))
      .set(CURLOPT_LOW_SPEED_LIMIT, kSlowestBytesPerSecond)
      .set(CURLOPT_LOW_SPEED_TIME, static_cast<long>(limits.slowest.count()))
      .set(CURLOPT_NOSIGNAL, 1L)
      .set(CURLOPT_QUICK_EXIT, 1L)
      .set(CURLOPT_TCP_KEEPALIVE, 1L);
  // How much. Only for an announced length: receive() counts what really comes. No Accept-Encoding is sent.
  options.set(CURLOPT_MAXFILESIZE_LARGE, static_cast<curl_off_t>(limits.maxBytes));
  options.set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2))
      .set(CURLOPT_SSL_VERIFYPEER, 1L)
      .set(CURLOPT_SSL_VERIFYHOST, 2L);
  if (!limits.caFile.empty()) options.set(CURLOPT_CAINFO, limits.caFile.c_str());
  setUp_ = options.first();
}

HttpTransfer::~HttpTransfer() { ::curl_easy_reset(easy_); }

std::size_t HttpTransfer::receive(char* data, std::size_t size, std::size_t count, void* self) {
  auto& transfer = *static_cast<HttpTransfer*>(self);
  const std::size_t bytes = size * count;
  const std::size_t room = transfer.limits_.maxBytes - transfer.body_.size();
  transfer.overflowed_ = bytes > room;
  if (transfer.overflowed_) return CURL_WRITEFUNC_ERROR;
  try {
    transfer.body_.append(data, bytes);
  } catch (const std::bad_alloc&) {
    return CURL_WRITEFUNC_ERROR;  // no exception may cross the C library
  }
  return bytes;
}

long HttpTransfer::status() const {
  long status = 0;
  ::curl_easy_getinfo(easy_, CURLINFO_RESPONSE_CODE, &status);
  return status;
}

std::string HttpTransfer::header(const char* name) const {
  curl_header* found = nullptr;
  if (::curl_easy_header(easy_, name, 0, CURLH_HEADER, -1, &found) != CURLHE_OK) return {};
  return found->value;
}

std::optional<std::string> HttpTransfer::redirect() const {
  const long code = status();
  if (code < 300 || code > 399 || code == 304) return std::nullopt;
  char* target = nullptr;
  ::curl_easy_getinfo(easy_, CURLINFO_REDIRECT_URL, &target);
  if (target == nullptr) return std::nullopt;
  return target;
}

std::chrono::milliseconds HttpTransfer::took() const {
  curl_off_t microseconds = 0;
  ::curl_easy_getinfo(easy_, CURLINFO_TOTAL_TIME_T, &microseconds);
  return std::chrono::ceil<std::chrono::milliseconds>(std::chrono::microseconds(microseconds));
}

Failed HttpTransfer::failed(std::string text) const {
  Failed failure{fmt::format("{}: {}", shownUrl(url_), text), std::nullopt, static_cast<int>(status())};
  curl_off_t seconds = 0;
  if (::curl_easy_getinfo(easy_, CURLINFO_RETRY_AFTER, &seconds) == CURLE_OK && seconds != 0)
    failure.retryAfter = std::chrono::seconds(seconds);
  return failure;
}

Failed HttpTransfer::transportFailure(CURLcode result) const {
  switch (result) {
    case CURLE_WRITE_ERROR:
      if (!overflowed_) return failed("out of memory for the document");
      [[fallthrough]];
    case CURLE_FILESIZE_EXCEEDED:
      return failed(wanted_ == Wanted::Feed
                        ? fmt::format("the document is larger than {} bytes (feed.max_bytes)", limits_.maxBytes)
                        : fmt::format("the picture is larger than {} bytes", limits_.maxBytes));
    case CURLE_COULDNT_RESOLVE_HOST:
      return failed("the host's name cannot be resolved");
    case CURLE_COULDNT_CONNECT:
      return failed("no connection: refused or unreachable");
    case CURLE_OPERATION_TIMEDOUT:
      return failed("too slow or silent: given up (feed timeouts, 100 bytes a second)");
    case CURLE_PARTIAL_FILE:
      return failed("the document was cut off before its announced end");
    case CURLE_GOT_NOTHING:
      return failed("the server closed the connection without an answer");
    case CURLE_URL_MALFORMAT:
      return failed("feed.url is no valid URL");
    case CURLE_UNSUPPORTED_PROTOCOL:
      return failed("the answer or the address is not HTTP");
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
      return failed(fmt::format("TLS: {}", detail_[0] != '\0' ? detail_ : ::curl_easy_strerror(result)));
    default:
      return failed(::curl_easy_strerror(result));
  }
}

Answer HttpTransfer::documentOf() {
  const std::string encoding = header("Content-Encoding");
  if (!encoding.empty() && encoding != "identity")
    return failed("the document came compressed (" + encoding.substr(0, 32) + ") though plain text was asked for");
  if (wanted_ == Wanted::Feed)
    if (const auto wrong = unlikeFeed(body_)) return failed(*wrong);
  const auto validator = [this](const char* name) {
    std::string value = header(name);
    const bool sound = value.size() <= kLongestValidator && std::none_of(value.begin(), value.end(), [](char c) {
                         return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
                       });
    return sound ? value : std::string();
  };
  return Body{std::move(body_), {validator("ETag"), validator("Last-Modified")}};
}

Answer HttpTransfer::conclude(CURLcode result) {
  if (result != CURLE_OK) return transportFailure(result);
  const long code = status();
  if (code == 200) return documentOf();
  if (code == 304 && conditional_) return NotModified{};
  if (code == 304) return failed("answered HTTP 304 (unchanged) though no version was named");
  if (code >= 200 && code < 300) return failed(fmt::format("answered HTTP {} instead of 200", code));
  return failed(fmt::format("answered HTTP {}", code));
}

}  // namespace lobbyboard::agent
