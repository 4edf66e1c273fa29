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
};

/// For each face the fonts in the order in which a character is looked up.
struct FontList {
  std::vector<FontFile> regular, bold, title;
};

}  // namespace lobbyboard::graphics
