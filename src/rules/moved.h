#pragma once

#include <optional>
#include <vector>

#include "rules/ranking.h"

namespace lobbyboard::rules {

/// A unit's place now, and against the span before (a month or a quarter of the same year).
struct Moved {
  Place place;
  std::optional<int> rankBefore;
  std::optional<int> change;  ///< rank before minus rank now: above 0 is a rise; nothing unless it has both
};

/// Compares places unit by unit; `before` is empty for the first span of the year.
std::vector<Moved> compare(const std::vector<Place>& now, const std::vector<Place>& before);

}  // namespace lobbyboard::rules
