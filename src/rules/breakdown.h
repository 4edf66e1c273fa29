#pragma once

#include <vector>

#include "config/rules.h"
#include "rules/facts.h"
#include "rules/tally.h"

namespace lobbyboard::rules {

// The projects told apart by one property: by sector, district, department, level, nature or stage.

enum class Property { Category, District, Department, Level, Nature, Stage };
std::string_view nameOf(Property property);

/// The projects of one value of a property. Its published figures, if any, are in the unit itself.
struct BreakdownRow {
  int value = -1;  ///< index into the unit list, or the enumerator's number; −1: projects that do not say
  int projects = 0, subprojects = 0;  ///< every one; bundles counted as what they hold
  int listed = 0, started = 0,
      completed = 0;  ///< neither reserve nor withdrawn; of those begun; of those completed or operating
  std::optional<model::Money> total, annualPlan, invested;  ///< nothing when no project has one
  std::optional<model::Fraction> completion;                ///< over the projects that have both figures
  std::optional<model::Fraction> startRate;                 ///< started ÷ listed
  std::optional<model::Fraction> growth;  ///< of invested against the year before, over those that have both
  Tally cards;                            ///< of the present period
  int missing = 0;                        ///< without a report for the present period
};

struct Breakdown {
  Property by = Property::Category;
  std::vector<BreakdownRow> rows;  ///< administrative order; units without a project included; −1 last, where needed
};

Breakdown breakdownOf(const model::Snapshot& snapshot, const Facts& facts, Property by);

/// Next year's projects as the feed gives them, with the shares of each part among the parts of its kind.
struct ReserveRow {
  std::size_t part = 0;  ///< index into Snapshot::reserve
  std::optional<model::Fraction> ofCount, ofTotal;
};
struct ReserveSplit {
  std::vector<ReserveRow> rows;  ///< those with one of the two properties, in the order of the feed
  std::int64_t count = 0;
  std::optional<model::Money> total;
};
/// By source ("government", "social"), and by category: parts that say both count for both.
ReserveSplit reserveBySource(const model::Snapshot& snapshot);
ReserveSplit reserveByCategory(const model::Snapshot& snapshot);

}  // namespace lobbyboard::rules
