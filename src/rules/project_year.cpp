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
    const ClosedPeriod period = closed(entry->period);
    const State state = judged(stateOf(project, entry, period.last, settings.toleranceMille), settings);
    standing = step(standing, state, period, settings).standing;
  }
  return standing;
}

/// The derived cards, period by period; returns the standing after the present one.
Standing walk(const model::Project& project, const ClosedYear& year, const config::RuleSettings& settings,
              ProjectYear& out) {
  const Entries entries = entriesOf(project, year.year());
  Step now{carriedInto(year.year(), project, settings), Mark::NotDue};
  bool judgedBefore = false;  // the year already has a met or missed period
  out.facts.cards.reserve(year.periods().size());
  for (std::size_t i = 0; i < year.periods().size(); ++i) {
    const ClosedPeriod& period = year.periods()[i];
    const State state = judged(stateOf(project, entries[i], period.last, settings.toleranceMille), settings);
    now = step(now.standing, state, period, settings);
    out.facts.cards.push_back({period.period, now.mark});
    if (state == State::Missed) ++out.facts.missedThisYear;
    const bool judgedNow = state == State::Met || state == State::Missed;
    if (judgedNow || (state == State::NoReport && judgedBefore)) out.scored[i] = now.standing.card;
    judgedBefore = judgedBefore || judgedNow;
  }
  return now.standing;
}

}  // namespace

ProjectYear follow(const model::Project& project, const ClosedYear& year, const config::RuleSettings& settings,
                   time::Day asOf) {
  ProjectYear out;
  const Standing standing = walk(project, year, settings, out);
  ProjectFacts& facts = out.facts;
  if (!facts.cards.empty()) {
    if (project.card) {
      facts.cards.back().mark = markOf(*project.card);
      out.scored[facts.cards.size() - 1] = project.card;
    }
    facts.card = facts.cards.back().mark;
  }
  facts.streak = standing.streak;
  facts.since = standing.since;
  facts.completion = completionOf(project);
  facts.overdueMilestones = static_cast<int>(
      std::count_if(project.milestones.begin(), project.milestones.end(),
                    [asOf](const model::Milestone& m) { return m.plan && *m.plan < asOf && !m.actual; }));
  return out;
}

std::optional<model::Fraction> completionOf(const model::Project& project) {
  if (!project.invested || !project.annualPlan || project.annualPlan->yuan == 0) return std::nullopt;
  return model::Fraction(project.invested->yuan, project.annualPlan->yuan);
}

}  // namespace lobbyboard::rules
