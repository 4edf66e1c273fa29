#pragma once

#include <chrono>

#include "time/instant.h"
#include "time/period.h"

namespace lobbyboard::demo {

/// What the demonstration serves at a moment.
struct Turn {
  time::Period period;
  time::Instant began;  ///< when this turn began: its publication
};

/// The turn at `now` of a demonstration begun at `start` with the period `first`: a closed form, so that nothing
/// drifts. After the year's last period `first` follows again. A clock set back before `start` stays in the first turn.
Turn turnAt(time::Instant start, time::Instant now, std::chrono::milliseconds turn, const time::Period& first);

}  // namespace lobbyboard::demo
