#include "rules/lists.h"

#include <algorithm>

#include "rules/boards.h"
#include "rules/saturating_sum.h"
#include "rules/series.h"

namespace lobbyboard::rules {

using config::ListBy;
using model::Fraction;

Members membersOf(std::span<const Candidate> candidates, int first, int last) {
  Members out;
  const auto countIf = [&](const auto& test) { return std::count_if(candidates.begin(), candidates.end(), test); };
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const Candidate& own = candidates[i];
    const auto better = countIf([&](const Candidate& other) { return other.value > own.value; });
    const auto worse = countIf([&](const Candidate& other) { return other.value < own.value; });
    if (own.exceeded && better < first) out.honour.push_back(i);
    if (own.missed && worse < last && !own.excused) out.warning.push_back(i);
  }
  const auto by = [&](std::size_t a, std::size_t b) { return candidates[a].value > candidates[b].value; };
  std::stable_sort(out.honour.begin(), out.honour.end(), by);
  std::stable_sort(out.warning.begin(), out.warning.end(), [&](std::size_t a, std::size_t b) { return by(b, a); });
  return out;
}

namespace {

using Values = std::vector<std::optional<Fraction>>;  ///< by unit

Values valuesOf(const model::Snapshot& snapshot, const Facts& facts, const Boards& boards, ListBy by, Series series) {
  Values values(unitsOf(snapshot, series).size());
  const auto put = [&](int unit, const Fraction& value) {
    if (unit >= 0 && static_cast<std::size_t>(unit) < values.size()) values[static_cast<std::size_t>(unit)] = value;
  };
  if (by == ListBy::Score)
    for (const QuarterScore& row : facts.quarters)  // the latest quarter alone: who has no score in it is in no list
      if (row.series == series && row.ranked && row.year == facts.quarters.back().year &&
          row.quarter == facts.quarters.back().quarter)
        put(row.unit, row.score);
  if (by == ListBy::Completion)
    for (const BreakdownRow& row :
         boards.breakdown(series == Series::District ? Property::District : Property::Department).rows)
      if (row.completion) put(row.value, *row.completion);
  if (by == ListBy::Composite)
    for (const Composite& row : boards.composites)
      if (row.series == series) put(row.unit, row.value);
  return values;
}

/// Investment against schedule of every unit in the present period, as actual − plan; nothing without a plan.
std::vector<std::optional<std::int64_t>> aheadOfSchedule(const model::Snapshot& snapshot, const Facts& facts,
                                                         Series series) {
  struct Sums {
    SaturatingSum plan, ahead;
  };
  std::vector<Sums> sums(unitsOf(snapshot, series).size());
  std::vector<std::optional<std::int64_t>> out(sums.size());
  if (!facts.period) return out;
  for (const model::Project& project : snapshot.projects) {
    const auto unit = unitOf(project, series);
    if (!unit || *unit >= sums.size()) continue;
    for (const model::PeriodEntry& entry : project.periods) {
      if (entry.period != *facts.period || !entry.plan || !entry.actual) continue;
      sums[*unit].plan.add(entry.plan->yuan);
      sums[*unit].ahead.add(entry.actual->yuan - entry.plan->yuan);
    }
  }
  for (std::size_t unit = 0; unit < sums.size(); ++unit)
    if (sums[unit].plan.value() > 0) out[unit] = sums[unit].ahead.value();
  return out;
}

Members membersIn(const model::Snapshot& snapshot, const Facts& facts, const Boards& boards,
                  const config::ListRules& rules, Series series) {
  const Values values = valuesOf(snapshot, facts, boards, rules.by, series);
  const auto ahead = aheadOfSchedule(snapshot, facts, series);
  const Fraction target(rules.targetMille, 1000);
  std::vector<Candidate> candidates;
  std::vector<std::size_t> units;
  for (std::size_t unit = 0; unit < values.size(); ++unit) {
    if (!values[unit]) continue;
    Candidate candidate{*values[unit], false, false, !unitsOf(snapshot, series)[unit].excused.empty()};
    if (rules.target == config::ListTarget::Value) {
      candidate.exceeded = candidate.value > target;
      candidate.missed = candidate.value < target;
    } else if (ahead[unit]) {
      candidate.exceeded = *ahead[unit] > 0;
      candidate.missed = *ahead[unit] < 0;
    }
    candidates.push_back(candidate);
    units.push_back(unit);
  }
  const bool districts = series == Series::District;
  Members members = membersOf(candidates, districts ? rules.honourDistricts : rules.honourDepartments,
                              districts ? rules.warningDistricts : rules.warningDepartments);
  for (std::vector<std::size_t>* list : {&members.honour, &members.warning})
    for (std::size_t& member : *list) member = units[member];
  return members;
}

std::vector<int> indices(const std::vector<std::size_t>& units) { return {units.begin(), units.end()}; }

}  // namespace

Lists listsOf(const model::Snapshot& snapshot, const Facts& facts, const Boards& boards,
              const config::ListRules& rules) {
  if (rules.by == ListBy::None) return {};
  const Members districts = membersIn(snapshot, facts, boards, rules, Series::District);
  const Members departments = membersIn(snapshot, facts, boards, rules, Series::Department);
  return {indices(districts.honour), indices(districts.warning), indices(departments.honour),
          indices(departments.warning)};
}

}  // namespace lobbyboard::rules
