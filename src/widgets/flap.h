#pragma once

#include <string_view>

#include "graphics/painter.h"

namespace lobbyboard::widgets {

struct FlapSkin {
  graphics::Rgb top = 0, bottom = 0, digit = 0, gap = 0;
};

/// One split-flap tile with a character on it. The type is 0.82 of the tile's height.
graphics::ImagePtr flapTile(graphics::Typesetter& typesetter, geometry::Size tile, const FlapSkin& skin,
                            std::string_view character);

enum class FlapHalf { Upper, Lower };

/// Half of a tile seen while it turns about its middle: squeezed to `height` rows, 1 to half of the tile.
graphics::ImagePtr flapFold(const graphics::Image& tile, FlapHalf half, int height);

/// Measures of a row of flaps: tiles of one size with a gap, and a narrow slot for a point or a comma.
struct FlapRow {
  geometry::Size tile;
  int gap = 0;

  int slotWidth() const { return tile.width * 36 / 100; }
  /// Pixels that a character takes.
  int widthOf(char c) const { return sign(c) ? tile.width * 3 / 4 : narrow(c) ? slotWidth() : tile.width; }
  /// Pixels that the whole text takes.
  int width(std::string_view text) const;
  /// Points, commas and signs stand on no tile.
  static bool bare(char c) { return narrow(c) || sign(c); }

 private:
  static bool narrow(char c) { return c == '.' || c == ','; }
  static bool sign(char c) { return c == '+' || c == '-'; }
};

/// Draws the text as flaps with its left edge at `at`.
void drawFlaps(graphics::Painter& painter, const FlapRow& row, const FlapSkin& skin, geometry::Point at,
               std::string_view text);

}  // namespace lobbyboard::widgets
