#include "rules/explain.h"

namespace lobbyboard::rules {
namespace {

std::vector<std::string> keysOfMiss(const PeriodStep& step, const config::RuleSettings& settings) {
  if (step.mark == Mark::Red && settings.redUnit == config::RedUnit::Days) return {"red_unit", "red_days"};
  if (step.mark == Mark::Red) return {"red_after"};
  if (step.standing.streak >= settings.yellowAfter) return {"yellow_after"};
  return {"one_miss"};
}

std::vector<std::string> keysOf(const PeriodStep& step, int streakBefore, const config::RuleSettings& settings) {
  constexpr int kByPlan = 4;
  std::vector<std::string> keys;
  const bool silent = step.verdict.state == State::NoReport;
  if (silent) keys.emplace_back("no_report");
  if (step.verdict.rule == kByPlan && !silent && step.state != State::NotDue) keys.emplace_back("tolerance");
  if (step.state == State::Missed)
    for (std::string& key : keysOfMiss(step, settings)) keys.push_back(std::move(key));
  if (step.state == State::Met && (streakBefore > 0 || step.mark != Mark::Green)) keys.emplace_back("recovery");
  if (step.state == State::Exempt) keys.emplace_back("exempt_mode");
  return keys;
}

}  // namespace

Explanation explain(const model::Snapshot& snapshot, std::size_t index, const config::RuleSettings& settings,
                    time::Day asOf) {
  const model::Project& project = snapshot.projects[index];
  const ClosedYear year(snapshot.year, asOf, settings.periodEnd);
  Explanation out;
  int streakBefore = 0;
  const std::vector<PeriodStep> steps = stepsOf(project, year, settings, asOf);
  for (std::size_t i = 0; i < steps.size(); ++i) {
    out.periods.push_back({year.periods()[i].period, steps[i], keysOf(steps[i], streakBefore, settings)});
    streakBefore = steps[i].standing.streak;
  }
  const ProjectFacts facts = follow(project, year, settings, asOf).facts;
  out.cardsGiven = settings.givesCards;
  out.given = project.card.has_value() && facts.card.has_value();
  out.card = facts.card;
  out.streak = facts.streak;
  out.since = facts.since;
  return out;
}

}  // namespace lobbyboard::rules
