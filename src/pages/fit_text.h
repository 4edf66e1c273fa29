#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "geometry/scale.h"
#include "graphics/typesetter.h"

namespace lobbyboard::pages {

/// Text made to fit a width: one line as large as it can be, else several at the smallest size, and only then cut.
struct FittedText {
  std::vector<std::string> lines;
  int px = 0;
  bool cut = false;  ///< something was replaced by an ellipsis, or a word is broken
};

struct FitRange {
  int px = 32;       ///< wished for, canvas pixels
  int leastPx = 24;  ///< never below
  int lines = 1;     ///< at most
};

FittedText fitText(graphics::Typesetter& typesetter, std::string_view text, graphics::Face face, int room,
                   const FitRange& range);

/// Parts of a line, the most important first, joined by `between`; the last ones are dropped until it fits.
std::string fitParts(graphics::Typesetter& typesetter, std::string_view text, std::string_view between,
                     graphics::Face face, int px, int room);

}  // namespace lobbyboard::pages
