#include "rules/closed_year.h"

#include <algorithm>

namespace lobbyboard::rules {

ClosedPeriod closed(const time::Period& period) {
  const time::Day last = period.lastDay();
  return {period, last, static_cast<int>((last - period.firstDay()).count()) + 1};
}

ClosedYear::ClosedYear(int year, time::Day asOf) : year_(year) {
  time::Period period{year, 1, 1};
  for (int i = 0; i < kPeriodsOfYear; ++i, period = period.next()) {
    const ClosedPeriod candidate = closed(period);
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
