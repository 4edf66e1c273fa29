#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "config/label.h"

namespace lobbyboard::config {

class TableReader;

// The rates by which units are compared ("three rates", but there may be one to six).

/// What is counted or added up on one side of a rate, over the projects of a unit. "Listed" is neither in reserve nor
/// withdrawn. Each word belongs to a family; a rate divides within one family, and its upper side counts only what its
/// lower side counts.
enum class Quantity {
  // Projects, above the line.
  Started,    ///< begun by the day
  Green,      ///< with a green card now
  Completed,  ///< completed or operating
  // Projects, below the line.
  Listed,
  StartDue,   ///< listed, planned to start by the day
  Building,   ///< stage started or construction
  FinishDue,  ///< listed, planned to finish in the plan year
  Rated,      ///< with one of the four cards now
  // Each of these has its own partner.
  PermitsDone,
  PermitsRequired,
  Invested,
  AnnualPlan,  ///< over the projects that state both
  PeriodActual,
  PeriodPlan,  ///< of the present period's entry, where it states both
  ProblemsClosed,
  ProblemsRaised,
  LettersAnswered,
  LettersSent,
  MilestonesDone,
  MilestonesDue
};

struct RateRule {
  std::string name;  ///< its id: "permits"
  Label label;       ///< empty: the wall's own text for the name
  Quantity done = Quantity::Started;
  Quantity required = Quantity::Listed;
  int weight = 0;  ///< in the composite; 0 in all: no composite
  bool isMoney() const { return done == Quantity::Invested || done == Quantity::PeriodActual; }
  friend bool operator==(const RateRule&, const RateRule&) = default;
};

/// Alxa's: permits, starts, investment.
std::vector<RateRule> alxaRates();
/// Hejin's: starts, progress, commissioning.
std::vector<RateRule> hejinRates();

/// `rates = "alxa"` or "hejin", or [[rate]] tables in their place.
std::vector<RateRule> readRates(TableReader& read);

}  // namespace lobbyboard::config
