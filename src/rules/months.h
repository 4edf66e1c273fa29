#pragma once

#include <vector>

#include "config/rules.h"
#include "rules/closed_year.h"
#include "rules/facts.h"
#include "rules/investment.h"
#include "rules/tally.h"

namespace lobbyboard::rules {

/// What scores are made of.
struct ScoreInput {
  const MonthTallies& tallies;
  const InvestmentShares& invested;
  const ClosedYear& year;
  const config::RuleSettings& settings;
};

/// A row for each unit with anything rated, by month, series, administrative order. Ranked as a quarter is, with the
/// tie-breaks over this month's cards alone, and compared with the month before it in the same year.
std::vector<MonthScore> monthScores(const ScoreInput& input);

}  // namespace lobbyboard::rules
