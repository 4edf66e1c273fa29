#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/resources.h"
#include "config/fonts.h"
#include "config/playlist.h"
#include "config/rules.h"
#include "config/settings.h"
#include "config/strings.h"
#include "config/theme.h"
#include "geometry/rect.h"

namespace lobbyboard::show {

/// Everything that operators and the program's own files say, read and checked as one: either all of it holds, or none.
struct Setup {
  config::Settings settings;
  config::Playlist playlist;
  config::RuleSettings rules;
  config::Theme theme;
  config::Strings strings;
  config::Strings mongolian;  ///< titles of pages and board; empty where the assets have none
  config::FontFiles fonts;
};

/// What a command line puts in place of what the files say.
struct Overrides {
  std::optional<geometry::Size> canvas;
  std::string page;  ///< only the pages of this type; empty: all
};

/// Reads the settings and every file that they name; all faults of all files together.
config::Loaded<Setup> loadSetup(const std::filesystem::path& configFile, const base::Resources& resources,
                                const Overrides& overrides = {});

/// What the site has yet to decide, although such a setup can stand: the order of scripts, where there are Mongolian
/// texts.
std::vector<config::Fault> undecided(const Setup& setup, const std::filesystem::path& configFile);

/// The files whose change calls for a new setup: the config file, and what this setup was read from.
std::vector<std::filesystem::path> filesOf(const Setup& setup, const std::filesystem::path& configFile);

}  // namespace lobbyboard::show
