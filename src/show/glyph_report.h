#pragma once

#include <string>
#include <vector>

#include "graphics/typesetter.h"
#include "model/snapshot.h"

namespace lobbyboard::show {

/// "missing glyphs: U+20D77 ×3, U+F1234 ×1"; empty when none is missing. At most eight are named.
std::string glyphReport(const graphics::MissingGlyphs& missing);

/// A character of a feed that no font has.
struct MissingGlyph {
  char32_t codePoint = 0;
  int times = 0;
  std::string where;  ///< JSON pointer of the first text that holds it
};
/// Of all texts of a snapshot in all of their languages, in the order of the code points.
std::vector<MissingGlyph> missingGlyphs(const model::Snapshot& snapshot, graphics::Typesetter& typesetter);

/// Does the feed carry texts in Mongolian?
bool holdsMongolian(const model::Snapshot& snapshot);

}  // namespace lobbyboard::show
