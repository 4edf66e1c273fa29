#pragma once

#include <vector>

#include "pages/still_page.h"

namespace lobbyboard::pages {

/// The plate of a card that is new: once the page has come in its border swells to twice its width and back, once.
struct Pulse {
  geometry::Rect area;  ///< of the plate, in its module
  double radius = 0;
  int border = 0;  ///< at rest, canvas pixels
  graphics::Rgb color = 0;
};

/// Frames of 60 Hz.
constexpr int kPulseFrom = 18, kPulseUntil = 18 + 48;

/// For a module whose picture hangs at `origin` already.
void hangPulses(const Stage& stage, Easel& easel, geometry::Point origin, const std::vector<Pulse>& pulses);

}  // namespace lobbyboard::pages
