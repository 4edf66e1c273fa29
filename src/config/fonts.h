#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "config/fault.h"

namespace lobbyboard::config {

// fonts/fonts.toml: the font files of each voice, in the order in which a character is looked up, and what keeps
// together on a line.

struct FontEntry {
  std::filesystem::path path;  ///< absolute, or made so from the folder of fonts.toml
  std::string family;          ///< of a collection; empty: the file's first face
  double thicken = 0;          ///< em by which strokes are widened, twice that in bold voices; 0 to 0.1
  friend bool operator==(const FontEntry&, const FontEntry&) = default;
};

struct FontFiles {
  std::vector<FontEntry> regular, bold, title;  ///< at least one each; those that the site dropped in come first
  std::vector<FontEntry> fallback;              ///< for every voice, after its own
  std::vector<std::string> afterFigures;        ///< units that stay with the figure before them
  std::vector<std::string> beforeFigures;       ///< words that stay with the figure after them
  std::vector<std::string> words;               ///< that are never broken: names that no dictionary has
  friend bool operator==(const FontFiles&, const FontFiles&) = default;
};

/// Fonts that lie in the file's folder serve every voice, those in its folders regular/, bold/ and title/ that voice;
/// they are found before those that the file names. A path that is not there is a fault: better to hear of it now than
/// to see gaps on the wall.
Loaded<FontFiles> loadFonts(const std::filesystem::path& file);

}  // namespace lobbyboard::config
