#include "display/pacing.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <ctime>

namespace lobbyboard::display {

using namespace std::chrono;
using time::Instant;
using time::SteadyInstant;

namespace {

Instant gridInstant(std::int64_t frame, double hz) {
  return Instant{time::Span{static_cast<std::int64_t>(std::ceil(static_cast<double>(frame) * 1e6 / hz))}};
}

std::int64_t gridFrame(Instant now, double hz) {
  return static_cast<std::int64_t>(std::floor(static_cast<double>(now.time_since_epoch().count()) * hz / 1e6));
}

void sleepUntil(SteadyInstant until) {
  const auto since = until.time_since_epoch();
  const auto whole = floor<seconds>(since);
  const timespec target{static_cast<std::time_t>(whole.count()), static_cast<long>(nanoseconds(since - whole).count())};
  while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &target, nullptr) == EINTR) {
  }
}

}  // namespace

SteadyPacing::SteadyPacing(const time::Clock& clock, double hz, Display display)
    : clock_(clock),
      hz_(hz),
      ahead_(display == Display::KeepsVsync ? kAhead : 0),
      steadyAnchor_(clock.steady()),
      wallAnchor_(clock.now()),
      nextLook_(steadyAnchor_ + seconds(1)) {
  frame_ = gridFrame(wallAnchor_, hz_);
}

Instant SteadyPacing::wallAt(SteadyInstant steady) const {
  return wallAnchor_ + floor<microseconds>(steady - steadyAnchor_);
}

/// Brings the two clocks together once a second.
void SteadyPacing::settle(SteadyInstant steady) {
  if (steady < nextLook_) return;
  nextLook_ = steady + seconds(1);
  const Instant expected = wallAt(steady);
  const time::Span error = clock_.now() - expected;
  steadyAnchor_ = steady;
  if (abs(error) > milliseconds(500)) {
    wallAnchor_ = expected + error;
    frame_ = gridFrame(wallAnchor_, hz_);
    return;
  }
  wallAnchor_ = expected + std::clamp<time::Span>(error, -milliseconds(1), milliseconds(1));
}

Tick SteadyPacing::plan() {
  const SteadyInstant steady = clock_.steady();
  settle(steady);
  const std::int64_t due = gridFrame(wallAt(steady), hz_);
  Tick tick;
  ++frame_;
  if (const std::int64_t behind = due - frame_; behind > ahead_) {
    // A display that is a little slower than the grid leaves out one frame now and then, not a handful.
    tick.missed = behind <= 2 * ahead_ ? 1 : behind;
    frame_ += tick.missed;
  }
  tick.now = gridInstant(frame_, hz_);
  return tick;
}

void SteadyPacing::wait(const Tick& tick) {
  const auto early = std::chrono::microseconds(static_cast<std::int64_t>(static_cast<double>(ahead_) * 1e6 / hz_));
  sleepUntil(steadyAnchor_ + (tick.now - wallAnchor_) - early);
}

SprintPacing::SprintPacing(Instant start, double hz) : hz_(hz), frame_(gridFrame(start, hz)) {}

Tick SprintPacing::plan() { return {gridInstant(++frame_, hz_), 0}; }

}  // namespace lobbyboard::display
