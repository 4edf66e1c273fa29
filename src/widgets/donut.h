#pragma once

#include <vector>

#include "graphics/painter.h"

namespace lobbyboard::widgets {

struct Slice {
  double value = 0;
  graphics::Rgb color = 0;
};

/// Slices clockwise from 12 o'clock with a gap of the ground between them.
void drawDonut(graphics::Painter& painter, graphics::Corner center, double outerDiameter, double ring, double gap,
               const std::vector<Slice>& slices);

}  // namespace lobbyboard::widgets
