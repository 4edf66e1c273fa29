#pragma once

#include <sys/stat.h>

#include <cstdint>
#include <filesystem>

namespace lobbyboard::base {

/// What tells two states of a file apart without reading it. All zero for a file that is not there.
struct FileMark {
  std::uint64_t device = 0, inode = 0;
  std::int64_t size = 0, seconds = 0, nanoseconds = 0;  ///< the last two: when the content was last written
  friend bool operator==(const FileMark&, const FileMark&) = default;
};

/// Follows symlinks.
inline FileMark markOf(const std::filesystem::path& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return {};
  return {status.st_dev, status.st_ino, status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
}

}  // namespace lobbyboard::base
