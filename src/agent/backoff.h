#pragma once

#include <chrono>
#include <optional>

namespace lobbyboard::agent {

/// What decides when the feed is asked next.
struct Pace {
  std::chrono::seconds poll{30};
  int failures = 0;                                ///< polls running that failed; 0 after a good one
  int httpStatus = 0;                              ///< of the latest failure, 0 when there was none
  std::optional<std::chrono::seconds> retryAfter;  ///< as the server asked, whatever it asked
  double random = 0.5;                             ///< 0 to 1: many walls must not ask in step
};

/// The pause before the next poll.
/// After a good poll: the poll interval ± 5 %.
/// After a failure: half to all of 4 s, 8 s, 16 s, …, never more than the poll interval or 5 minutes, so that the wall
/// is back within one poll of the fault's end. Normal polls are no burden, so failures need not be rarer than they.
/// 401, 403, 404, 410: a person must act; the poll interval and up to 10 % more.
/// Retry-After, clamped to 0 to 1 h, makes it later, never sooner.
std::chrono::milliseconds nextDelay(const Pace& pace);

}  // namespace lobbyboard::agent
