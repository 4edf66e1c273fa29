#include "rules/boards.h"

#include <algorithm>

#include "rules/closed_year.h"
#include "rules/rates.h"
#include "rules/showcase.h"

namespace lobbyboard::rules {
namespace {

constexpr std::chrono::days kBack{31}, kAhead{120};

std::vector<std::size_t> eventsBy(const model::Snapshot& snapshot, time::Day asOf) {
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i < snapshot.events.size(); ++i)
    if (by(snapshot.events[i].date, asOf)) out.push_back(i);
  std::stable_sort(out.begin(), out.end(),
                   [&](std::size_t a, std::size_t b) { return *snapshot.events[a].date > *snapshot.events[b].date; });
  return out;
}

void addLate(const model::Snapshot& snapshot, const Facts& facts, const config::RuleSettings& settings, Boards& out) {
  const bool graceOver = facts.period && facts.asOf >= closed(*facts.period, settings.periodEnd).last +
                                                           std::chrono::days{settings.graceDays};
  for (std::size_t i = 0; i < snapshot.projects.size(); ++i) {
    const model::Project& project = snapshot.projects[i];
    if (project.hidden) continue;
    if (Boards::daysLate(project, facts.asOf)) out.lateStarts.push_back(i);
    if (graceOver && facts.projects[i].card == Mark::NoReport) out.lateReports.push_back(i);
  }
}

/// What each project is judged by: its card, or its light where the place gives no cards.
std::vector<std::optional<Mark>> verdictsOf(const Facts& facts, const Lights& lights,
                                            const config::RuleSettings& settings) {
  std::vector<std::optional<Mark>> out;
  for (const ProjectFacts& project : facts.projects) out.push_back(project.card);
  if (settings.givesCards) return out;
  for (const ProjectLight& lit : lights.projects)
    out[lit.project] = lit.light == Light::Red ? Mark::Red : lit.light == Light::Yellow ? Mark::Yellow : Mark::Green;
  return out;
}

void addScope(const config::RuleSettings& settings, Boards& out) {
  for (const BreakdownRow& row : out.breakdown(Property::Stage).rows) {
    out.items += row.projects;
    out.subprojects += row.subprojects;
  }
  out.counted = settings.count == config::CountBy::Subproject ? out.subprojects : out.items;
}

}  // namespace

std::optional<int> Boards::daysLate(const model::Project& project, time::Day asOf) {
  const bool due = project.start.plan && *project.start.plan < asOf;
  if (!due || !isListed(project) || isStarted(project, asOf)) return std::nullopt;
  return static_cast<int>((asOf - *project.start.plan).count());
}

const League* Boards::league(std::string_view measure, Series series) const {
  for (const League& table : leagues)
    if (table.series == series && table.measure == measure) return &table;
  return nullptr;
}

const DispatchDay* Boards::nextDispatch(time::Day day) const {
  for (const DispatchDay& date : dispatch)
    if (date.day >= day) return &date;
  return nullptr;
}

Boards boardsOf(const model::Snapshot& snapshot, const Facts& facts, const config::RuleSettings& settings,
                std::vector<Rate> rateTotals) {
  const time::Day asOf = facts.asOf;
  Boards out;
  out.rateTotals = std::move(rateTotals);
  out.composites = compositesOf(snapshot, facts.rates, settings);
  out.milestones = milestonesOf(snapshot, asOf);
  out.permits = permitsOf(snapshot, asOf);
  out.problems = problemBoard(snapshot, asOf, settings.tie);
  out.letters = letterBoard(snapshot, asOf, settings.tie);
  out.commitments = commitmentBoard(snapshot, asOf, settings.tie);
  out.services = serviceBoard(snapshot, asOf);
  out.lights = lightsOf(snapshot, facts, settings.lights);
  for (const Property property : {Property::Category, Property::District, Property::Department, Property::Level,
                                  Property::Nature, Property::Stage})
    out.breakdowns.push_back(breakdownOf(snapshot, facts, property));
  out.leagues = leaguesOf(snapshot, facts, out, settings.tie);
  out.inspections = inspectionRounds(snapshot, asOf, settings.tie);
  out.dispatch = dispatchDays(snapshot, settings.calendar, asOf - kBack, asOf + kAhead);
  out.tree = responsibilityTree(snapshot, verdictsOf(facts, out.lights, settings), settings.tree);
  out.organisation = organisationTree(snapshot);
  out.reserveBySource = reserveBySource(snapshot);
  out.reserveByCategory = reserveByCategory(snapshot);
  out.events = eventsBy(snapshot, asOf);
  out.showcase = showcaseOf(snapshot, facts);
  addLate(snapshot, facts, settings, out);
  addScope(settings, out);
  return out;
}

}  // namespace lobbyboard::rules
