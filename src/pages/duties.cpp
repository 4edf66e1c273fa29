#include "pages/duties.h"

#include <algorithm>

#include "pages/duty_list.h"
#include "pages/unit_words.h"
#include "rules/series.h"

namespace lobbyboard::pages {

using graphics::Align;
using rules::UnitDuty;

namespace {

constexpr int kLast = 1 << 20;  ///< a place behind all ranks

DutyList listNamed(const std::string& name) {
  if (name == nameOf(DutyList::Problems)) return DutyList::Problems;
  return name == nameOf(DutyList::Letters) ? DutyList::Letters : DutyList::Commitments;
}

/// Of one series, best first; those without a rate last.
std::vector<UnitDuty> rankedOf(const rules::DutyBoard& board, rules::Series series) {
  std::vector<UnitDuty> out;
  for (const UnitDuty& row : board.byUnit)
    if (row.unit.series == series) out.push_back(row);
  std::stable_sort(out.begin(), out.end(), [](const UnitDuty& a, const UnitDuty& b) {
    return a.rank.value_or(kLast) < b.rank.value_or(kLast);
  });
  return out;
}

}  // namespace

bool DutiesPage::hasContent(const Stage&, const Content& content, const config::PageEntry& entry) {
  const std::string list = entry.text("list", "commitments");
  if (list == "services") return !content.facts->boards->services.byUnit.empty();
  const rules::DutyBoard& board = boardOf(content, listNamed(list));
  return !board.rows.empty() && !board.byUnit.empty();
}

DutiesPage::DutiesPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn)
    : BoardPage(stage, std::move(content)) {
  const config::Strings& s = stage_.strings;
  const std::string list = entry.text("list", "commitments");
  heading_ = {s["duties." + list + ".title"], s["duties." + list + ".subtitle"]};
  if (list == "services") {
    std::vector<BoardSection> sections;
    sections.push_back(services());
    compose(std::move(sections), turn);
    return;
  }
  footer_ = FooterLine{s["footer.rule"], s.format("duties.rule", {s["lists." + list + ".rule"]})};
  compose(unitsBy(list), turn);
}

std::vector<BoardSection> DutiesPage::unitsBy(const std::string& list) const {
  const config::Strings& s = stage_.strings;
  std::vector<BoardSection> out;
  for (const rules::Series series : rules::kSeries) {
    std::vector<UnitDuty> units = rankedOf(boardOf(content_, listNamed(list)), series);
    if (units.empty()) continue;
    BoardRows rows;
    rows.count = units.size();
    rows.columns = {{s["race.rank"], {72, 72}, Align::Left, 1},
                    {s["duties.unit"], {170, 320}, Align::Left, 1},
                    {s["duties." + list + ".share"], {120, 200}, Align::Right, 3},
                    {"", {140, Extent::kAny}, Align::Left, 4},
                    {s["lists." + list + ".rate"], {150, 190}, Align::Right, 2}};
    rows.row = [this, units = std::move(units)](std::size_t i) {
      const UnitDuty& unit = units[i];
      return std::vector<BoardCell>{rankCell(unit.rank, unit.tied ? stage_.strings["race.tied"] : std::string()),
                                    nameCell(unitName(stage_, *content_.snapshot, unit.unit)),
                                    noteCell(std::to_string(unit.done) + "/" + std::to_string(unit.due)),
                                    barCell(unit.rate), percentCell(unit.rate, content_.rules.figures)};
    };
    out.push_back({seriesName(stage_, *content_.snapshot, series), {}, std::move(rows)});
  }
  if (out.size() == 1) {
    out.front().name.clear();
    out.front().figures = dutySection(stage_, content_, listNamed(list), DutyRoom::Wide).figures;
  }
  return out;
}

BoardSection DutiesPage::services() const {
  const config::Strings& s = stage_.strings;
  const rules::ServiceBoard& board = content_.facts->boards->services;
  BoardRows rows;
  rows.count = board.byUnit.size();
  rows.columns = {{s["duties.unit"], {260, Extent::kAny}, Align::Left, 1},
                  {s["services.planned"], {120, 220}, Align::Right, 4},
                  {s["services.active"], {120, 220}, Align::Right, 3},
                  {s["services.done"], {120, 220}, Align::Right, 1},
                  {s["services.overdue"], {120, 220}, Align::Right, 2}};
  rows.row = [this, &board](std::size_t i) {
    const rules::UnitServices& unit = board.byUnit[i];
    return std::vector<BoardCell>{nameCell(unitName(stage_, *content_.snapshot, unit.unit)),
                                  figureCell(std::to_string(unit.planned)), figureCell(std::to_string(unit.active)),
                                  figureCell(std::to_string(unit.done)), figureCell(std::to_string(unit.overdue))};
  };
  return {"", {}, std::move(rows)};
}

}  // namespace lobbyboard::pages
