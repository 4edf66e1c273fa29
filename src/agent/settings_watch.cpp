#include "agent/settings_watch.h"

#include <utility>

namespace lobbyboard::agent {

SettingsWatch::SettingsWatch(std::filesystem::path file)
    : file_(std::move(file)), known_(base::markOf(file_)), latest_(known_) {}

bool SettingsWatch::look() {
  const base::FileMark now = base::markOf(file_);
  const bool settled = now == std::exchange(latest_, now);
  if (!settled || now == known_) return false;
  known_ = now;
  return true;
}

}  // namespace lobbyboard::agent
