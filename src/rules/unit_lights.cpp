#include "rules/unit_lights.h"

#include <array>

#include "rules/closed_year.h"
#include "rules/saturating_sum.h"

namespace lobbyboard::rules {

using model::Fraction;

namespace {

struct Pair {
  SaturatingSum actual, plan;
};
using Months = std::array<Pair, kMonths>;

/// The last closed period of every month that has one.
std::array<std::optional<time::Period>, kMonths> lastPeriods(const Facts& facts) {
  std::array<std::optional<time::Period>, kMonths> out;
  if (!facts.period) return out;
  for (unsigned month = 1; month < facts.period->month; ++month)
    out[month - 1] = time::Period{facts.period->year, month, 3};
  out[facts.period->month - 1] = facts.period;
  return out;
}

std::vector<Months> sumsOf(const model::Snapshot& snapshot, const Facts& facts, Series series) {
  std::vector<Months> units(unitsOf(snapshot, series).size());
  const auto periods = lastPeriods(facts);
  for (const model::Project& project : snapshot.projects) {
    const auto unit = unitOf(project, series);
    if (!unit || *unit >= units.size()) continue;
    for (const model::PeriodEntry& entry : project.periods) {
      if (!entry.plan || !entry.actual || entry.period.month < 1) continue;
      const std::size_t month = entry.period.month - 1;
      if (periods[month] != entry.period) continue;
      units[*unit][month].plan.add(entry.plan->yuan);
      units[*unit][month].actual.add(entry.actual->yuan);
    }
  }
  return units;
}

UnitLights byMonths(const UnitRef& unit, const Months& months, const config::LightRules& rules) {
  UnitLights row{unit, Light::None, 0, std::nullopt};
  for (const Pair& month : months) {
    if (month.plan.value() <= 0) continue;
    row.light = Light::Green;
    row.missedMonths = month.actual.value() < month.plan.value() ? row.missedMonths + 1 : 0;
  }
  if (row.light == Light::None) return row;
  if (row.missedMonths >= rules.unitRedMonths)
    row.light = Light::Red;
  else if (row.missedMonths >= rules.unitYellowMonths)
    row.light = Light::Yellow;
  return row;
}

std::optional<Fraction> growthOf(const Pair& years) {
  if (years.plan.value() <= 0) return std::nullopt;
  return Fraction(years.actual.value(), years.plan.value()) - Fraction(1, 1);
}

std::vector<UnitLights> byGrowth(const model::Snapshot& snapshot, Series series, const config::LightRules& rules) {
  std::vector<Pair> units(unitsOf(snapshot, series).size());
  Pair all;
  for (const model::Project& project : snapshot.projects) {
    if (!project.invested || !project.investedLastYear) continue;
    const auto add = [&](Pair& years) {
      years.actual.add(project.invested->yuan);
      years.plan.add(project.investedLastYear->yuan);
    };
    add(all);
    if (const auto unit = unitOf(project, series); unit && *unit < units.size()) add(units[*unit]);
  }
  const auto mean = growthOf(all);
  std::vector<UnitLights> rows;
  for (std::size_t unit = 0; unit < units.size(); ++unit) {
    const auto growth = growthOf(units[unit]);
    if (!growth || !mean) continue;
    const bool reached = *growth >= Fraction(rules.growthPlanMille, 1000) && *growth >= *mean;
    const Light light = *growth < Fraction(0, 1) ? Light::Red : reached ? Light::Green : Light::Yellow;
    rows.push_back({{series, static_cast<int>(unit)}, light, 0, growth});
  }
  return rows;
}

}  // namespace

std::vector<UnitLights> unitLightsOf(const model::Snapshot& snapshot, const Facts& facts,
                                     const config::LightRules& rules) {
  std::vector<UnitLights> out;
  for (const Series series : kSeries) {
    if (rules.units == config::UnitLight::Growth) {
      for (UnitLights& row : byGrowth(snapshot, series, rules)) out.push_back(std::move(row));
    } else if (rules.units == config::UnitLight::Months) {
      const std::vector<Months> sums = sumsOf(snapshot, facts, series);
      for (std::size_t unit = 0; unit < sums.size(); ++unit)
        if (const UnitLights row = byMonths({series, static_cast<int>(unit)}, sums[unit], rules);
            row.light != Light::None)
          out.push_back(row);
    }
  }
  return out;
}

}  // namespace lobbyboard::rules
