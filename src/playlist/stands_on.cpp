#include "playlist/stands_on.h"

#include <algorithm>

namespace lobbyboard::playlist {
namespace {

using Spans = config::StandingDays::Spans;

/// A span may begin at the front and end at the back: [20, -1].
bool within(const Spans& spans, int number, int length) {
  const auto front = [length](int day) { return day < 0 ? length + 1 + day : day; };
  return std::any_of(spans.begin(), spans.end(),
                     [&](const auto& span) { return front(span.first) <= number && number <= front(span.second); });
}

bool inMonth(const Spans& spans, time::Day day) {
  const std::chrono::year_month_day date{day};
  const auto last = std::chrono::year_month_day_last{date.year() / date.month() / std::chrono::last}.day();
  return within(spans, static_cast<int>(static_cast<unsigned>(date.day())),
                static_cast<int>(static_cast<unsigned>(last)));
}

bool inQuarter(const Spans& spans, time::Day day) {
  const std::chrono::year_month_day date{day};
  const unsigned first = (static_cast<unsigned>(date.month()) - 1) / 3 * 3 + 1;
  const time::Day begins = date.year() / std::chrono::month{first} / 1;
  const time::Day last = time::Day{date.year() / std::chrono::month{first + 2} / std::chrono::last};
  return within(spans, static_cast<int>((day - begins).count()) + 1, static_cast<int>((last - begins).count()) + 1);
}

bool beforeDispatch(const config::StandingDays& days, time::Day day, std::span<const Dispatch> dispatches) {
  constexpr int kWeek = 7;
  const int from = (*days.dispatchWeek - 1) * kWeek;
  return std::any_of(dispatches.begin(), dispatches.end(), [&](const Dispatch& dispatch) {
    if (!days.dispatch.empty() && dispatch.rhythm != days.dispatch) return false;
    const auto ahead = (dispatch.day - day).count();
    return ahead >= from && ahead < from + kWeek;
  });
}

}  // namespace

bool standsOn(const config::StandingDays& days, time::Day day, std::span<const Dispatch> dispatches) {
  if (!days.monthDays.empty() && !inMonth(days.monthDays, day)) return false;
  if (!days.quarterDays.empty() && !inQuarter(days.quarterDays, day)) return false;
  const int weekDay = static_cast<int>(std::chrono::weekday{day}.iso_encoding());
  if (!days.weekDays.empty() && std::find(days.weekDays.begin(), days.weekDays.end(), weekDay) == days.weekDays.end())
    return false;
  return !days.dispatchWeek || beforeDispatch(days, day, dispatches);
}

}  // namespace lobbyboard::playlist
