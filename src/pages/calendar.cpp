#include "pages/calendar.h"

#include <algorithm>

#include "pages/near_dates.h"

namespace lobbyboard::pages {

using graphics::Align;
using rules::DispatchDay;

namespace {

constexpr std::size_t kNearest = 9;  ///< dates that are shown

/// What was on the day of the figures itself is over.
time::Day firstDay(const Content& content) { return content.facts->asOf + std::chrono::days{1}; }

unsigned weekDayOf(time::Day day) { return std::chrono::weekday(day).iso_encoding(); }

}  // namespace

bool CalendarPage::hasContent(const Stage&, const Content& content, const config::PageEntry&) {
  return content.facts->boards->nextDispatch(firstDay(content)) != nullptr;
}

CalendarPage::CalendarPage(const Stage& stage, Content content, const config::PageEntry&, const Turn& turn)
    : BoardPage(stage, std::move(content)) {
  const config::Strings& s = stage_.strings;
  const DispatchDay& next = *content_.facts->boards->nextDispatch(firstDay(content_));
  heading_ = {s["calendar.title"], s.format("calendar.next", {dateOf(next.day), nameOf(next)})};
  std::vector<BoardSection> sections;
  sections.push_back({"", {}, rowsOf()});
  compose(std::move(sections), turn);
}

std::string CalendarPage::nameOf(const DispatchDay& day) const {
  if (day.entry) return content_.snapshot->calendar[*day.entry].title.in(stage_.language);
  return day.rhythm ? content_.rules.calendar.rhythms[*day.rhythm].label.in(stage_.language) : std::string(kMissing);
}

std::string CalendarPage::dateOf(time::Day day) const {
  return dayNameBeside(stage_.strings, day, content_.facts->asOf);
}

BoardRows CalendarPage::rowsOf() const {
  const config::Strings& s = stage_.strings;
  const std::vector<DispatchDay>& days = content_.facts->boards->dispatch;
  const auto first = static_cast<std::size_t>(
      std::find_if(days.begin(), days.end(), [&](const DispatchDay& d) { return d.day >= firstDay(content_); }) -
      days.begin());
  BoardRows rows;
  rows.count = std::min(kNearest, days.size() - first);
  // No wider than their words, so that the matters have the rest.
  constexpr double kType = 40;
  double date = 200, weekDay = 150;
  const auto widen = [&](double& width, const std::string& words) {
    const double own = stage_.typesetter.width(words, graphics::Face::Bold, stage_.scale()(kType));
    width = std::max(width, own / stage_.scale().factor());
  };
  for (std::size_t i = first; i < first + rows.count; ++i) {
    widen(date, dateOf(days[i].day));
    widen(weekDay, s["calendar.day." + std::to_string(weekDayOf(days[i].day))]);
  }
  rows.columns = {{s["calendar.date"], {168, date}, Align::Left, 1},
                  {s["calendar.week_day"], {130, weekDay}, Align::Left, 3},
                  {s["calendar.matter"], {240, Extent::kAny}, Align::Left, 1},
                  {"", {412, 420}, Align::Right, 4}};
  rows.row = [this, &days, first](std::size_t i) {
    const config::Strings& strings = stage_.strings;
    const DispatchDay& day = days[first + i];
    const std::string place = day.entry ? content_.snapshot->calendar[*day.entry].place.in(stage_.language) : "";
    return std::vector<BoardCell>{
        nameCell(dateOf(day.day)), noteCell(strings["calendar.day." + std::to_string(weekDayOf(day.day))]),
        wordsCell(nameOf(day)),
        noteCell(day.shifted() ? strings.format("calendar.shifted", {dateOf(day.planned)}) : place)};
  };
  return rows;
}

}  // namespace lobbyboard::pages
