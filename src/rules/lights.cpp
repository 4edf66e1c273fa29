#include "rules/lights.h"

#include <algorithm>

#include "rules/rates.h"
#include "rules/unit_lights.h"

namespace lobbyboard::rules {

using model::Fraction;

namespace {

bool reaches(const Fraction& lag, const std::optional<config::LagBound>& bound) {
  if (!bound) return false;
  const Fraction at(bound->mille, 1000);
  return bound->inclusive ? lag >= at : lag > at;
}

const model::PeriodEntry* entryOf(const model::Project& project, const std::optional<time::Period>& period) {
  if (!period) return nullptr;
  for (const model::PeriodEntry& entry : project.periods)
    if (entry.period == *period) return &entry;
  return nullptr;
}

/// The elapsed part of the plan year.
Fraction elapsed(int year, time::Day asOf) {
  using namespace std::chrono;
  const time::Day first = std::chrono::year{year} / January / 1;
  const time::Day next = std::chrono::year{year + 1} / January / 1;
  const auto gone = std::clamp<std::int64_t>((asOf - first).count() + 1, 0, (next - first).count());
  return {gone, (next - first).count()};
}

void measure(const model::Project& project, const Facts& facts, int year, const config::LightRules& rules,
             ProjectLight& row) {
  if (!project.annualPlan || project.annualPlan->yuan <= 0) return;
  const Fraction annual(project.annualPlan->yuan, 1);
  const Fraction perAnnual(1, project.annualPlan->yuan);
  if (rules.schedule == config::LightSchedule::Time) {
    if (!project.invested) return;
    row.schedule = elapsed(year, facts.asOf);
    row.actual = Fraction(project.invested->yuan, 1) * perAnnual;
  } else {
    const model::PeriodEntry* const entry = entryOf(project, facts.period);
    if (entry == nullptr || !entry->plan || !entry->actual) return;
    row.schedule = Fraction(entry->plan->yuan, 1) * perAnnual;
    row.actual = Fraction(entry->actual->yuan, 1) * perAnnual;
  }
  const Fraction behind = *row.schedule - *row.actual;
  if (rules.measure == config::LagMeasure::Points)
    row.lag = behind;
  else if (row.schedule->numerator() > 0)
    row.lag = behind * Fraction(row.schedule->denominator(), row.schedule->numerator());
}

int monthNumber(time::Day day) {
  const std::chrono::year_month_day date{day};
  return static_cast<int>(date.year()) * 12 + static_cast<int>(static_cast<unsigned>(date.month()));
}

/// Months, the planned one and the present one included, without the start that was planned.
int monthsLate(const model::Project& project, time::Day asOf) {
  if (!isListed(project) || isStarted(project, asOf) || !project.start.plan || *project.start.plan >= asOf) return 0;
  const bool excused = std::any_of(project.exempt.begin(), project.exempt.end(), [&](const model::ExemptRange& range) {
    return range.from <= asOf && asOf <= range.to;
  });
  return excused ? 0 : monthNumber(asOf) - monthNumber(*project.start.plan) + 1;
}

Light ofStart(int months, const config::LightRules& rules) {
  if (rules.startRedMonths > 0 && months >= rules.startRedMonths) return Light::Red;
  if (rules.startYellowMonths > 0 && months >= rules.startYellowMonths) return Light::Yellow;
  return Light::None;
}

int severity(Light light) { return light == Light::None ? -1 : static_cast<int>(light); }

ProjectLight judge(const model::Snapshot& snapshot, const Facts& facts, const config::LightRules& rules,
                   std::size_t index) {
  const model::Project& project = snapshot.projects[index];
  ProjectLight row;
  row.project = index;
  const auto& card = facts.projects[index].card;
  if (card == Mark::Completed || card == Mark::Withdrawn || card == Mark::Exempt) return row;
  measure(project, facts, snapshot.year, rules, row);
  if (row.lag) row.light = lightOf(*row.lag, rules);
  row.startMonths = monthsLate(project, facts.asOf);
  if (const Light start = ofStart(row.startMonths, rules); severity(start) > severity(row.light)) {
    row.light = start;
    row.byStart = true;
  }
  return row;
}

}  // namespace

std::string_view nameOf(Light light) {
  switch (light) {
    case Light::Green:
      return "green";
    case Light::Yellow:
      return "yellow";
    case Light::Red:
      return "red";
    case Light::None:
      break;
  }
  return "none";
}

Light lightOf(const Fraction& lag, const config::LightRules& rules) {
  if (reaches(lag, rules.red)) return Light::Red;
  if (reaches(lag, rules.yellow)) return Light::Yellow;
  if (rules.greenUpTo && lag <= Fraction(rules.greenUpTo->mille, 1000)) return Light::Green;
  return Light::None;
}

Lights lightsOf(const model::Snapshot& snapshot, const Facts& facts, const config::LightRules& rules) {
  Lights out;
  out.rule = rules.name;
  if (!rules.on()) return out;
  for (std::size_t i = 0; i < snapshot.projects.size(); ++i) {
    ProjectLight row = judge(snapshot, facts, rules, i);
    if (row.lag || row.byStart) ++out.judged;
    if (row.light == Light::Green) ++out.green;
    if (row.light == Light::Yellow) ++out.yellow;
    if (row.light == Light::Red) ++out.red;
    if (row.light != Light::None && !snapshot.projects[i].hidden) out.projects.push_back(std::move(row));
  }
  std::stable_sort(out.projects.begin(), out.projects.end(), [](const ProjectLight& a, const ProjectLight& b) {
    if (a.light != b.light) return severity(a.light) > severity(b.light);
    if (a.lag.has_value() != b.lag.has_value()) return b.lag.has_value() < a.lag.has_value();
    return a.lag && *a.lag > *b.lag;
  });
  out.units = unitLightsOf(snapshot, facts, rules);
  return out;
}

}  // namespace lobbyboard::rules
