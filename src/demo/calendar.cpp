#include "demo/calendar.h"

#include <algorithm>
#include <stdexcept>

namespace lobbyboard::demo {
namespace {

constexpr std::string_view kMonths[] = {"January", "February", "March",     "April",   "May",      "June",
                                        "July",    "August",   "September", "October", "November", "December"};
constexpr Phrase kThirds[] = {{"上旬", "early "}, {"中旬", "mid-"}, {"下旬", "late "}};

}  // namespace

time::Period periodAt(int k) { return {kYear, static_cast<unsigned>(k / 3) + 1, static_cast<unsigned>(k % 3) + 1}; }

time::Day firstDayOf(int k) { return periodAt(k).firstDay(); }
time::Day lastDayOf(int k) { return periodAt(k).lastDay(); }

int periodNumber(time::Day day) {
  const time::Period period = time::periodOf(std::clamp(day, firstDayOf(0), lastDayOf(kPeriods - 1)));
  return period.indexInYear();
}

time::Day dayOf(std::string_view text) {
  const auto day = time::parseDay(text);
  if (!day) throw std::logic_error("a table of the demonstration holds no date: " + std::string(text));
  return *day;
}

Sentence nameOf(const time::Period& period) {
  const Phrase third = kThirds[period.third - 1];
  return {std::to_string(period.month) + "月" + std::string(third.zh),
          std::string(third.en) + std::string(kMonths[period.month - 1])};
}

Sentence nameOf(time::Day day) {
  const std::chrono::year_month_day date{day};
  const auto month = static_cast<unsigned>(date.month());
  const auto number = std::to_string(static_cast<unsigned>(date.day()));
  return {std::to_string(month) + "月" + number + "日", number + " " + std::string(kMonths[month - 1])};
}

}  // namespace lobbyboard::demo
