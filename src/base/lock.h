#pragma once

#include <filesystem>

#include "base/descriptor.h"
#include "base/result.h"

namespace lobbyboard::base {

/// An exclusive lock on a file for the life of this object; the kernel lets go of it when the process dies.
class FileLock {
 public:
  /// Fails at once, naming the holder's process id, when another process holds it.
  static Result<FileLock> take(const std::filesystem::path& path);

 private:
  explicit FileLock(Descriptor fd) : fd_(std::move(fd)) {}

  Descriptor fd_;
};

}  // namespace lobbyboard::base
