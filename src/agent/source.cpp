#include "agent/source.h"

#include <spdlog/fmt/fmt.h>

#include <functional>
#include <string_view>

#include "agent/document_shape.h"
#include "agent/feed_url.h"
#include "base/file.h"

namespace lobbyboard::agent {
HttpSource::HttpSource(const CurlLibrary& curl, const config::FeedSettings& settings)
    : url_(settings.url), fetch_(curl, limitsOf(settings, static_cast<std::size_t>(settings.maxBytes))) {}

std::string HttpSource::name() const { return shownUrl(url_); }

Answer HttpSource::read(const Validators& held, const Waiting& waiting) { return fetch_.fetch({url_, held}, waiting); }

Answer FileSource::read(const Validators& held, const Waiting& waiting) {
  if (waiting.stopAsked()) return Stopped{};
  auto bytes = base::readFile(file_, maxBytes_);
  if (!bytes) return Failed{bytes.error().what, std::nullopt, 0};
  if (const auto wrong = unlikeFeed(*bytes)) return Failed{file_.string() + ": " + *wrong, std::nullopt, 0};
  std::string tag = fmt::format("{:016x}-{}", std::hash<std::string_view>{}(*bytes), bytes->size());
  if (tag == held.etag) return NotModified{};
  return Body{std::move(*bytes), {std::move(tag), {}}};
}

std::unique_ptr<Source> openSource(const CurlLibrary& curl, const config::FeedSettings& settings) {
  if (!settings.file.empty())
    return std::make_unique<FileSource>(settings.file, static_cast<std::size_t>(settings.maxBytes));
  return std::make_unique<HttpSource>(curl, settings);
}

}  // namespace lobbyboard::agent
