#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <utility>

#include "agent/answer.h"
#include "agent/http_fetch.h"
#include "agent/waiting.h"
#include "config/settings.h"

namespace lobbyboard::agent {

/// Where the feed's document comes from.
class Source {
 public:
  virtual ~Source() = default;
  /// What to call it in a reason: an address without its secrets, or a path.
  virtual std::string name() const = 0;
  /// The document as it stands now, unless it is still the one that `held` names.
  virtual Answer read(const Validators& held, const Waiting& waiting) = 0;
};

/// A document behind an http or https address.
class HttpSource final : public Source {
 public:
  HttpSource(const CurlLibrary& curl, const config::FeedSettings& settings);
  std::string name() const override;
  Answer read(const Validators& held, const Waiting& waiting) override;

 private:
  std::string url_;
  HttpFetch fetch_;
};

/// A document on disk. Its validator is a hash of its content, so a file that is only touched is not modified.
class FileSource final : public Source {
 public:
  FileSource(std::filesystem::path file, std::size_t maxBytes) : file_(std::move(file)), maxBytes_(maxBytes) {}
  std::string name() const override { return file_.string(); }
  Answer read(const Validators& held, const Waiting& waiting) override;

 private:
  std::filesystem::path file_;
  std::size_t maxBytes_;
};

/// The source that the settings name.
std::unique_ptr<Source> openSource(const CurlLibrary& curl, const config::FeedSettings& settings);

}  // namespace lobbyboard::agent
