#include "agent/settings_watch.h"

#include <sys/stat.h>

#include <utility>

namespace lobbyboard::agent {

SettingsWatch::SettingsWatch(std::filesystem::path file) : file_(std::move(file)), known_(examine()), latest_(known_) {}

bool SettingsWatch::look() {
  const Seen now = examine();
  const bool settled = now == std::exchange(latest_, now);
  if (!settled || now == known_) return false;
  known_ = now;
  return true;
}

SettingsWatch::Seen SettingsWatch::examine() const {
  struct stat status {};
  if (::stat(file_.c_str(), &status) != 0) return {};
  return {status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_size, status.st_ino};
}

}  // namespace lobbyboard::agent
