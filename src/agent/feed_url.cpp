#include "agent/feed_url.h"

#include <spdlog/fmt/fmt.h>

#include <optional>

#include "agent/curl_handle.h"

namespace lobbyboard::agent {
namespace {

std::string part(CURLU* url, CURLUPart which) {
  char* text = nullptr;
  if (::curl_url_get(url, which, &text, CURLU_DEFAULT_PORT) != CURLUE_OK) return {};
  const CurlText owned(text);
  return text;
}

CurlUrl parse(const std::string& text) {
  CurlUrl url(::curl_url());
  if (!url || ::curl_url_set(url.get(), CURLUPART_URL, text.c_str(), 0) != CURLUE_OK) return nullptr;
  return url;
}

std::string lower(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

struct Place {
  std::string scheme, host, port;
};

std::optional<Place> placeOf(const std::string& text) {
  const CurlUrl url = parse(text);
  if (!url) return std::nullopt;
  return Place{lower(part(url.get(), CURLUPART_SCHEME)), lower(part(url.get(), CURLUPART_HOST)),
               part(url.get(), CURLUPART_PORT)};
}

}  // namespace

std::string shownUrl(const std::string& text) {
  const CurlUrl url = parse(text);
  if (!url) return "(no valid URL)";
  for (const CURLUPart secret :
       {CURLUPART_USER, CURLUPART_PASSWORD, CURLUPART_OPTIONS, CURLUPART_QUERY, CURLUPART_FRAGMENT})
    ::curl_url_set(url.get(), secret, nullptr, 0);
  char* shown = nullptr;
  if (::curl_url_get(url.get(), CURLUPART_URL, &shown, 0) != CURLUE_OK) return "(no valid URL)";
  const CurlText owned(shown);
  return shown;
}

base::Result<void> mayRedirect(const std::string& from, const std::string& to) {
  const auto old = placeOf(from);
  const auto next = placeOf(to);
  if (!old || !next) return base::failure("redirected to what is no URL");
  if (next->scheme != "http" && next->scheme != "https")
    return base::failure(fmt::format("redirected to a {} address; only http and https are followed", next->scheme));
  if (old->scheme == "https" && next->scheme != "https")
    return base::failure("redirected from https down to http, which is not followed");
  if (old->host != next->host || old->port != next->port)
    return base::failure(
        fmt::format("redirected to another place ({}); only {}:{} is asked, so give the new address "
                    "in feed.url if it is right",
                    shownUrl(to), old->host, old->port));
  return {};
}

}  // namespace lobbyboard::agent
