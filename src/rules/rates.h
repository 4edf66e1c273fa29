#pragma once

#include <span>
#include <vector>

#include "config/rules.h"
#include "model/snapshot.h"
#include "rules/facts.h"
#include "rules/quantities.h"

namespace lobbyboard::rules {

/// On the list of the year: neither in reserve nor withdrawn. A project without a stage is on it.
bool isListed(const model::Project& project);
/// Begun by that day: start.actual on or before it, or a stage that only a begun project has.
bool isStarted(const model::Project& project, time::Day asOf);

/// The rates of the units, and of all projects together (`unit` −1).
struct Rates {
  std::vector<Rate> rows;    ///< by series, rate, administrative order
  std::vector<Rate> totals;  ///< by rate
};

/// Every rate of the rules for each unit; a rate with nothing required is absent. Each rate is ranked alone within its
/// series, by value only, whatever the number of projects. What a rate may count: config::Quantity. The presets:
/// - Alxa: "permits" done ÷ required; "starts" started ÷ listed; "investment" invested ÷ annual plan (in 万元).
/// - Hejin: "starts" started ÷ planned to start by the day; "progress" green card ÷ stage started or construction;
///   "commissioning" completed or operating ÷ planned to finish in the plan year.
/// `projects` are the facts of the snapshot's projects, in their order.
Rates ratesOf(const model::Snapshot& snapshot, std::span<const ProjectFacts> projects,
              const config::RuleSettings& settings, const Occasion& when);

/// Σ weight × rate ÷ Σ weight for each unit that has every rate with a weight, each rate taken to a hundred-thousandth
/// of a percent and as 1000 at most. Empty when no rate has a weight.
std::vector<Composite> compositesOf(const model::Snapshot& snapshot, std::span<const Rate> rates,
                                    const config::RuleSettings& settings);

}  // namespace lobbyboard::rules
