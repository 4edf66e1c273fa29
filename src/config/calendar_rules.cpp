#include "config/calendar_rules.h"

#include <optional>

#include "config/day_lists.h"

namespace lobbyboard::config {
namespace {

constexpr std::size_t kMostRhythms = 20;
constexpr std::size_t kLongestLabel = 96;

/// "2023-10-01", or "2023-10-01..2023-10-06".
std::optional<DayRange> parseRange(std::string_view text) {
  const std::size_t dots = text.find("..");
  const auto from = time::parseDay(text.substr(0, dots));
  const auto to = dots == std::string_view::npos ? from : time::parseDay(text.substr(dots + 2));
  if (!from || !to || *to < *from) return std::nullopt;
  return DayRange{*from, *to};
}

std::vector<DayRange> readRanges(TableReader& read, std::string_view key) {
  std::vector<DayRange> out;
  const Node* node = read.find(key);
  if (node == nullptr) return out;
  if (node->array() == nullptr) {
    read.fault(key, node, "must be a list such as [\"2023-10-01..2023-10-06\"], not " + std::string(node->kind()));
    return out;
  }
  for (const Node& element : *node->array()) {
    const auto* text = std::get_if<std::string>(&element.value);
    if (const auto range = text != nullptr ? parseRange(*text) : std::nullopt)
      out.push_back(*range);
    else
      read.fault(key, &element, "must be a date or two in quotes, as in \"2023-10-01..2023-10-06\"");
  }
  return out;
}

std::vector<int> readSingles(TableReader& read, std::string_view key, Range<int> range) {
  std::vector<int> out;
  for (const auto& [from, to] : readDayNumbers(read, key, range)) {
    if (from < 0 || to < 0)
      out.push_back(from);
    else
      for (int day = from; day <= to; ++day) out.push_back(day);
  }
  return out;
}

Rhythm readRhythm(TableReader& read) {
  Rhythm rhythm;
  if (read.find("name") == nullptr) read.fault("name", nullptr, "is missing; write a short one such as \"dispatch\"");
  rhythm.name = read.name("name", "");
  rhythm.label = {read.text("label", ""), read.text("label_en", "")};
  if (rhythm.label.empty()) read.fault("label", read.find("label"), "is missing; write what the wall shall call it");
  if (rhythm.label.zh.size() > kLongestLabel || rhythm.label.en.size() > kLongestLabel)
    read.fault("label", read.find("label"), "must have at most " + std::to_string(kLongestLabel) + " bytes");
  rhythm.days = readSingles(read, "days", {-31, 31});
  rhythm.weekDays = readWeekDays(read, "week_days");
  rhythm.months = readSingles(read, "months", {1, 12});
  if (rhythm.days.empty() == rhythm.weekDays.empty())
    read.fault("days", read.find("days"), "must be given, or week_days instead of it, as in days = [10, 20, -1]");
  read.refuseUnknown();
  return rhythm;
}

}  // namespace

CalendarRules readCalendar(TableReader& root) {
  CalendarRules rules;
  TableReader read = root.table("calendar");
  rules.shift =
      read.word("shift", rules.shift, {{"none", Shift::None}, {"next", Shift::Next}, {"previous", Shift::Previous}});
  rules.holidays = readRanges(read, "holidays");
  for (const DayRange& range : readRanges(read, "workdays"))
    for (time::Day day = range.from; day <= range.to && rules.workdays.size() < 366; day += std::chrono::days{1})
      rules.workdays.push_back(day);
  read.refuseUnknown();
  for (TableReader& table : root.tables("rhythm")) rules.rhythms.push_back(readRhythm(table));
  if (rules.rhythms.size() > kMostRhythms)
    root.fault("rhythm", root.find("rhythm"), "must stand at most " + std::to_string(kMostRhythms) + " times");
  return rules;
}

}  // namespace lobbyboard::config
