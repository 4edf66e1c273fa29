#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "config/plausibility.h"
#include "model/snapshot.h"
#include "model/warning.h"

namespace lobbyboard::feed {

/// What can hardly be meant in an accepted document, in its order, each with a pointer into it:
/// "implausible-amount" (slips between 万 and 亿, yuan and 万元, tons and ten thousand tons), "over-complete",
/// "over-total", "dates-out-of-order", "idle-unit" (a district or department without a project). Nothing is changed.
std::vector<model::Warning> implausibilities(const model::Snapshot& snapshot, std::string_view document,
                                             const config::Plausibility& settings);

/// A decimal number that stands behind `before` (blanks between them allowed) and right before one of two units: the
/// number, in units of the first. Looks for the first such place.
struct QuantityWords {
  std::string_view before, first, second;
  double secondInFirst = 1;
};
std::optional<double> quantityIn(std::string_view text, const QuantityWords& words);

}  // namespace lobbyboard::feed
