#pragma once

#include <optional>
#include <vector>

#include "config/calendar_rules.h"
#include "model/snapshot.h"

namespace lobbyboard::rules {

// The dispatch calendar: the rhythm of the rule file and the entries of the feed.

struct DispatchDay {
  time::Day day{};
  time::Day planned{};                ///< before it was shifted to a working day
  std::optional<std::size_t> rhythm;  ///< index into CalendarRules::rhythms …
  std::optional<std::size_t> entry;   ///< … or into Snapshot::calendar
  bool shifted() const { return day != planned; }
};

/// Saturdays, Sundays and holidays are none, unless they are named as days of work.
bool isWorkingDay(time::Day day, const config::CalendarRules& rules);
/// The day itself or, when it is none of work, the next or the one before as the rules say.
time::Day shifted(time::Day day, const config::CalendarRules& rules);

/// All dates from `from` to `to`, both included, by day; the feed's own entries are never shifted, and one whose title
/// has a rhythm's label stands in place of that rhythm's date of the same day.
std::vector<DispatchDay> dispatchDays(const model::Snapshot& snapshot, const config::CalendarRules& rules,
                                      time::Day from, time::Day to);

}  // namespace lobbyboard::rules
