#pragma once

#include <array>
#include <optional>
#include <vector>

#include "config/rules.h"
#include "model/project.h"
#include "rules/card.h"
#include "rules/closed_year.h"
#include "rules/facts.h"
#include "rules/state.h"

namespace lobbyboard::rules {

/// The card with which a project is scored in each period of the year, by Period::indexInYear; nothing where it is not
/// rated: it is rated in a met or missed period, and in one without a report once the year has seen a met or missed one
/// (with the card that stands).
using ScoredCards = std::array<std::optional<model::Card>, kPeriodsOfYear>;

/// A project followed from the first period of the year to the present one.
struct ProjectYear {
  ProjectFacts facts;  ///< all but the index of the project
  ScoredCards scored{};
};

/// The card that the issuer gave takes the place of the derived mark of the present period, whatever its state: it is
/// shown, counted, compared and scored; streak, since and missed_this_year stay derived. Without a closed period there
/// is nothing to give a card to. Under YearBoundary::Hold the entries that the project carries for earlier years are
/// stepped through first, oldest first; they change the standing and nothing else, and the year's first period still
/// counts as having none before it.
ProjectYear follow(const model::Project& project, const ClosedYear& year, const config::RuleSettings& settings,
                   time::Day asOf);

/// One period of that way, before the issuer's own card.
struct PeriodStep {
  const model::PeriodEntry* entry = nullptr;  ///< of the project; null where it has none
  Verdict verdict;                            ///< by the project's own words
  State state = State::NotDue;                ///< as it counts: silence may count as missed
  Standing standing;                          ///< after it
  Mark mark = Mark::NotDue;
};
/// The steps of the way, one for each closed period of the year.
std::vector<PeriodStep> stepsOf(const model::Project& project, const ClosedYear& year,
                                const config::RuleSettings& settings, time::Day asOf);

/// Invested ÷ annual plan; nothing when either is missing or the plan is 0.
std::optional<model::Fraction> completionOf(const model::Project& project);

}  // namespace lobbyboard::rules
