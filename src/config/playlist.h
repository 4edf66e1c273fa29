#pragma once

#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "config/fault.h"
#include "config/standing_days.h"

namespace lobbyboard::config {

// config/playlists/<name>.toml: the pages of a loop, in order, each a [[page]] with its type, its dwell ("20s" or
// "all-rows"), the days on which it stands, and the options of its type.

/// How long a page stands. `AllRows`: as long as its table needs for every row once.
struct Dwell {
  std::chrono::milliseconds span{15000};
  bool allRows = false;
  friend bool operator==(const Dwell&, const Dwell&) = default;
};

using OptionValue = std::variant<bool, std::int64_t, double, std::string>;

struct PageEntry {
  std::string type;  ///< "overview", "progress", "cards", "red", "race"
  Dwell dwell;
  std::map<std::string, OptionValue> options;  ///< the page type's own, checked against its catalogue
  StandingDays days = {};                      ///< on which it stands
  friend bool operator==(const PageEntry&, const PageEntry&) = default;

  /// The option's text, or `otherwise` when it is not given.
  std::string text(const std::string& key, const std::string& otherwise) const;
};

struct Playlist {
  std::string name;
  std::filesystem::path origin;
  std::vector<PageEntry> pages;  ///< at least one
  friend bool operator==(const Playlist&, const Playlist&) = default;
};

/// What a page type may be given: option names with their allowed words (none: any text). The pages themselves say
/// this; config only checks it.
struct PageOption {
  std::string name;
  std::vector<std::string> words;
};
struct PageType {
  std::string name;
  std::vector<PageOption> options;
};
using PageCatalogue = std::vector<PageType>;

Loaded<Playlist> loadPlaylist(const std::filesystem::path& file, const PageCatalogue& catalogue);

}  // namespace lobbyboard::config
