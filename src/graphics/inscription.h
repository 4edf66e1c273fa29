#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "geometry/rect.h"
#include "graphics/color.h"
#include "graphics/typeface.h"

namespace lobbyboard::graphics {

class Image;
struct TextStyle;

/// A line of text that a picture carries: what a check of the wall reads instead of pixels. Pictures carry theirs only
/// when the typesetter was told to keep them.
struct Inscription {
  std::string text;
  std::string whole;   ///< what it said before an ellipsis took its end; empty when nothing was taken
  geometry::Rect ink;  ///< box of the drawn pixels in the picture; what passes the picture's edges is lost
  Face face = Face::Regular;
  int px = 0;  ///< the em
  Rgb color = 0;
  std::optional<Rgb>
      ground;  ///< what lies under the ink where the two differ least; nothing: the picture is clear there
};

/// The record of a line whose glyphs are about to be laid on `picture` at `at`; nothing when no pixel of them is inked.
std::optional<Inscription> inscriptionOf(std::string_view utf8, const TextStyle& style, const Image& glyphs,
                                         geometry::Point at, const Image& picture);

}  // namespace lobbyboard::graphics
