#pragma once

#include <optional>
#include <string>
#include <vector>

#include "pages/stage.h"
#include "rules/facts.h"

namespace lobbyboard::pages {

/// A unit's place in one rate.
struct RateRow {
  int rank = 0;
  bool tied = false;
  std::string name;
  std::string parts;  ///< "306/312"; empty for a composite
  std::string value;  ///< "98.1%"
  double at = 0;      ///< percent
};

/// One rate: the whole city, then its units, the best first.
struct RateColumn {
  std::string name;
  std::string value;                 ///< of the whole city; empty for a composite
  std::vector<std::string> remarks;  ///< what it is made of, the most important first; amounts are *strong*
  std::vector<RateRow> rows;
  std::optional<double> city;  ///< percent
  double low = 0, high = 100;  ///< ends of the scale, percent
};

/// The rates of a series in the order of the rules, the composite last. A rate that no unit has is absent.
std::vector<RateColumn> rateColumns(const Stage& stage, const Content& content, rules::Series series);

}  // namespace lobbyboard::pages
