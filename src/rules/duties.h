#pragma once

#include <vector>

#include "model/snapshot.h"
#include "rules/facts.h"

namespace lobbyboard::rules {

// What units owe and what was asked of them, as it stood on a day. What happened after that day has not happened yet;
// a date that was not given counts as past for what the feed lists (a problem was raised, a letter was sent) and as
// open for what it waits for (nothing is closed, answered, kept or overdue without a day). Everything is counted,
// public or not.

/// due: due by the day; kept: of those, kept by the day; late: the rest of them. A commitment without a day is never
/// due.
Commitments commitmentsOf(const model::Snapshot& snapshot, time::Day asOf);
/// overdue: open, and due before the day.
Problems problemsOf(const model::Snapshot& snapshot, time::Day asOf);
/// overdue: not answered, and due before the day.
Supervision supervisionOf(const model::Snapshot& snapshot, time::Day asOf);
/// Land, funds, energy and so on, added up by kind and unit in the order of first mention, over the elements that state
/// both figures. Sums beyond 18 digits lose decimals, half up.
std::vector<ElementTotal> elementsOf(const model::Snapshot& snapshot, time::Day asOf);

}  // namespace lobbyboard::rules
