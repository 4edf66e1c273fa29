#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "base/folder_watch.h"

namespace lobbyboard::show {

/// Says when one of a few files may have changed. Where the kernel gives no watch (a machine has only so many), it says
/// so in the log and bids to look every two seconds: a wall must not end over it.
class Lookout {
 public:
  using Moment = base::FolderWatch::Moment;
  Lookout(std::vector<std::filesystem::path> files, Moment now);

  const std::vector<std::filesystem::path>& files() const { return files_; }
  /// To be waited on; −1, which poll() passes over, without a watch.
  int descriptor() const { return watch_ ? watch_->descriptor() : -1; }
  bool changed(Moment now);
  /// When to call changed() again at the latest.
  Moment due() const { return watch_ ? watch_->due() : nextLook_; }

 private:
  std::vector<std::filesystem::path> files_;
  std::optional<base::FolderWatch> watch_;
  Moment nextLook_;
};

}  // namespace lobbyboard::show
