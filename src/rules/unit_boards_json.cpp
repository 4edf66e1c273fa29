#include "rules/boards_json.h"
#include "rules/mark.h"

namespace lobbyboard::rules {
namespace {

/// The id of a unit, or the number of a word, that a breakdown's row is about.
std::string valueName(const model::Snapshot& snapshot, Property by, int value) {
  constexpr std::array<std::string_view, 4> kLevels = {"national", "provincial", "city", "county"};
  constexpr std::array<std::string_view, 3> kNatures = {"new", "continued", "preparatory"};
  constexpr std::array<std::string_view, 8> kStages = {"reserve",   "preparation", "started",   "construction",
                                                       "completed", "operating",   "suspended", "withdrawn"};
  const auto place = static_cast<std::size_t>(value);
  switch (by) {
    case Property::Category:
      return snapshot.categories[place].id;
    case Property::District:
      return snapshot.districts[place].id;
    case Property::Department:
      return snapshot.departments[place].id;
    case Property::Level:
      return std::string(kLevels[place]);
    case Property::Nature:
      return std::string(kNatures[place]);
    case Property::Stage:
      break;
  }
  return std::string(kStages[place]);
}

void writeRow(BoardWriter& write, Property by, const BreakdownRow& row) {
  JsonText& out = write.out;
  out.member("by", nameOf(by));
  row.value < 0 ? out.member("value", std::nullopt) : out.member("value", valueName(write.snapshot, by, row.value));
  out.member("projects", row.projects);
  out.member("subprojects", row.subprojects);
  out.member("listed", row.listed);
  out.member("started", row.started);
  out.member("completed", row.completed);
  out.memberIfAny("total_wan", row.total);
  out.memberIfAny("annual_plan_wan", row.annualPlan);
  out.memberIfAny("invested_wan", row.invested);
  out.memberIfAny("completion", row.completion);
  out.memberIfAny("start_rate", row.startRate);
  out.memberIfAny("growth", row.growth);
  write.cards(row.cards);
  out.member("no_report", row.missing);
}

void writeLeague(BoardWriter& write, const League& league) {
  JsonText& out = write.out;
  out.member("measure", league.measure);
  out.member("series", league.series == Series::District ? "district" : "department");
  write.list("rows", league.rows, [&](const LeagueRow& row) {
    write.unit(league.series, row.unit);
    out.key("value");
    if (row.printed)
      out.value(*row.printed);
    else if (league.kind == MeasureKind::Money)
      out.value(model::Money{row.value.rounded(0)});
    else
      out.value(row.value);
    write.rank(row.rank, row.tied);
  });
}

void writeLights(BoardWriter& write, const Lights& lights) {
  JsonText& out = write.out;
  out.member("rule", lights.rule);
  out.member("judged", lights.judged);
  out.member("green", lights.green);
  out.member("yellow", lights.yellow);
  out.member("red", lights.red);
  write.list("projects", lights.projects, [&](const ProjectLight& row) {
    write.code(row.project);
    out.member("light", nameOf(row.light));
    out.memberIfAny("schedule", row.schedule);
    out.memberIfAny("actual", row.actual);
    out.memberIfAny("lag", row.lag);
    out.member("start_months", row.startMonths);
    out.member("by_start", row.byStart);
  });
  write.list("units", lights.units, [&](const UnitLights& row) {
    write.unit(row.unit.series, row.unit.unit);
    out.member("light", nameOf(row.light));
    out.member("missed_months", row.missedMonths);
    out.memberIfAny("growth", row.growth);
  });
}

}  // namespace

void writeUnits(BoardWriter& write, const Facts& facts) {
  JsonText& out = write.out;
  const Boards& boards = *facts.boards;
  write.list("rate_totals", boards.rateTotals, [&](const Rate& rate) {
    out.member("rate", rate.rate);
    out.member("done", rate.done);
    out.member("required", rate.required);
    out.member("value", rate.value);
  });
  write.list("composites", boards.composites, [&](const Composite& row) {
    write.unit(row.series, row.unit);
    out.member("value", row.value);
    write.rank(row.rank, row.tied);
  });
  out.key("breakdowns");
  out.openList();
  for (const Breakdown& breakdown : boards.breakdowns)
    for (const BreakdownRow& row : breakdown.rows) {
      if (row.projects == 0) continue;
      out.openObject();
      writeRow(write, breakdown.by, row);
      out.closeObject();
    }
  out.closeList();
  write.list("leagues", boards.leagues, [&](const League& league) { writeLeague(write, league); });
  write.object("lights", [&] { writeLights(write, boards.lights); });
  const auto names = [&](std::string_view name, const std::vector<int>& units) {
    out.key(name);
    out.openList();
    for (const int unit : units) out.value(write.snapshot.departments[static_cast<std::size_t>(unit)].id);
    out.closeList();
  };
  names("honour_departments", facts.lists.honourDepartments);
  names("warning_departments", facts.lists.warningDepartments);
}

}  // namespace lobbyboard::rules
