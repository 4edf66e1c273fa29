#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "agent/answer.h"
#include "agent/http_fetch.h"
#include "agent/waiting.h"
#include "base/result.h"
#include "config/settings.h"

namespace lobbyboard::agent {

/// The most that a picture may have as it comes.
inline constexpr std::size_t kMostPictureBytes = std::size_t{24} << 20;

/// Where the pictures come from that a feed names: a path beneath the feed's own folder, or an address of its own host.
class PictureSource {
 public:
  virtual ~PictureSource() = default;
  /// `address` as the feed gives it.
  virtual Answer read(const std::string& address, const Validators& held, const Waiting& waiting) = 0;
};

/// Of a feed behind an address. Paths are taken from where it lies; full addresses must be of its host and port.
class HttpPictureSource final : public PictureSource {
 public:
  HttpPictureSource(const CurlLibrary& curl, const config::FeedSettings& settings);
  Answer read(const std::string& address, const Validators& held, const Waiting& waiting) override;

 private:
  std::string feed_;
  HttpFetch fetch_;
};

/// Of a feed on disk: only what lies beneath its folder.
class FilePictureSource final : public PictureSource {
 public:
  explicit FilePictureSource(const std::filesystem::path& feed) : folder_(feed.parent_path()) {}
  Answer read(const std::string& address, const Validators& held, const Waiting& waiting) override;

 private:
  std::filesystem::path folder_;
};

/// The source of pictures that belongs to the feed of these settings.
std::unique_ptr<PictureSource> openPictures(const CurlLibrary& curl, const config::FeedSettings& settings);

/// Where a picture of the feed at `feed` is to be fetched from.
base::Result<std::string> pictureUrl(const std::string& feed, const std::string& address);

}  // namespace lobbyboard::agent
