#pragma once

#include <span>

#include "time/clock.h"

namespace lobbyboard::display {

/// What a display does when it is asked for one frame right after the other.
struct Vsync {
  bool kept = false;  ///< every frame waits for a refresh, and refreshes come at the wanted rate
  double hz = 0;      ///< frames came at this rate; 0: too few to tell
};

/// Frames to present in a row before judging: half a second of a wall.
constexpr int kVsyncFrames = 32;

/// By the instants at which frames presented in one go were taken. A driver's word is not asked: several promise
/// vertical sync and keep none. Kept is one whose median rate is within a hundredth of the wanted one, with three
/// quarters of the intervals within an eighth of the median. The first eight fill the driver's queue and do not count.
Vsync judgeVsync(std::span<const time::SteadyInstant> taken, double hz);

}  // namespace lobbyboard::display
