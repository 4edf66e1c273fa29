#include "feed/store.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "base/descriptor.h"
#include "base/file.h"
#include "base/log.h"
#include "feed/snapshot_file.h"

namespace lobbyboard::feed {
namespace {

constexpr std::size_t kMostBytes = std::size_t{1} << 30;  ///< of a stored file: more than any feed.max_bytes in use

std::filesystem::path previousFile(const std::filesystem::path& folder) { return folder / "snapshot.previous.lbs"; }

base::Result<Stored> read(const std::filesystem::path& file) {
  const auto bytes = base::readFile(file, kMostBytes);
  if (!bytes) return base::failure(bytes.error().what);
  auto stored = fromSnapshotFile(*bytes);
  if (!stored) return base::failure(file.string() + ": " + stored.error().what);
  return stored;
}

base::Result<void> systemFailure(const char* action, const std::filesystem::path& file) {
  return base::failure(std::string(action) + " " + file.string() + ": " + std::strerror(errno));
}

base::Result<void> renameWithin(const std::filesystem::path& folder, const std::filesystem::path& from,
                                const std::filesystem::path& to) {
  if (::rename(from.c_str(), to.c_str()) != 0) return systemFailure("cannot rename to", to);
  const base::Descriptor fd(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!fd || ::fsync(fd.value()) != 0) return systemFailure("cannot sync", folder);
  return {};
}

/// Gives the newest generation its second name, in place of the previous one. It keeps its first name meanwhile.
base::Result<void> promote(const std::filesystem::path& folder, const std::filesystem::path& newest) {
  const std::filesystem::path previous = previousFile(folder);
  const std::filesystem::path link = previous.string() + ".link";
  ::unlink(link.c_str());
  if (::link(newest.c_str(), link.c_str()) != 0) {
    // A file system without hard links: a copy serves, at the price of its space.
    const auto bytes = base::readFile(newest, kMostBytes);
    return bytes ? base::writeFileDurably(previous, *bytes) : base::failure(bytes.error().what);
  }
  const auto renamed = renameWithin(folder, link, previous);
  ::unlink(link.c_str());  // rename leaves it where both names are one file already
  return renamed;
}

}  // namespace

SnapshotStore::SnapshotStore(std::filesystem::path folder) : folder_(std::move(folder)) {}

// Between any two steps, and within each, a whole generation stands under one of the two names:
//   1. the new document is written beside them and synced; a full disk ends it here, and both generations are as before
//   2. the newest becomes the previous as well, unless it is damaged: then the previous one may be all there is
//   3. the new document takes the newest one's name
base::Result<void> SnapshotStore::publish(const Stored& stored) const {
  const std::filesystem::path next = folder_ / "snapshot.next.lbs";
  if (auto written = base::writeFileDurably(next, toSnapshotFile(stored)); !written) return written;
  const auto newest = read(newestFile());
  if (newest) {
    if (auto promoted = promote(folder_, newestFile()); !promoted) {
      ::unlink(next.c_str());
      return promoted;
    }
  } else if (std::filesystem::exists(std::filesystem::symlink_status(newestFile()))) {
    base::log::warning("store", "the newest snapshot is not kept: {}", newest.error().what);
  }
  return renameWithin(folder_, next, newestFile());
}

std::optional<SnapshotStore::Found> SnapshotStore::load() const {
  auto newest = read(newestFile());
  if (newest) return Found{std::move(*newest), false, {}};
  auto previous = loadPrevious();
  if (!previous) return std::nullopt;
  return Found{std::move(*previous), true, newest.error().what};
}

std::optional<Stored> SnapshotStore::loadPrevious() const {
  auto previous = read(previousFile(folder_));
  return previous ? std::optional(std::move(*previous)) : std::nullopt;
}

std::filesystem::path SnapshotStore::newestFile() const { return folder_ / "snapshot.lbs"; }

}  // namespace lobbyboard::feed
