#include "time/period.h"

#include <cstdio>

namespace lobbyboard::time {

using namespace std::chrono;

Day Period::firstDay() const {
  return sys_days{std::chrono::year{year} / std::chrono::month{month} / day{(third - 1) * 10 + 1}};
}

Day Period::lastDay() const {
  if (third < 3) return firstDay() + days{9};
  return sys_days{std::chrono::year{year} / std::chrono::month{month} / last};
}

Period Period::next() const {
  if (third < 3) return {year, month, third + 1};
  return month < 12 ? Period{year, month + 1, 1} : Period{year + 1, 1, 1};
}

Period Period::previous() const {
  if (third > 1) return {year, month, third - 1};
  return month > 1 ? Period{year, month - 1, 3} : Period{year - 1, 12, 3};
}

Period periodOf(Day day) {
  const year_month_day date{day};
  const unsigned d = static_cast<unsigned>(date.day());
  return {static_cast<int>(date.year()), static_cast<unsigned>(date.month()), d <= 10 ? 1U : d <= 20 ? 2U : 3U};
}

Period lastClosedPeriod(Day day) {
  const Period running = periodOf(day);
  return running.lastDay() <= day ? running : running.previous();
}

std::optional<Period> parsePeriod(std::string_view text) {
  if (text.size() != 9 || text[7] != '-' || text[8] < '1' || text[8] > '3') return std::nullopt;
  const auto firstOfMonth = parseDay(std::string(text.substr(0, 7)) + "-01");
  if (!firstOfMonth) return std::nullopt;
  Period period = periodOf(*firstOfMonth);
  period.third = static_cast<unsigned>(text[8] - '0');
  return period;
}

std::string toString(const Period& period) {
  char text[24];
  std::snprintf(text, sizeof text, "%04d-%02u-%u", period.year, period.month, period.third);
  return text;
}

}  // namespace lobbyboard::time
