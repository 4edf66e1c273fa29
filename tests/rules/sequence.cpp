#include "rules/sequence.h"

namespace lobbyboard::rules {

std::vector<model::PeriodEntry> entriesFrom(time::Period first, std::string_view letters) {
  std::vector<model::PeriodEntry> entries;
  for (time::Period period = first; const char letter : letters) {
    model::PeriodEntry entry;
    entry.period = period;
    period = period.next();
    if (letter == ' ') continue;
    entry.result = letter == 'M'   ? model::PeriodResult::Met
                   : letter == 'X' ? model::PeriodResult::Missed
                   : letter == 'E' ? model::PeriodResult::Exempt
                   : letter == 'N' ? model::PeriodResult::NoReport
                                   : model::PeriodResult::NotDue;
    entries.push_back(entry);
  }
  return entries;
}

model::Project projectFrom(std::string code, time::Period first, std::string_view letters) {
  model::Project project;
  project.code = std::move(code);
  project.name = {{{"", "项目"}}};
  project.stage = model::Stage::Construction;
  project.start.plan = first.firstDay();
  project.periods = entriesFrom(first, letters);
  return project;
}

std::string lettersOf(std::span<const PeriodMark> marks) {
  constexpr std::string_view kLetters = "GnYR?-ECW";
  std::string letters;
  for (const PeriodMark& mark : marks) letters += kLetters[static_cast<std::size_t>(mark.mark)];
  return letters;
}

model::Snapshot emptyYear(int year) {
  model::Snapshot snapshot;
  snapshot.year = year;
  snapshot.asOf = time::Period{year, 12, 3}.lastDay();
  snapshot.districts = {{"d0", {{{"", "甲区"}}}, {}, ""}};
  snapshot.departments = {{"b0", {{{"", "一局"}}}, {}, ""}};
  return snapshot;
}

}  // namespace lobbyboard::rules
