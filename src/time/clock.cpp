#include "time/clock.h"

namespace lobbyboard::time {

Instant SystemClock::now() const {
  return std::chrono::time_point_cast<std::chrono::microseconds>(std::chrono::system_clock::now());
}

SteadyInstant SystemClock::steady() const { return std::chrono::steady_clock::now(); }

}  // namespace lobbyboard::time
