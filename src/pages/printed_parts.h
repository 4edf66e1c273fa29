#pragma once

#include "pages/board_table.h"
#include "rules/breakdown.h"

namespace lobbyboard::pages {

/// The units that a property tells projects apart by; null for levels, natures and stages.
const std::vector<model::Unit>* unitsOf(const model::Snapshot& snapshot, rules::Property by);
/// Has the issuer printed a figure of its own for any of them?
bool anyPrinted(const std::vector<model::Unit>& units);
/// The units with their printed figures, exactly as printed; a column for each figure that any of them has.
BoardRows printedParts(const Stage& stage, const Content& content, const std::vector<model::Unit>& units);

}  // namespace lobbyboard::pages
