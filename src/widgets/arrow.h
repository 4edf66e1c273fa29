#pragma once

#include "graphics/painter.h"

namespace lobbyboard::widgets {

enum class Direction { Up, Down, Level };

/// A short thick arrow (or a dash) of `side` pixels around `center`, never in a card's colour.
void drawArrow(graphics::Painter& painter, Direction direction, graphics::Corner center, double side,
               graphics::Rgb color);

}  // namespace lobbyboard::widgets
