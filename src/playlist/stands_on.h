#pragma once

#include <span>
#include <string>

#include "config/standing_days.h"
#include "time/instant.h"

namespace lobbyboard::playlist {

/// A date of dispatch as playlists know it.
struct Dispatch {
  time::Day day{};
  std::string rhythm;  ///< its name in the rules; empty for a date that the feed gives
};

/// Does a page stand on this day? `dispatches` should reach at least as many weeks ahead as pages ask for.
bool standsOn(const config::StandingDays& days, time::Day day, std::span<const Dispatch> dispatches);

}  // namespace lobbyboard::playlist
