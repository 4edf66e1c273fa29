#include "config/standing_days.h"

#include "config/day_lists.h"

namespace lobbyboard::config {

StandingDays readStandingDays(TableReader& read) {
  StandingDays days;
  days.monthDays = readDayNumbers(read, "month_days", {-31, 31});
  days.quarterDays = readDayNumbers(read, "quarter_days", {-92, 92});
  days.weekDays = readWeekDays(read, "week_days");
  if (read.find("dispatch_week") != nullptr) days.dispatchWeek = read.integer("dispatch_week", 1, {1, 52});
  days.dispatch = read.name("dispatch", "");
  if (!days.dispatch.empty() && !days.dispatchWeek)
    read.fault("dispatch", read.find("dispatch"), "must stand beside dispatch_week, as in dispatch_week = 1");
  return days;
}

}  // namespace lobbyboard::config
