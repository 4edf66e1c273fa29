#include "rules/random_project.h"

#include <chrono>

namespace lobbyboard::rules {
namespace {

using model::Card;
using model::PeriodResult;
using model::Project;
using model::Stage;

model::Text named(const std::string& name) { return {{{"zh", "项目" + name}, {"en", "Project " + name}}}; }

std::optional<time::Day> maybeDay(Dice& dice, int year, int chance) {
  if (!dice.percent(chance)) return std::nullopt;
  return dice.dayIn(year);
}

std::optional<model::Money> maybeMoney(Dice& dice, int chance, int mostWan) {
  if (!dice.percent(chance)) return std::nullopt;
  const int wan = dice.between(0, mostWan);
  return model::Money{std::int64_t{wan} * 10'000 + (dice.percent(30) ? dice.below(10'000) : 0)};
}

void giveStage(Dice& dice, int year, Project& project) {
  if (dice.percent(5)) return;
  project.stage = dice.percent(65) ? dice.oneOf({Stage::Started, Stage::Construction, Stage::Construction})
                                   : dice.oneOf({Stage::Reserve, Stage::Preparation, Stage::Completed, Stage::Operating,
                                                 Stage::Suspended, Stage::Withdrawn});
  const bool needsDay = project.stage == Stage::Suspended || project.stage == Stage::Withdrawn;
  if (needsDay || dice.percent(50)) project.stageSince = dice.dayIn(year);
}

void giveDates(Dice& dice, int year, Project& project) {
  project.start = {maybeDay(dice, year, 60), maybeDay(dice, year, 60)};
  project.finish.plan = maybeDay(dice, dice.between(year, year + 1), 60);
  const bool finished = project.stage == Stage::Completed || project.stage == Stage::Operating;
  if (finished) project.finish.actual = maybeDay(dice, year, 60);
}

void givePlanAndActual(Dice& dice, int planSoFar, model::PeriodEntry& entry) {
  if (dice.percent(90)) entry.plan = model::Money{std::int64_t{planSoFar} * 10'000};
  if (!dice.percent(85)) return;
  const std::int64_t plan = std::int64_t{planSoFar} * 10'000;
  entry.actual = model::Money{dice.oneOf<std::int64_t>({plan, plan, plan - 1, plan + 1, plan / 2})};
  if (entry.actual->yuan < 0) entry.actual->yuan = 0;
}

/// Some projects are diligent and some are not, so that all cards and long streaks occur.
void givePeriods(Dice& dice, int year, Project& project) {
  const int reporting = dice.oneOf({100, 95, 80, 30, 0});
  const int meeting = dice.oneOf({95, 80, 50, 20});
  int planSoFar = dice.percent(30) ? dice.between(10, 99) : 0;
  for (time::Period period{year, 1, 1}; period.year == year; period = period.next()) {
    planSoFar += dice.below(3) * 50;
    if (!dice.percent(reporting)) continue;
    model::PeriodEntry entry;
    entry.period = period;
    if (dice.percent(40)) {
      givePlanAndActual(dice, planSoFar, entry);
    } else {
      entry.result = dice.percent(meeting) ? PeriodResult::Met : PeriodResult::Missed;
      if (dice.percent(12))
        entry.result = dice.oneOf({PeriodResult::NoReport, PeriodResult::NotDue, PeriodResult::Exempt});
    }
    project.periods.push_back(entry);
  }
}

void giveExemptions(Dice& dice, int year, Project& project) {
  while (dice.percent(20)) {
    const time::Day from = dice.dayIn(year);
    project.exempt.push_back({from, from + std::chrono::days{dice.below(60)}, named("停工")});
  }
}

void giveElements(Dice& dice, Project& project) {
  const auto amount = [&dice](int chance) -> std::optional<model::Decimal> {
    if (!dice.percent(chance)) return std::nullopt;
    return model::Decimal{dice.below(100'000), dice.below(4)};
  };
  while (dice.percent(25)) {
    const bool land = dice.percent(50);
    model::Element element;
    element.kind = land ? "land" : "power";
    element.unit = land ? "亩" : "kVA";
    element.need = amount(95);
    element.met = amount(90);
    project.elements.push_back(element);
  }
}

void giveDuties(Dice& dice, int year, Project& project) {
  while (dice.percent(30)) project.milestones.push_back({named("节点"), dice.dayIn(year), maybeDay(dice, year, 50)});
  if (dice.percent(60)) {
    const int required = dice.below(12);
    project.permits = model::Permits{required, required > 0 ? dice.below(required + 1) : 0, {}};
  }
  while (dice.percent(20)) {
    model::Problem problem;
    problem.text = named("难题");
    problem.raised = dice.dayIn(year);
    problem.due = dice.dayIn(year);
    problem.closed = maybeDay(dice, year, 50);
    problem.isPublic = dice.percent(50);
    project.problems.push_back(problem);
  }
  while (dice.percent(10)) {
    project.supervision.push_back({dice.dayIn(year), maybeDay(dice, year, 80), maybeDay(dice, year, 60), ""});
  }
}

}  // namespace

Project randomProject(Dice& dice, int year, time::Day asOf) {
  Project project;
  project.name = named(std::to_string(dice.below(1000)));
  giveStage(dice, year, project);
  giveDates(dice, year, project);
  givePeriods(dice, year, project);
  giveExemptions(dice, year, project);
  giveElements(dice, project);
  giveDuties(dice, year, project);
  project.total = maybeMoney(dice, 90, 900'000);
  project.annualPlan = maybeMoney(dice, 80, 300);
  project.invested = maybeMoney(dice, 80, 400);
  if (dice.percent(6)) project.card = dice.oneOf({Card::Green, Card::Yellow, Card::Red});
  project.hidden = dice.percent(8);
  const bool cutOff = dice.percent(70);  // most feeds end with their own day
  if (cutOff) std::erase_if(project.periods, [asOf](const auto& entry) { return entry.period.firstDay() > asOf; });
  return project;
}

}  // namespace lobbyboard::rules
