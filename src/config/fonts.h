#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "config/fault.h"

namespace lobbyboard::config {

// fonts/fonts.toml: the font files of each voice, in the order in which a character is looked up.

struct FontEntry {
  std::filesystem::path path;  ///< absolute, or made so from the folder of fonts.toml
  std::string family;          ///< of a collection; empty: the file's first face
  friend bool operator==(const FontEntry&, const FontEntry&) = default;
};

struct FontFiles {
  std::vector<FontEntry> regular, bold, title;  ///< at least one each
  friend bool operator==(const FontFiles&, const FontFiles&) = default;
};

/// A path that is not there is a fault too: better to hear of it now than to see boxes on the wall.
Loaded<FontFiles> loadFonts(const std::filesystem::path& file);

}  // namespace lobbyboard::config
