#include "rules/evaluate.h"

#include "rules/boards.h"
#include "rules/changes.h"
#include "rules/closed_year.h"
#include "rules/duties.h"
#include "rules/investment.h"
#include "rules/lists.h"
#include "rules/months.h"
#include "rules/project_year.h"
#include "rules/quarters.h"
#include "rules/rates.h"
#include "rules/tally.h"

namespace lobbyboard::rules {
namespace {

/// Follows every project through the year, filling the facts of each and the month cards of the units.
void followAll(const model::Snapshot& snapshot, const ClosedYear& year, const config::RuleSettings& settings,
               Facts& facts, MonthTallies& tallies) {
  facts.projects.reserve(snapshot.projects.size());
  for (std::size_t i = 0; i < snapshot.projects.size(); ++i) {
    const model::Project& project = snapshot.projects[i];
    ProjectYear followed = follow(project, year, settings, facts.asOf);
    followed.facts.project = i;
    tallies.add(project, followed.scored, year, settings.monthCard);
    facts.projects.push_back(std::move(followed.facts));
    if (!isListed(project)) continue;
    ++facts.listed;
    if (isStarted(project, facts.asOf)) ++facts.started;
  }
}

}  // namespace

Facts evaluate(const model::Snapshot& snapshot, const config::RuleSettings& settings, time::Day asOf) {
  const ClosedYear year(snapshot.year, asOf, settings.periodEnd);
  Facts facts;
  facts.asOf = asOf;
  facts.period = year.present();
  facts.rules = settings.name;
  MonthTallies tallies(snapshot);
  followAll(snapshot, year, settings, facts, tallies);
  facts.counts = countsOf(facts.projects);
  facts.changes = changesOf(facts.projects);
  facts.totals = totalsOf(snapshot);
  const InvestmentShares invested(snapshot);
  const ScoreInput input{tallies, invested, year, settings};
  facts.months = monthScores(input);
  facts.quarters = quarterScores(input);
  Rates rates = ratesOf(snapshot, facts.projects, settings, {asOf, snapshot.year, facts.period});
  facts.rates = std::move(rates.rows);
  facts.commitments = commitmentsOf(snapshot, asOf);
  facts.problems = problemsOf(snapshot, asOf);
  facts.supervision = supervisionOf(snapshot, asOf);
  facts.elements = elementsOf(snapshot, asOf);
  auto boards = std::make_shared<Boards>(boardsOf(snapshot, facts, settings, std::move(rates.totals)));
  facts.lists = listsOf(snapshot, facts, *boards, settings.lists);
  facts.boards = std::move(boards);
  return facts;
}

}  // namespace lobbyboard::rules
