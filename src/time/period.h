#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "time/instant.h"

namespace lobbyboard::time {

/// A ten-day period (旬) of the calendar: days 1–10, 11–20, 21–end of a month. 36 a year, 9 a quarter.
struct Period {
  int year = 0;
  unsigned month = 1;  ///< 1–12
  unsigned third = 1;  ///< 1–3: early, middle, late

  Day firstDay() const;
  Day lastDay() const;
  Period next() const;
  Period previous() const;
  /// 0–35 within its year.
  int indexInYear() const { return static_cast<int>((month - 1) * 3 + third - 1); }
  /// 1–4.
  unsigned quarter() const { return (month - 1) / 3 + 1; }

  friend auto operator<=>(const Period&, const Period&) = default;
};

Period periodOf(Day day);
/// The newest period whose last day is on or before `day`.
Period lastClosedPeriod(Day day);
/// "2023-05-2".
std::optional<Period> parsePeriod(std::string_view text);
std::string toString(const Period& period);

}  // namespace lobbyboard::time
