#include "agent/picture_source.h"

#include <spdlog/fmt/fmt.h>

#include <functional>
#include <string_view>

#include "agent/feed_url.h"
#include "base/file.h"

namespace lobbyboard::agent {
namespace {

bool isAddress(std::string_view text) { return text.find("://") != std::string_view::npos; }

/// A path as it may stand in an address.
std::string escaped(std::string_view path) {
  constexpr std::string_view kPlain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  std::string out;
  for (const char c : path)
    out += kPlain.find(c) != std::string_view::npos ? std::string(1, c)
                                                    : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  return out;
}

}  // namespace

base::Result<std::string> pictureUrl(const std::string& feed, const std::string& address) {
  if (isAddress(address)) {
    if (mayRedirect(feed, address)) return address;
    return base::failure(fmt::format(
        "{} is not of the feed's own host and port (nor less safe than it), so it is not asked", shownUrl(address)));
  }
  const CurlUrl url(::curl_url());
  if (!url || ::curl_url_set(url.get(), CURLUPART_URL, feed.c_str(), 0) != CURLUE_OK ||
      ::curl_url_set(url.get(), CURLUPART_URL, ("./" + escaped(address)).c_str(), 0) != CURLUE_OK)
    return base::failure(fmt::format("\"{}\" makes no address beside {}", address, shownUrl(feed)));
  char* text = nullptr;
  if (::curl_url_get(url.get(), CURLUPART_URL, &text, 0) != CURLUE_OK)
    return base::failure(fmt::format("\"{}\" makes no address beside {}", address, shownUrl(feed)));
  const CurlText owned(text);
  return std::string(text);
}

HttpPictureSource::HttpPictureSource(const CurlLibrary& curl, const config::FeedSettings& settings)
    : feed_(settings.url), fetch_(curl, limitsOf(settings, kMostPictureBytes)) {}

Answer HttpPictureSource::read(const std::string& address, const Validators& held, const Waiting& waiting) {
  auto url = pictureUrl(feed_, address);
  if (!url) return Failed{url.error().what, std::nullopt, 0};
  return fetch_.fetch({std::move(*url), held, Wanted::Picture}, waiting);
}

Answer FilePictureSource::read(const std::string& address, const Validators& held, const Waiting& waiting) {
  if (waiting.stopAsked()) return Stopped{};
  if (isAddress(address))
    return Failed{shownUrl(address) + ": a feed on disk has its pictures beneath its own folder", std::nullopt, 0};
  auto bytes = base::readFileBeneath(folder_, address, kMostPictureBytes);
  if (!bytes) return Failed{bytes.error().what, std::nullopt, 0};
  std::string tag = fmt::format("{:016x}-{}", std::hash<std::string_view>{}(*bytes), bytes->size());
  if (tag == held.etag) return NotModified{};
  return Body{std::move(*bytes), {std::move(tag), {}}};
}

std::unique_ptr<PictureSource> openPictures(const CurlLibrary& curl, const config::FeedSettings& settings) {
  if (!settings.file.empty()) return std::make_unique<FilePictureSource>(settings.file);
  return std::make_unique<HttpPictureSource>(curl, settings);
}

}  // namespace lobbyboard::agent
