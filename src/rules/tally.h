#pragma once

#include <array>
#include <vector>

#include "config/rules.h"
#include "model/fraction.h"
#include "model/snapshot.h"
#include "rules/closed_year.h"
#include "rules/facts.h"
#include "rules/project_year.h"
#include "rules/series.h"

namespace lobbyboard::rules {

/// A unit's cards, counted.
struct Tally {
  int green = 0, notice = 0, yellow = 0, red = 0;

  int rated() const { return green + notice + yellow + red; }
  void add(model::Card card);
  void add(const Tally& other);
  /// Σ points ÷ rated, or the base less the deductions; rated must be above 0.
  model::Fraction score(const config::Scoring& scoring) const;
  model::Fraction greenShare() const { return {green, rated()}; }
  model::Fraction redShare() const { return {red, rated()}; }
};

/// The card that hangs on a project at a month's end (so far), nothing when it is not rated at the month's last closed
/// period. EndState: the card of that period. Worst and Majority look at all the month's closed periods in which it was
/// rated: the worst card, or the card of most of them, of equally many the one held latest.
std::optional<model::Card> monthCard(const ScoredCards& scored, const ClosedYear& year, unsigned month,
                                     config::MonthCard rule);

/// The month cards of every unit.
class MonthTallies {
 public:
  explicit MonthTallies(const model::Snapshot& snapshot);

  void add(const model::Project& project, const ScoredCards& scored, const ClosedYear& year, config::MonthCard rule);
  std::size_t units(Series series) const { return of(series).size() / kMonths; }
  const Tally& at(Series series, unsigned month, std::size_t unit) const { return of(series)[cell(month, unit)]; }

 private:
  static std::size_t cell(unsigned month, std::size_t unit) { return unit * kMonths + (month - 1); }
  const std::vector<Tally>& of(Series series) const { return bySeries_[static_cast<std::size_t>(series)]; }

  std::array<std::vector<Tally>, kSeries.size()> bySeries_;
};

}  // namespace lobbyboard::rules
