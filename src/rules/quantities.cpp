#include "rules/quantities.h"

#include "rules/mark.h"
#include "rules/rates.h"
#include "rules/timed.h"

namespace lobbyboard::rules {

using config::Quantity;
using model::Stage;

namespace {

bool isFinished(const model::Project& project) {
  return project.stage == Stage::Completed || project.stage == Stage::Operating;
}

/// Does the project stand below the line of a rate of projects?
bool isRequired(Quantity quantity, const model::Project& project, const ProjectFacts& facts, const Occasion& when) {
  switch (quantity) {
    case Quantity::StartDue:
      return isListed(project) && project.start.plan && *project.start.plan <= when.asOf;
    case Quantity::Building:
      return project.stage == Stage::Started || project.stage == Stage::Construction;
    case Quantity::FinishDue:
      return isListed(project) && project.finish.plan && time::periodOf(*project.finish.plan).year == when.year;
    case Quantity::Rated:
      return facts.card && cardOf(*facts.card);
    default:
      return isListed(project);
  }
}

bool isDone(Quantity quantity, const model::Project& project, const ProjectFacts& facts, const Occasion& when) {
  if (quantity == Quantity::Green) return facts.card == Mark::Green;
  if (quantity == Quantity::Completed) return isFinished(project);
  return isStarted(project, when.asOf);
}

Part ofMoney(const std::optional<model::Money>& done, const std::optional<model::Money>& required) {
  return done && required ? Part{done->yuan, required->yuan} : Part{};
}

Part ofPeriod(const model::Project& project, const Occasion& when) {
  if (when.period)
    for (const model::PeriodEntry& entry : project.periods)
      if (entry.period == *when.period) return ofMoney(entry.actual, entry.plan);
  return {};
}

Part ofProblems(const model::Project& project, const Occasion& when) {
  Part part;
  for (const model::Problem& problem : project.problems) {
    if (problem.raised && *problem.raised > when.asOf) continue;
    ++part.required;
    if (by(problem.closed, when.asOf)) ++part.done;
  }
  return part;
}

Part ofLetters(const model::Project& project, const Occasion& when) {
  Part part;
  for (const model::SupervisionLetter& letter : project.supervision) {
    if (letter.sent && *letter.sent > when.asOf) continue;
    ++part.required;
    if (by(letter.answered, when.asOf)) ++part.done;
  }
  return part;
}

Part ofMilestones(const model::Project& project, const Occasion& when) {
  Part part;
  for (const model::Milestone& milestone : project.milestones) {
    if (!milestone.plan || *milestone.plan > when.asOf) continue;
    ++part.required;
    if (milestone.actual) ++part.done;
  }
  return part;
}

}  // namespace

Part partOf(const config::RateRule& rule, const model::Project& project, const ProjectFacts& facts,
            const Occasion& when) {
  switch (rule.done) {
    case Quantity::PermitsDone:
      return project.permits ? Part{project.permits->done, project.permits->required} : Part{};
    case Quantity::Invested:
      return ofMoney(project.invested, project.annualPlan);
    case Quantity::PeriodActual:
      return ofPeriod(project, when);
    case Quantity::ProblemsClosed:
      return ofProblems(project, when);
    case Quantity::LettersAnswered:
      return ofLetters(project, when);
    case Quantity::MilestonesDone:
      return ofMilestones(project, when);
    default:
      break;
  }
  if (!isRequired(rule.required, project, facts, when)) return {};
  return {isDone(rule.done, project, facts, when) ? 1 : 0, 1};
}

}  // namespace lobbyboard::rules
