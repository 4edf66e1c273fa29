#include "rules/closed_year.h"

#include <algorithm>

namespace lobbyboard::rules {

namespace {

time::Day lastDayOf(const time::Period& period, const PeriodEnds& ends) {
  const time::Day monthEnd = time::Period{period.year, period.month, 3}.lastDay();
  const time::Day first = time::Period{period.year, period.month, 1}.firstDay();
  return std::min(monthEnd, first + std::chrono::days{ends[period.third - 1] - 1});
}

}  // namespace

ClosedPeriod closed(const time::Period& period, const PeriodEnds& ends) {
  const time::Day last = lastDayOf(period, ends);
  return {period, last, static_cast<int>((last - lastDayOf(period.previous(), ends)).count())};
}

ClosedYear::ClosedYear(int year, time::Day asOf, const PeriodEnds& ends) : year_(year) {
  time::Period period{year, 1, 1};
  for (int i = 0; i < kPeriodsOfYear; ++i, period = period.next()) {
    const ClosedPeriod candidate = closed(period, ends);
    if (candidate.last > asOf) break;
    periods_.push_back(candidate);
  }
}

std::optional<time::Period> ClosedYear::present() const {
  if (periods_.empty()) return std::nullopt;
  return periods_.back().period;
}

int ClosedYear::closedInMonth(unsigned month) const {
  return std::clamp(static_cast<int>(periods_.size()) - static_cast<int>(month - 1) * 3, 0, 3);
}

}  // namespace lobbyboard::rules
