#pragma once

#include <string>
#include <vector>

#include "config/rules.h"
#include "rules/breakdown.h"

namespace lobbyboard::rules {

struct Boards;

// League tables: units by any measure, each measure on its own.

/// How a measure is written.
enum class MeasureKind {
  Count,
  Money,  ///< the value is in yuan
  Share,  ///< 0.5 is 50 %
  Score,
  Figure  ///< a number that the issuer printed for the unit: shown with its own decimals
};

struct LeagueRow {
  int unit = -1;
  model::Fraction value;
  std::optional<model::Decimal> printed;  ///< MeasureKind::Figure, exactly as given
  std::optional<int> rank;
  bool tied = false;
};

struct League {
  /// "projects", "total", "annual_plan", "invested", "completion", "started", "start_rate", "completed", "growth",
  /// "green_ratio", "score", "commitments", "problems", "letters", a rate as "rate.<name>", "composite", or a figure of
  /// the units' own `published` as "published.<key>" ("…_wan" are MeasureKind::Money).
  std::string measure;
  Series series = Series::District;
  MeasureKind kind = MeasureKind::Count;
  std::vector<LeagueRow> rows;  ///< highest first, equal ones in administrative order; units without a value left out
};

/// Every measure that any unit has a value for, by series.
std::vector<League> leaguesOf(const model::Snapshot& snapshot, const Facts& facts, const Boards& boards,
                              config::Tie tie);

}  // namespace lobbyboard::rules
