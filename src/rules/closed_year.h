#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "config/rules.h"
#include "time/period.h"

namespace lobbyboard::rules {

inline constexpr int kPeriodsOfYear = 36;
inline constexpr int kMonths = 12;

/// A period with what every project would otherwise work out again.
struct ClosedPeriod {
  time::Period period;
  time::Day last;  ///< its last day
  int days = 0;    ///< its length: 8 to 11
};

/// The last day of each period of a month, as in config::RuleSettings::periodEnd.
using PeriodEnds = std::array<int, 3>;
inline constexpr PeriodEnds kTenDays = {10, 20, config::kMonthEnd};

ClosedPeriod closed(const time::Period& period, const PeriodEnds& ends = kTenDays);

/// The periods of a plan year that are closed on a day: their last day is on or before it. All 36 after the year's end,
/// none before its 10th day.
class ClosedYear {
 public:
  ClosedYear(int year, time::Day asOf, const PeriodEnds& ends = kTenDays);

  int year() const { return year_; }
  /// From the first period of the year to the present one; a period's place is its Period::indexInYear.
  std::span<const ClosedPeriod> periods() const { return periods_; }
  /// The newest closed one.
  std::optional<time::Period> present() const;
  /// How many of the month's three periods are closed; month 1 to 12.
  int closedInMonth(unsigned month) const;
  bool monthIsClosed(unsigned month) const { return closedInMonth(month) == 3; }
  bool quarterIsClosed(unsigned quarter) const { return monthIsClosed(quarter * 3); }

 private:
  int year_;
  std::vector<ClosedPeriod> periods_;
};

}  // namespace lobbyboard::rules
