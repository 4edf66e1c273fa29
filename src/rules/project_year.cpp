#include "rules/project_year.h"

#include <algorithm>
#include <vector>

#include "rules/card.h"
#include "rules/mark.h"
#include "rules/state.h"

namespace lobbyboard::rules {
namespace {

using Entries = std::array<const model::PeriodEntry*, kPeriodsOfYear>;

Entries entriesOf(const model::Project& project, int year) {
  Entries entries{};
  for (const model::PeriodEntry& entry : project.periods) {
    if (entry.period.year == year) entries[static_cast<std::size_t>(entry.period.indexInYear())] = &entry;
  }
  return entries;
}

/// What the entries of earlier years leave behind.
Standing carriedInto(int year, const model::Project& project, const config::RuleSettings& settings) {
  Standing standing;
  if (settings.yearBoundary == config::YearBoundary::Reset) return standing;
  std::vector<const model::PeriodEntry*> earlier;
  for (const model::PeriodEntry& entry : project.periods) {
    if (entry.period.year < year) earlier.push_back(&entry);
  }
  std::sort(earlier.begin(), earlier.end(), [](const auto* a, const auto* b) { return a->period < b->period; });
  for (const model::PeriodEntry* entry : earlier) {
    const ClosedPeriod period = closed(entry->period, settings.periodEnd);
    const State state = judged(stateOf(project, entry, period.last, settings.toleranceMille), settings);
    standing = step(standing, state, period, settings).standing;
  }
  return standing;
}

/// Within so many days after a period's end nobody is blamed for silence yet.
bool isInGrace(const ClosedPeriod& period, const config::RuleSettings& settings, time::Day asOf) {
  return asOf < period.last + std::chrono::days{settings.graceDays};
}

/// Steps through the closed periods of the year, telling visit(place, PeriodStep) of each; returns the standing after
/// the present one.
template <typename Visit>
Standing walk(const model::Project& project, const ClosedYear& year, const config::RuleSettings& settings,
              time::Day asOf, Visit visit) {
  const Entries entries = entriesOf(project, year.year());
  Step now{carriedInto(year.year(), project, settings), Mark::NotDue};
  for (std::size_t i = 0; i < year.periods().size(); ++i) {
    const ClosedPeriod& period = year.periods()[i];
    const Verdict verdict = verdictOf(project, entries[i], period.last, settings.toleranceMille);
    const State state = isInGrace(period, settings, asOf) ? verdict.state : judged(verdict.state, settings);
    now = step(now.standing, state, period, settings);
    visit(i, PeriodStep{entries[i], verdict, state, now.standing, now.mark});
  }
  return now.standing;
}

}  // namespace

ProjectYear follow(const model::Project& project, const ClosedYear& year, const config::RuleSettings& settings,
                   time::Day asOf) {
  ProjectYear out;
  ProjectFacts& facts = out.facts;
  facts.cards.reserve(year.periods().size());
  bool judgedBefore = false;  // the year already has a met or missed period
  const Standing standing = walk(project, year, settings, asOf, [&](std::size_t i, const PeriodStep& step) {
    facts.cards.push_back({year.periods()[i].period, step.mark});
    if (step.state == State::Missed) ++facts.missedThisYear;
    const bool judgedNow = step.state == State::Met || step.state == State::Missed;
    if (judgedNow || (step.state == State::NoReport && judgedBefore)) out.scored[i] = step.standing.card;
    judgedBefore = judgedBefore || judgedNow;
  });
  if (!settings.givesCards && !facts.cards.empty()) {
    // States remain: who is silent, suspended or finished is so without cards too.
    if (const Mark mark = facts.cards.back().mark; !cardOf(mark)) facts.card = mark;
    facts.cards.clear();
    std::fill(out.scored.begin(), out.scored.end(), std::nullopt);
  }
  if (!facts.cards.empty()) {
    if (project.card) {
      facts.cards.back().mark = markOf(*project.card);
      out.scored[facts.cards.size() - 1] = project.card;
    }
    facts.card = facts.cards.back().mark;
  }
  if (settings.givesCards) {
    facts.streak = standing.streak;
    facts.since = standing.since;
  }
  facts.completion = completionOf(project);
  facts.overdueMilestones = static_cast<int>(
      std::count_if(project.milestones.begin(), project.milestones.end(),
                    [asOf](const model::Milestone& m) { return m.plan && *m.plan < asOf && !m.actual; }));
  return out;
}

std::vector<PeriodStep> stepsOf(const model::Project& project, const ClosedYear& year,
                                const config::RuleSettings& settings, time::Day asOf) {
  std::vector<PeriodStep> steps;
  walk(project, year, settings, asOf, [&](std::size_t, const PeriodStep& step) { steps.push_back(step); });
  return steps;
}

std::optional<model::Fraction> completionOf(const model::Project& project) {
  if (!project.invested || !project.annualPlan || project.annualPlan->yuan == 0) return std::nullopt;
  return model::Fraction(project.invested->yuan, project.annualPlan->yuan);
}

}  // namespace lobbyboard::rules
