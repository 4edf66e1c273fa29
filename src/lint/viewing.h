#pragma once

#include <vector>

#include "config/theme.h"
#include "graphics/inscription.h"

namespace lobbyboard::lint {

/// How a wall is looked at.
struct Viewing {
  double pitchMm = 2.5;      ///< from LED to LED
  double farM = 10;          ///< the farthest reader
  std::vector<int> seams{};  ///< canvas columns at which modules meet or the wall folds
};

/// What a line is for, which decides the least angle at which it must be seen: 25′ for what is read, 20′ for captions
/// (second lines, axes, units, footnotes).
enum class Role { Body, Caption };

/// By the type table of the wall: a caption is written in the Regular voice and a label's colour; all else is read.
Role roleOf(const graphics::Inscription& line, const config::Theme& theme);

/// The em that a line must have at least, canvas pixels: the angle's, and never under 24, where strokes run together.
int leastPx(Role role, const Viewing& viewing);

/// The distance in metres up to which a line of this em is read.
double readableTo(Role role, int px, const Viewing& viewing);

}  // namespace lobbyboard::lint
