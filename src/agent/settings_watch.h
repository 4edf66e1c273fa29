#pragma once

#include <filesystem>

#include "base/file_mark.h"

namespace lobbyboard::agent {

/// Notices that a settings file changed, however it was written (in place, renamed over, behind a link, on a network
/// disk), by looking at its time, size and inode.
class SettingsWatch {
 public:
  explicit SettingsWatch(std::filesystem::path file);

  /// True once after a change, when two looks running saw the same: a file that is still being written is left alone.
  bool look();

 private:
  std::filesystem::path file_;
  base::FileMark known_;
  base::FileMark latest_;
};

}  // namespace lobbyboard::agent
