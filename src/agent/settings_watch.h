#pragma once

#include <sys/types.h>

#include <cstdint>
#include <filesystem>

namespace lobbyboard::agent {

/// Notices that a settings file changed, however it was written (in place, renamed over, behind a link, on a network
/// disk), by looking at its time, size and inode.
class SettingsWatch {
 public:
  explicit SettingsWatch(std::filesystem::path file);

  /// True once after a change, when two looks running saw the same: a file that is still being written is left alone.
  bool look();

 private:
  struct Seen {
    std::int64_t seconds = 0, nanoseconds = 0, size = -1;  ///< −1: no file
    ino_t inode = 0;
    friend bool operator==(const Seen&, const Seen&) = default;
  };
  Seen examine() const;

  std::filesystem::path file_;
  Seen known_;
  Seen latest_;
};

}  // namespace lobbyboard::agent
