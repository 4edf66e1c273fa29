#pragma once

#include <cstdint>

#include "time/clock.h"

namespace lobbyboard::display {

/// One refresh of the wall.
struct Tick {
  time::Instant now{};      ///< the instant that the frame shows: always on the grid of the refresh rate
  std::int64_t missed = 0;  ///< refreshes that went by without a frame since the last tick
};

/// Says when the next frame is due, and for which instant.
class Pacing {
 public:
  virtual ~Pacing() = default;
  virtual Tick next() = 0;
};

/// Frames on the grid k ÷ hz of wall time, waited for by absolute sleeps on the steady clock. Small errors between the
/// two clocks are slewed by at most a millisecond a second; a step of the wall clock of more than half a second is
/// followed.
class SteadyPacing final : public Pacing {
 public:
  SteadyPacing(const time::Clock& clock, double hz);
  Tick next() override;

 private:
  time::Instant wallAt(time::SteadyInstant steady) const;
  void settle(time::SteadyInstant steady);

  const time::Clock& clock_;
  double hz_;
  time::SteadyInstant steadyAnchor_{};
  time::Instant wallAnchor_{};
  time::SteadyInstant nextLook_{};
  std::int64_t frame_ = 0;
};

/// Every frame as soon as the last one is done, each a refresh later than the one before: for pictures in memory.
class SprintPacing final : public Pacing {
 public:
  SprintPacing(time::Instant start, double hz);
  Tick next() override;

 private:
  double hz_;
  std::int64_t frame_;
};

}  // namespace lobbyboard::display
