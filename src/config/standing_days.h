#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace lobbyboard::config {

class TableReader;

/// On which days a page of a playlist stands. Every condition that is given has to hold; with none it stands always.
struct StandingDays {
  using Spans = std::vector<std::pair<int, int>>;  ///< both ends included; −1 is the last day of the month or quarter

  Spans monthDays;            ///< 1 to 31, −31 to −1
  Spans quarterDays;          ///< 1 to 92, −92 to −1
  std::vector<int> weekDays;  ///< 1 Monday to 7 Sunday
  /// In this week before a date of dispatch: 1 is the seven days that end with it, 2 the seven before those.
  std::optional<int> dispatchWeek;
  std::string dispatch;  ///< only dates of this rhythm; empty: any date

  bool always() const { return monthDays.empty() && quarterDays.empty() && weekDays.empty() && !dispatchWeek; }
  friend bool operator==(const StandingDays&, const StandingDays&) = default;
};

/// `month_days`, `quarter_days`, `week_days`, `dispatch_week` and `dispatch` of a [[page]].
StandingDays readStandingDays(TableReader& read);

}  // namespace lobbyboard::config
