#pragma once

#include <filesystem>
#include <string>

#include "base/resources.h"

namespace lobbyboard::commands {

/// A folder of its own under the temporary folder with a configuration that polls `url`, and with a state folder; gone
/// with this object.
class Workshop {
 public:
  /// Playlists and rules are the program's own, so that saving one there is seen at once.
  Workshop(const base::Resources& resources, const std::string& url, const std::string& city);
  ~Workshop();
  Workshop(const Workshop&) = delete;
  Workshop& operator=(const Workshop&) = delete;

  std::filesystem::path config() const { return folder_ / "lobbyboard.toml"; }
  std::filesystem::path state() const { return folder_ / "state"; }

 private:
  std::filesystem::path folder_;
};

}  // namespace lobbyboard::commands
