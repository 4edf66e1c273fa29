#include "base/file.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "base/descriptor.h"

namespace lobbyboard::base {
namespace {

auto systemFailure(const char* action, const std::filesystem::path& path) {
  return failure(std::string(action) + " " + path.string() + ": " + std::strerror(errno));
}

bool writeAll(int fd, std::string_view content) {
  while (!content.empty()) {
    const ssize_t written = ::write(fd, content.data(), content.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    content.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

bool syncFolder(const std::filesystem::path& folder) {
  const Descriptor fd(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  return fd && ::fsync(fd.value()) == 0;
}

/// The whole of an open file; `path` is for messages.
Result<std::string> readOpen(const Descriptor& fd, const std::filesystem::path& path, std::size_t maxBytes) {
  if (!fd) return systemFailure("cannot open", path);
  struct stat status {};
  if (::fstat(fd.value(), &status) != 0) return systemFailure("cannot examine", path);
  if (!S_ISREG(status.st_mode)) return failure(path.string() + " is not a regular file");

  std::string content;
  char buffer[65536];
  while (true) {
    const ssize_t got = ::read(fd.value(), buffer, sizeof buffer);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return systemFailure("cannot read", path);
    if (got == 0) return content;
    if (content.size() + static_cast<std::size_t>(got) > maxBytes)
      return failure(path.string() + " is larger than " + std::to_string(maxBytes) + " bytes");
    content.append(buffer, static_cast<std::size_t>(got));
  }
}

}  // namespace

Result<std::string> readFile(const std::filesystem::path& path, std::size_t maxBytes) {
  return readOpen(Descriptor(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)), path, maxBytes);
}

Result<std::string> readFileBeneath(const std::filesystem::path& folder, const std::filesystem::path& path,
                                    std::size_t maxBytes) {
  const Descriptor root(::open(folder.empty() ? "." : folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
  if (!root) return systemFailure("cannot open", folder);
  open_how how{};
  how.flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY;
  how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
  const long fd = ::syscall(SYS_openat2, root.value(), path.c_str(), &how, sizeof how);
  return readOpen(Descriptor(static_cast<int>(fd)), folder / path, maxBytes);
}

Result<void> writeFileDurably(const std::filesystem::path& path, std::string_view content) {
  const std::filesystem::path temporary = path.string() + ".new";
  {
    const Descriptor fd(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0644));
    if (!fd) return systemFailure("cannot create", temporary);
    if (!writeAll(fd.value(), content) || ::fsync(fd.value()) != 0) {
      const auto error = systemFailure("cannot write", temporary);
      ::unlink(temporary.c_str());
      return error;
    }
  }
  if (::rename(temporary.c_str(), path.c_str()) != 0) return systemFailure("cannot rename to", path);
  if (!syncFolder(path.parent_path())) return systemFailure("cannot sync the folder of", path);
  return {};
}

}  // namespace lobbyboard::base
