#include "base/folder_watch.h"

#include <sys/inotify.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>

namespace lobbyboard::base {
namespace {

namespace fs = std::filesystem;

constexpr std::uint32_t kMask =
    IN_CLOSE_WRITE | IN_MOVED_TO | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;
constexpr int kMostLinks = 16;

/// The path and every link that it leads through, last the file itself; absolute.
std::vector<fs::path> trail(const fs::path& file) {
  std::vector<fs::path> out;
  std::error_code error;
  fs::path at = fs::absolute(file, error);
  for (int links = 0; !error && links <= kMostLinks; ++links) {
    out.push_back(at);
    const fs::path target = fs::read_symlink(at, error);
    if (!error) at = at.parent_path() / target;  // the kernel, not the spelling, says what ".." is
  }
  return out;
}

}  // namespace

FolderWatch::FolderWatch(std::vector<fs::path> files, Moment now)
    : files_(std::move(files)),
      inotify_(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC)),
      marks_(files_.size()),
      nextLook_(now + kLook) {
  if (!inotify_) throw std::system_error(errno, std::generic_category(), "cannot watch for changed files");
  arm();
  marksMoved();
}

/// The watch on a folder, or on the nearest one above it while it is missing; -1 when none can be had.
int FolderWatch::watch(fs::path folder) {
  while (true) {
    const int id = ::inotify_add_watch(inotify_.value(), folder.c_str(), kMask);
    if (id >= 0 || !folder.has_relative_path()) return id;
    folder = folder.parent_path();
  }
}

void FolderWatch::arm() {
  std::set<int> needed;
  std::set<Name> names;
  for (const fs::path& file : files_) {
    for (const fs::path& step : trail(file)) {
      const int id = watch(step.parent_path());
      if (id < 0) continue;
      needed.insert(id);
      names.emplace(id, step.filename().string());
    }
  }
  for (const int id : watches_)
    if (!needed.contains(id)) ::inotify_rm_watch(inotify_.value(), id);
  watches_ = std::move(needed);
  names_ = std::move(names);
}

/// Takes all pending events; true when a watched file was named or differs, or when events were lost.
bool FolderWatch::readEvents() {
  alignas(inotify_event) char buffer[16384];
  bool any = false;
  bool named = false;
  while (true) {
    const ssize_t got = ::read(inotify_.value(), buffer, sizeof buffer);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) break;
    any = true;
    for (ssize_t at = 0; at < got;) {
      inotify_event event;
      std::memcpy(&event, buffer + at, sizeof event);
      const char* name = buffer + at + sizeof event;
      if ((event.mask & IN_Q_OVERFLOW) != 0) named = true;
      if (event.len > 0 && names_.contains({event.wd, name})) named = true;
      at += static_cast<ssize_t>(sizeof event + event.len);
    }
  }
  if (any) arm();  // a folder may have come, gone or been replaced, and a link may point elsewhere
  const bool moved = any && marksMoved();
  return named || moved;
}

/// Whether any file differs from when this was last asked.
bool FolderWatch::marksMoved() {
  bool moved = false;
  for (std::size_t i = 0; i < files_.size(); ++i) {
    const FileMark mark = markOf(files_[i]);
    moved = moved || mark != marks_[i];
    marks_[i] = mark;
  }
  return moved;
}

bool FolderWatch::changed(Moment now) {
  bool news = readEvents();
  if (now >= nextLook_) {
    arm();
    nextLook_ = now + kLook;
    news = marksMoved() || news;
  }
  if (news) {
    if (!pending_) first_ = now;
    pending_ = true;
    last_ = now;
  }
  if (!pending_ || (now - last_ < kSettle && now - first_ < kPatience)) return false;
  pending_ = false;
  return true;
}

FolderWatch::Moment FolderWatch::due() const {
  return pending_ ? std::min({last_ + kSettle, first_ + kPatience, nextLook_}) : nextLook_;
}

}  // namespace lobbyboard::base
