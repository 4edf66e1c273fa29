#include "rules/breakdown.h"

#include <functional>

#include "rules/mark.h"
#include "rules/rates.h"
#include "rules/saturating_sum.h"

namespace lobbyboard::rules {

using model::Fraction;
using model::Money;

namespace {

template <typename Enum>
int numberOf(const std::optional<Enum>& value) {
  return value ? static_cast<int>(*value) : -1;
}

int valueOf(const model::Project& project, Property by) {
  switch (by) {
    case Property::Category:
      return project.category;
    case Property::District:
      return project.district;
    case Property::Department:
      return project.department;
    case Property::Level:
      return numberOf(project.level);
    case Property::Nature:
      return numberOf(project.nature);
    case Property::Stage:
      break;
  }
  return numberOf(project.stage);
}

std::size_t valuesOf(const model::Snapshot& snapshot, Property by) {
  switch (by) {
    case Property::Category:
      return snapshot.categories.size();
    case Property::District:
      return snapshot.districts.size();
    case Property::Department:
      return snapshot.departments.size();
    case Property::Level:
      return static_cast<std::size_t>(model::Level::County) + 1;
    case Property::Nature:
      return static_cast<std::size_t>(model::Nature::Preparatory) + 1;
    case Property::Stage:
      break;
  }
  return static_cast<std::size_t>(model::Stage::Withdrawn) + 1;
}

/// A sum that knows whether anything was added.
struct MaybeSum {
  SaturatingSum sum;
  bool any = false;
  void add(const std::optional<Money>& money) {
    if (!money) return;
    any = true;
    sum.add(money->yuan);
  }
  std::optional<Money> money() const { return any ? std::optional(Money{sum.value()}) : std::nullopt; }
};

struct Ratio {
  SaturatingSum above, below;
  void add(const std::optional<Money>& a, const std::optional<Money>& b) {
    if (!a || !b) return;
    above.add(a->yuan);
    below.add(b->yuan);
  }
  std::optional<Fraction> share() const {
    return below.value() > 0 ? std::optional(Fraction(above.value(), below.value())) : std::nullopt;
  }
};

struct Gathered {
  BreakdownRow row;
  MaybeSum total, annualPlan, invested;
  Ratio completion, growth;
};

void gather(const model::Project& project, const ProjectFacts& facts, time::Day asOf, Gathered& into) {
  BreakdownRow& row = into.row;
  ++row.projects;
  row.subprojects += static_cast<int>(std::min<std::int64_t>(project.subprojects.value_or(1), 10'000));
  if (isListed(project)) {
    ++row.listed;
    if (isStarted(project, asOf)) ++row.started;
    if (project.stage == model::Stage::Completed || project.stage == model::Stage::Operating) ++row.completed;
  }
  into.total.add(project.total);
  into.annualPlan.add(project.annualPlan);
  into.invested.add(project.invested);
  into.completion.add(project.invested, project.annualPlan);
  into.growth.add(project.invested, project.investedLastYear);
  if (!facts.card) return;
  if (const auto card = cardOf(*facts.card)) row.cards.add(*card);
  if (*facts.card == Mark::NoReport) ++row.missing;
}

BreakdownRow finished(const Gathered& gathered) {
  BreakdownRow row = gathered.row;
  row.total = gathered.total.money();
  row.annualPlan = gathered.annualPlan.money();
  row.invested = gathered.invested.money();
  row.completion = gathered.completion.share();
  if (row.listed > 0) row.startRate = Fraction(row.started, row.listed);
  if (const auto ratio = gathered.growth.share()) row.growth = *ratio - Fraction(1, 1);
  return row;
}

}  // namespace

std::string_view nameOf(Property property) {
  switch (property) {
    case Property::Category:
      return "category";
    case Property::District:
      return "district";
    case Property::Department:
      return "department";
    case Property::Level:
      return "level";
    case Property::Nature:
      return "nature";
    case Property::Stage:
      break;
  }
  return "stage";
}

Breakdown breakdownOf(const model::Snapshot& snapshot, const Facts& facts, Property by) {
  const std::size_t values = valuesOf(snapshot, by);
  std::vector<Gathered> gathered(values + 1);
  for (std::size_t i = 0; i < snapshot.projects.size(); ++i) {
    const int value = valueOf(snapshot.projects[i], by);
    const bool known = value >= 0 && static_cast<std::size_t>(value) < values;
    gather(snapshot.projects[i], facts.projects[i], facts.asOf,
           gathered[known ? static_cast<std::size_t>(value) : values]);
  }
  Breakdown out{by, {}};
  for (std::size_t value = 0; value <= values; ++value) {
    if (value == values && gathered[value].row.projects == 0) continue;
    out.rows.push_back(finished(gathered[value]));
    out.rows.back().value = value == values ? -1 : static_cast<int>(value);
  }
  return out;
}

namespace {

ReserveSplit splitBy(const model::Snapshot& snapshot, std::string model::ReservePart::*property) {
  ReserveSplit split;
  SaturatingSum count;
  MaybeSum total;
  for (std::size_t i = 0; i < snapshot.reserve.size(); ++i) {
    const model::ReservePart& part = snapshot.reserve[i];
    if ((part.*property).empty()) continue;
    split.rows.push_back({i, std::nullopt, std::nullopt});
    count.add(part.count.value_or(0));
    total.add(part.total);
  }
  split.count = count.value();
  split.total = total.money();
  for (ReserveRow& row : split.rows) {
    const model::ReservePart& part = snapshot.reserve[row.part];
    if (part.count && split.count > 0) row.ofCount = Fraction(*part.count, split.count);
    if (part.total && split.total->yuan > 0) row.ofTotal = Fraction(part.total->yuan, split.total->yuan);
  }
  return split;
}

}  // namespace

ReserveSplit reserveBySource(const model::Snapshot& snapshot) { return splitBy(snapshot, &model::ReservePart::source); }
ReserveSplit reserveByCategory(const model::Snapshot& snapshot) {
  return splitBy(snapshot, &model::ReservePart::category);
}

}  // namespace lobbyboard::rules
