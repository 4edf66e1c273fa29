#pragma once

#include <string>
#include <vector>

#include "model/snapshot.h"
#include "rules/sheet.h"

namespace lobbyboard::rules::literal {

/// Writes the rows of months, quarters and rates.
void writeMonths(Sheet& sheet, const model::Snapshot& snapshot, time::Day asOf);
void writeQuarters(Sheet& sheet, const model::Snapshot& snapshot, time::Day asOf);
void writeRates(Sheet& sheet, const model::Snapshot& snapshot, time::Day asOf);
/// Writes commitments, problems, supervision and elements.
void writeDuties(Sheet& sheet, const model::Snapshot& snapshot, time::Day asOf);

}  // namespace lobbyboard::rules::literal
