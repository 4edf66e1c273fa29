#pragma once

#include <span>
#include <vector>

#include "config/rules.h"
#include "model/snapshot.h"
#include "rules/facts.h"

namespace lobbyboard::rules {

/// On the list of the year: neither in reserve nor withdrawn. A project without a stage is on it.
bool isListed(const model::Project& project);
/// Begun by that day: start.actual on or before it, or a stage that only a begun project has.
bool isStarted(const model::Project& project, time::Day asOf);

/// The three rates of a preset for each unit, by series, rate, administrative order; a rate with nothing required is
/// absent. Every numerator counts only what its denominator counts, so a rate of counts never exceeds 1:
/// - Alxa: "permits" done ÷ required; "starts" started ÷ listed; "investment" invested ÷ annual plan over the projects
/// that
///   have both (in 万元).
/// - Hejin: "starts" started ÷ listed with start.plan on or before the day; "progress" present card green ÷ stage
/// started
///   or construction; "commissioning" completed or operating ÷ listed with finish.plan in the plan year.
/// Each rate is ranked alone within its series, by value only, whatever the number of projects.
/// `projects` are the facts of the snapshot's projects, in their order.
std::vector<Rate> ratesOf(const model::Snapshot& snapshot, std::span<const ProjectFacts> projects,
                          const config::RuleSettings& settings, time::Day asOf);

}  // namespace lobbyboard::rules
