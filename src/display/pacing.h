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
  /// The refresh after the last one that was planned, or the present one when that has gone by. Waits for nothing.
  virtual Tick plan() = 0;
  /// Until the frame of a planned refresh is to be made.
  virtual void wait(const Tick&) {}
  Tick next() {
    const Tick tick = plan();
    wait(tick);
    return tick;
  }
};

/// Frames on the grid k ÷ hz of wall time, waited for by absolute sleeps on the steady clock. Small errors between the
/// two clocks are slewed by at most a millisecond a second; a step of the wall clock of more than half a second is
/// followed.
///
/// With a display that keeps vertical sync, showing a frame waits by itself: then frames may begin up to kAhead before
/// they are due, and count as missed only when the display has fallen behind by more than that. Where a display
/// runs a little slower than the grid, one frame is left out from time to time; where it runs faster, one waits longer.
class SteadyPacing final : public Pacing {
 public:
  enum class Display { ShowsAtOnce, KeepsVsync };
  static constexpr std::int64_t kAhead = 2;  ///< frames
  SteadyPacing(const time::Clock& clock, double hz, Display display = Display::ShowsAtOnce);
  Tick plan() override;
  void wait(const Tick& tick) override;

 private:
  time::Instant wallAt(time::SteadyInstant steady) const;
  void settle(time::SteadyInstant steady);

  const time::Clock& clock_;
  double hz_;
  std::int64_t ahead_;  ///< frames that one may begin before it is due
  time::SteadyInstant steadyAnchor_{};
  time::Instant wallAnchor_{};
  time::SteadyInstant nextLook_{};
  std::int64_t frame_ = 0;
};

/// Every frame as soon as the last one is done, each a refresh later than the one before: for pictures in memory.
class SprintPacing final : public Pacing {
 public:
  SprintPacing(time::Instant start, double hz);
  Tick plan() override;

 private:
  double hz_;
  std::int64_t frame_;
};

}  // namespace lobbyboard::display
