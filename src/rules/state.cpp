#include "rules/state.h"

#include <algorithm>
#include <optional>

#include "model/fraction.h"

namespace lobbyboard::rules {
namespace {

using model::PeriodResult;
using model::Stage;

bool holdsBy(const std::optional<time::Day>& since, time::Day day) { return since && *since <= day; }

std::optional<State> byStage(const model::Project& project, time::Day periodEnd) {
  if (!project.stage) return std::nullopt;
  switch (*project.stage) {
    case Stage::Withdrawn:
      if (holdsBy(project.stageSince, periodEnd)) return State::Withdrawn;
      break;
    case Stage::Completed:
    case Stage::Operating:
      if (holdsBy(project.finish.actual ? project.finish.actual : project.stageSince, periodEnd)) {
        return State::Completed;
      }
      break;
    case Stage::Suspended:
      if (holdsBy(project.stageSince, periodEnd)) return State::Exempt;
      break;
    case Stage::Reserve:
    case Stage::Preparation:
    case Stage::Started:
    case Stage::Construction:
      break;
  }
  return std::nullopt;
}

State byResult(PeriodResult result) {
  switch (result) {
    case PeriodResult::Met:
      return State::Met;
    case PeriodResult::Missed:
      return State::Missed;
    case PeriodResult::NotDue:
      return State::NotDue;
    case PeriodResult::Exempt:
      return State::Exempt;
    case PeriodResult::NoReport:
      break;
  }
  return State::NoReport;
}

State byPlan(model::Money plan, const std::optional<model::Money>& actual, int toleranceMille) {
  if (plan.yuan == 0) return State::NotDue;
  if (!actual) return State::NoReport;
  using Wide = model::Fraction::Integer;
  return Wide{actual->yuan} * 1000 >= Wide{plan.yuan} * toleranceMille ? State::Met : State::Missed;
}

State byStart(const model::Project& project, time::Day periodEnd) {
  if (project.start.plan) return *project.start.plan > periodEnd ? State::NotDue : State::NoReport;
  const bool begun = project.stage != Stage::Reserve && project.stage != Stage::Preparation;
  return begun ? State::NoReport : State::NotDue;
}

}  // namespace

Verdict verdictOf(const model::Project& project, const model::PeriodEntry* entry, time::Day periodEnd,
                  int toleranceMille) {
  if (const auto state = byStage(project, periodEnd)) return {*state, 1};
  if (entry && entry->result) return {byResult(*entry->result), 2};
  const auto covers = [periodEnd](const model::ExemptRange& range) {
    return range.from <= periodEnd && periodEnd <= range.to;
  };
  if (std::any_of(project.exempt.begin(), project.exempt.end(), covers)) return {State::Exempt, 3};
  if (entry && entry->plan) return {byPlan(*entry->plan, entry->actual, toleranceMille), 4};
  return {byStart(project, periodEnd), 5};
}

}  // namespace lobbyboard::rules
