#pragma once

#include "graphics/canvas.h"

namespace lobbyboard::lint {

/// Average picture level: mean light of the canvas, 0 (black) to 1 (white), linear Rec. 709. It is what heats a LED
/// wall and tires its readers.
double pictureLevel(const graphics::Canvas& canvas);

inline constexpr double kBrightLevel = 0.30;   ///< from here on a warning
inline constexpr double kGlaringLevel = 0.50;  ///< from here on a fault

}  // namespace lobbyboard::lint
