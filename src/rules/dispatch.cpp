#include "rules/dispatch.h"

#include <algorithm>

namespace lobbyboard::rules {

using std::chrono::days;

namespace {

bool contains(const std::vector<int>& list, int value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

bool falls(const config::Rhythm& rhythm, time::Day day) {
  const std::chrono::year_month_day date{day};
  if (!rhythm.months.empty() && !contains(rhythm.months, static_cast<int>(static_cast<unsigned>(date.month()))))
    return false;
  const int weekDay = static_cast<int>(std::chrono::weekday{day}.iso_encoding());
  if (contains(rhythm.weekDays, weekDay)) return true;
  const auto last =
      static_cast<unsigned>(std::chrono::year_month_day_last{date.year() / date.month() / std::chrono::last}.day());
  const int number = static_cast<int>(static_cast<unsigned>(date.day()));
  return contains(rhythm.days, number) || contains(rhythm.days, number - static_cast<int>(last) - 1);
}

constexpr std::size_t kMostBeside = 24;  ///< bytes: eight ideographs, for a title that only adds which and what

/// Whether the feed itself has an entry of that day that names the rhythm.
bool announces(const model::Snapshot& snapshot, time::Day day, const config::Rhythm& rhythm) {
  const std::string label = rhythm.label.in("zh");
  return !label.empty() && std::any_of(snapshot.calendar.begin(), snapshot.calendar.end(), [&](const auto& entry) {
    const std::string& title = entry.title.in("zh");
    return entry.date == day && title.size() <= label.size() + kMostBeside && title.find(label) != std::string::npos;
  });
}

}  // namespace

bool isWorkingDay(time::Day day, const config::CalendarRules& rules) {
  if (std::find(rules.workdays.begin(), rules.workdays.end(), day) != rules.workdays.end()) return true;
  if (std::chrono::weekday{day}.iso_encoding() >= 6) return false;
  return std::none_of(rules.holidays.begin(), rules.holidays.end(),
                      [day](const config::DayRange& range) { return range.from <= day && day <= range.to; });
}

time::Day shifted(time::Day day, const config::CalendarRules& rules) {
  constexpr int kFarthest = 31;  // no country rests longer; a wrong list of holidays shall not make a date vanish
  if (rules.shift == config::Shift::None) return day;
  const days step{rules.shift == config::Shift::Next ? 1 : -1};
  time::Day candidate = day;
  for (int i = 0; i <= kFarthest; ++i, candidate += step)
    if (isWorkingDay(candidate, rules)) return candidate;
  return day;
}

std::vector<DispatchDay> dispatchDays(const model::Snapshot& snapshot, const config::CalendarRules& rules,
                                      time::Day from, time::Day to) {
  constexpr days kReach{31};  // a planned day beyond the ends may be shifted into them
  std::vector<DispatchDay> out;
  for (time::Day day = from - kReach; day <= to + kReach; day += days{1}) {
    for (std::size_t i = 0; i < rules.rhythms.size(); ++i) {
      if (!falls(rules.rhythms[i], day)) continue;
      const time::Day moved = shifted(day, rules);
      if (announces(snapshot, moved, rules.rhythms[i])) continue;
      if (moved >= from && moved <= to) out.push_back({moved, day, i, std::nullopt});
    }
  }
  for (std::size_t i = 0; i < snapshot.calendar.size(); ++i) {
    const auto& day = snapshot.calendar[i].date;
    if (day && *day >= from && *day <= to) out.push_back({*day, *day, std::nullopt, i});
  }
  std::stable_sort(out.begin(), out.end(), [](const DispatchDay& a, const DispatchDay& b) { return a.day < b.day; });
  return out;
}

}  // namespace lobbyboard::rules
