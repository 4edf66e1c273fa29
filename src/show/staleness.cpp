#include "show/staleness.h"

#include <algorithm>

namespace lobbyboard::show {

std::optional<pages::Staleness> staleness(const FeedAge& age, const config::FeedSettings& feed, const time::Zone& zone,
                                          time::Instant now) {
  constexpr int kFailures = 2;
  const time::Instant heard = age.status && age.status->lastGood ? *age.status->lastGood : age.acceptedAt;
  const bool failing = age.status && age.status->failures >= kFailures;
  // Word from the future is no word either: the clock was set back since, and the agent has not spoken again.
  if (failing || now - heard > std::max<std::chrono::milliseconds>(2 * feed.poll, feed.poll + feed.totalTimeout) ||
      heard - now > 2 * feed.poll)
    return pages::Staleness{zone.local(std::min(heard, now)).day};
  if (feed.staleDays <= 0) return std::nullopt;
  const time::Day due = time::lastClosedPeriod(age.asOf).next().lastDay() + std::chrono::days{feed.staleDays};
  if (zone.local(now).day > due) return pages::Staleness{due};
  return std::nullopt;
}

}  // namespace lobbyboard::show
