#pragma once

#include "graphics/painter.h"

namespace lobbyboard::widgets {

/// The chess knight facing right, `px` em high; transparent around it.
graphics::ImagePtr knight(graphics::Typesetter& typesetter, int px, graphics::Rgb color);

/// A runner: a disc (filled, or outlined on `ground`) with the knight in it. 2·radius + 2 pixels square.
struct RunnerSkin {
  graphics::Rgb fill = 0, outline = 0, knight = 0;
};
graphics::ImagePtr runner(graphics::Typesetter& typesetter, int radius, int stroke, const RunnerSkin& skin);

}  // namespace lobbyboard::widgets
