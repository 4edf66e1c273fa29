#pragma once

#include <string>
#include <vector>

#include "config/label.h"
#include "time/instant.h"

namespace lobbyboard::config {

class TableReader;

// A city's rhythm: the dates on which it dispatches, judges and visits.

/// What becomes of a date that falls on a day without work.
enum class Shift { None, Next, Previous };

/// Both ends included.
struct DayRange {
  time::Day from, to;
  friend bool operator==(const DayRange&, const DayRange&) = default;
};

/// One kind of date. A date is on a day of the month or on a day of the week, in the months given.
struct Rhythm {
  std::string name;  ///< its id, by which a playlist may call it: "permits"
  Label label;
  std::vector<int> days;      ///< 1 to 31, or −1 for the month's last day, −2 for the one before; none: by weekDays
  std::vector<int> weekDays;  ///< 1 Monday to 7 Sunday
  std::vector<int> months;    ///< 1 to 12; empty: all
  friend bool operator==(const Rhythm&, const Rhythm&) = default;
};

struct CalendarRules {
  Shift shift = Shift::None;
  std::vector<DayRange> holidays;   ///< without work besides Saturdays and Sundays
  std::vector<time::Day> workdays;  ///< with work although they are a Saturday, a Sunday or a holiday
  std::vector<Rhythm> rhythms;
  friend bool operator==(const CalendarRules&, const CalendarRules&) = default;
};

/// [calendar] and the [[rhythm]] tables.
CalendarRules readCalendar(TableReader& read);

}  // namespace lobbyboard::config
