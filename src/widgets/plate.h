#pragma once

#include <string_view>

#include "widgets/mark.h"

namespace lobbyboard::widgets {

/// How a plate with a mark and words on it looks.
struct Skin {
  graphics::Rgb plate = 0, border = 0, text = 0;
  Mark mark;  ///< as it stands on the plate
};

/// A small plate: mark and word, centred. Radius, border and type follow from its height.
void drawBadge(graphics::Painter& painter, const geometry::Rect& area, const Skin& skin, std::string_view word);
/// Width that a badge of this height needs for its word, at least 2.6 times its height.
int badgeWidth(graphics::Typesetter& typesetter, int height, std::string_view word);

/// A plate with a big number: mark and word at the left, number at the right, all on one line. Plates that stand
/// together have one size of word: the least that `countPlateWord` answers for any of them.
void drawCountPlate(graphics::Painter& painter, const geometry::Rect& area, const Skin& skin, std::string_view word,
                    std::string_view number, int wordPx);
/// The em at which the word stands beside the number.
int countPlateWord(graphics::Typesetter& typesetter, geometry::Size plate, std::string_view word,
                   std::string_view number);

/// The ground of a plate alone.
void drawPlate(graphics::Painter& painter, const geometry::Rect& area, const Skin& skin, double radius, double border);

}  // namespace lobbyboard::widgets
