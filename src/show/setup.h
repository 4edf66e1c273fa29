#pragma once

#include <filesystem>
#include <vector>

#include "base/resources.h"
#include "config/fonts.h"
#include "config/playlist.h"
#include "config/rules.h"
#include "config/settings.h"
#include "config/strings.h"
#include "config/theme.h"

namespace lobbyboard::show {

/// Everything that operators and the program's own files say, read and checked as one: either all of it holds, or none.
struct Setup {
  config::Settings settings;
  config::Playlist playlist;
  config::RuleSettings rules;
  config::Theme theme;
  config::Strings strings;
  config::FontFiles fonts;
};

/// Reads the settings and every file that they name; all faults of all files together.
config::Loaded<Setup> loadSetup(const std::filesystem::path& configFile, const base::Resources& resources);

/// The files whose change calls for a new setup.
std::vector<std::filesystem::path> filesOf(const Setup& setup);

}  // namespace lobbyboard::show
