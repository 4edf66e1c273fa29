#pragma once

#include <array>
#include <optional>
#include <vector>

#include "model/fraction.h"
#include "model/snapshot.h"
#include "rules/facts.h"
#include "rules/series.h"

namespace lobbyboard::rules {

/// Σ invested ÷ Σ annual plan of each unit, over its projects that have both and a plan above 0; nothing for a unit
/// without any. It breaks ties, in every month and quarter with the figures of the day.
class InvestmentShares {
 public:
  explicit InvestmentShares(const model::Snapshot& snapshot);
  const std::optional<model::Fraction>& of(Series series, std::size_t unit) const {
    return bySeries_[static_cast<std::size_t>(series)][unit];
  }

 private:
  std::array<std::vector<std::optional<model::Fraction>>, kSeries.size()> bySeries_;
};

/// Money over all projects, each sum nothing when no project states one. Completion is over the projects that have both
/// figures, and nothing when their plans add up to 0.
Totals totalsOf(const model::Snapshot& snapshot);

}  // namespace lobbyboard::rules
