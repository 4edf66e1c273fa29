#pragma once

#include <optional>

#include "config/settings.h"
#include "feed/status.h"
#include "pages/header.h"
#include "time/zone.h"

namespace lobbyboard::show {

/// What is known of the feed when its age is judged.
struct FeedAge {
  std::optional<feed::FeedStatus> status;  ///< the agent's latest word, if any
  time::Instant acceptedAt{};              ///< of the document on the wall
  time::Day asOf{};                        ///< of the document on the wall
};

/// Stale when two polls in a row failed, when nothing good was heard for two polls, or one poll and the
/// longest fetch (the agent itself may be gone), or
/// when the figures are `staleDays` older than the period that should have been published since. Says since which day.
std::optional<pages::Staleness> staleness(const FeedAge& age, const config::FeedSettings& feed, const time::Zone& zone,
                                          time::Instant now);

}  // namespace lobbyboard::show
