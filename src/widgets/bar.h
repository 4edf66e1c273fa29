#pragma once

#include <vector>

#include "graphics/painter.h"

namespace lobbyboard::widgets {

struct BarSkin {
  graphics::Rgb track = 0, value = 0, over = 0;
};

/// A reference on a bar: a tick that passes it above and below.
struct BarTick {
  double at = 0;  ///< 0…1
  graphics::Rgb color = 0;
};

/// The share of a horizontal bar that is filled, in whole pixels: never nothing for something, never all for less
/// (a bar of one pixel is all or nothing).
int filledWidth(int width, double share);

/// Track and ticks; the filled part is drawn by `drawFilled` so that it can grow.
void drawTrack(graphics::Painter& painter, const geometry::Rect& area, const BarSkin& skin);
void drawTicks(graphics::Painter& painter, const geometry::Rect& area, const std::vector<BarTick>& ticks, int width,
               int reach);

/// A bar whose right end keeps a bay for what passes 100 %: up to four cells, one for each further quarter.
/// The bay is `bay` pixels wide, the last of the area.
void drawOverflowBar(graphics::Painter& painter, const geometry::Rect& area, int bay, const BarSkin& skin,
                     double share);

}  // namespace lobbyboard::widgets
