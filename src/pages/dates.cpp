#include "pages/dates.h"

namespace lobbyboard::pages {
namespace {

struct Parts {
  explicit Parts(time::Day instant) {
    const std::chrono::year_month_day date{instant};
    year = std::to_string(static_cast<int>(date.year()));
    month = static_cast<unsigned>(date.month());
    day = std::to_string(static_cast<unsigned>(date.day()));
  }
  std::string year, day;
  unsigned month = 1;
};

}  // namespace

std::string monthName(const config::Strings& strings, unsigned month) {
  return strings["date.month." + std::to_string(month)];
}

std::string dayName(const config::Strings& strings, time::Day day) {
  const Parts parts(day);
  return strings.format("date.day", {parts.year, monthName(strings, parts.month), parts.day});
}

std::string dayNameWithYear(const config::Strings& strings, time::Day day) {
  const Parts parts(day);
  return strings.format("date.day_year", {parts.year, monthName(strings, parts.month), parts.day});
}

std::string periodName(const config::Strings& strings, const time::Period& period) {
  return strings.format("date.period." + std::to_string(period.third), {monthName(strings, period.month)});
}

std::string periodNameWithYear(const config::Strings& strings, const time::Period& period) {
  return strings.format("date.period_year", {std::to_string(period.year), periodName(strings, period)});
}

std::string monthSpanName(const config::Strings& strings, unsigned from, unsigned to) {
  if (from == to) return monthName(strings, from);
  return strings.format("date.month_span", {strings["date.span." + std::to_string(from)], monthName(strings, to)});
}

}  // namespace lobbyboard::pages
