#include "base/lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>

#include "base/file.h"

namespace lobbyboard::base {

Result<FileLock> FileLock::take(const std::filesystem::path& path) {
  Descriptor fd(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644));
  if (!fd) return failure("cannot open the lock " + path.string() + ": " + std::strerror(errno));
  if (::flock(fd.value(), LOCK_EX | LOCK_NB) != 0) {
    const std::string holder = readFile(path, 32).value_or("");
    return failure("another copy is running on this state folder (" + path.string() + ", process " +
                   (holder.empty() ? "unknown" : holder) + "); stop it first or give this one its own state folder");
  }
  const std::string pid = std::to_string(::getpid());
  if (::ftruncate(fd.value(), 0) != 0 || ::write(fd.value(), pid.data(), pid.size()) < 0)
    return failure("cannot write the lock " + path.string() + ": " + std::strerror(errno));
  return FileLock(std::move(fd));
}

}  // namespace lobbyboard::base
