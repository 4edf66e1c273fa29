#include "rules/investment.h"

#include "rules/saturating_sum.h"

namespace lobbyboard::rules {
namespace {

struct Both {
  SaturatingSum invested, plan;

  std::optional<model::Fraction> share() const {
    if (plan.value() == 0) return std::nullopt;
    return model::Fraction(invested.value(), plan.value());
  }
};

std::vector<std::optional<model::Fraction>> sharesOf(const model::Snapshot& snapshot, Series series) {
  std::vector<Both> sums(unitsOf(snapshot, series).size());
  for (const model::Project& project : snapshot.projects) {
    const auto unit = unitOf(project, series);
    if (!unit || *unit >= sums.size()) continue;
    if (!project.invested || !project.annualPlan || project.annualPlan->yuan <= 0) continue;
    sums[*unit].invested.add(project.invested->yuan);
    sums[*unit].plan.add(project.annualPlan->yuan);
  }
  std::vector<std::optional<model::Fraction>> shares;
  shares.reserve(sums.size());
  for (const Both& both : sums) shares.push_back(both.share());
  return shares;
}

std::optional<model::Money> sumOf(const model::Snapshot& snapshot,
                                  std::optional<model::Money> model::Project::*figure) {
  SaturatingSum sum;
  bool any = false;
  for (const model::Project& project : snapshot.projects) {
    if (!(project.*figure)) continue;
    any = true;
    sum.add((project.*figure)->yuan);
  }
  if (!any) return std::nullopt;
  return model::Money{sum.value()};
}

}  // namespace

InvestmentShares::InvestmentShares(const model::Snapshot& snapshot) {
  for (const Series series : kSeries) bySeries_[static_cast<std::size_t>(series)] = sharesOf(snapshot, series);
}

Totals totalsOf(const model::Snapshot& snapshot) {
  Both both;
  for (const model::Project& project : snapshot.projects) {
    if (!project.invested || !project.annualPlan) continue;
    both.invested.add(project.invested->yuan);
    both.plan.add(project.annualPlan->yuan);
  }
  return {sumOf(snapshot, &model::Project::total), sumOf(snapshot, &model::Project::annualPlan),
          sumOf(snapshot, &model::Project::invested), both.share()};
}

}  // namespace lobbyboard::rules
