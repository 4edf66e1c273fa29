#pragma once

#include <string>
#include <vector>

#include "config/rules.h"
#include "model/fraction.h"
#include "model/snapshot.h"
#include "rules/unit_ref.h"

namespace lobbyboard::rules {

/// Σ votes for place k × (100 − 3 (k − 1)) ÷ votes, as published results of on-site observations are worked out; a
/// place beyond the 34th is worth nothing. Nothing without a vote.
std::optional<model::Fraction> ballotScore(const std::vector<std::int64_t>& votesByPlace);

struct InspectionRow {
  std::size_t inspection = 0;   ///< index into Snapshot::inspections
  std::optional<UnitRef> unit;  ///< nothing: an id that no list holds
  model::Fraction score;        ///< as given, else by ballots
  bool byBallots = false;
  std::optional<int> rank;  ///< within the round, over both series
  bool tied = false;
};

/// One round of observation: what has the same `round` text.
struct InspectionRound {
  std::string round;
  std::optional<time::Day> date;    ///< the latest of its dates
  std::vector<InspectionRow> rows;  ///< best first
};

/// Rounds that took place by the day, latest first (by date, then by their place in the feed).
std::vector<InspectionRound> inspectionRounds(const model::Snapshot& snapshot, time::Day asOf, config::Tie tie);

}  // namespace lobbyboard::rules
