#pragma once

#include <vector>

#include "rules/facts.h"
#include "rules/months.h"

namespace lobbyboard::rules {

/// A row for each unit with a month score in the quarter, by quarter, series, administrative order. The score is the
/// mean of its month scores so far (QuarterMode::Mean), Σ points ÷ Σ rated over them (Pooled), or that of the latest
/// (LastMonth); a month in which the unit has nothing rated is no month of it. Tie-breaks take all months of the
/// quarter in every mode. Ranked from `minProjectsToRank` rated projects in its latest month; compared with the quarter
/// before it in the same year.
std::vector<QuarterScore> quarterScores(const ScoreInput& input);

}  // namespace lobbyboard::rules
