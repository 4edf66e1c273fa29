#pragma once

#include <cstdint>

#include "time/instant.h"

namespace lobbyboard::demo {

/// The sequence number of a demonstration document published at an instant: milliseconds since 2020, so that it rises
/// from turn to turn and from one run of the demonstration to the next.
inline std::int64_t sequenceAt(time::Instant publishedAt) {
  using namespace std::chrono;
  constexpr sys_days kEpoch = year{2020} / January / 1;
  return duration_cast<milliseconds>(publishedAt - kEpoch).count();
}

}  // namespace lobbyboard::demo
