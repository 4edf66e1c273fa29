#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace lobbyboard::graphics {

/// The few voices of the wall.
enum class Face { Regular, Bold, Title };
constexpr std::size_t kFaces = 3;

/// One font file, and which family of a collection in it: Noto Sans CJK's SC forms are found by name, not by index.
struct FontFile {
  std::filesystem::path path;
  std::string family;  ///< empty: the file's first face
  double thicken =
      0;  ///< em by which strokes are widened, twice that in bold voices: for a thin font among strong ones
  friend bool operator==(const FontFile&, const FontFile&) = default;
};

/// For each face the fonts in the order in which a character is looked up, and what keeps together on a line.
struct FontList {
  std::vector<FontFile> regular, bold, title;
  std::vector<FontFile> fallback;          ///< after the face's own, for every face
  std::vector<std::string> afterFigures;   ///< units: no line ends between a figure and one of these, nor within it
  std::vector<std::string> beforeFigures;  ///< no line ends between one of these and a figure
  std::vector<std::string> words;          ///< no line ends within one of these
};

}  // namespace lobbyboard::graphics
