#pragma once

#include <string>
#include <vector>

#include "model/snapshot.h"

namespace lobbyboard::rules::literal {

/// Closed periods of the plan year in order.
std::vector<time::Period> closedPeriods(int planYear, time::Day asOf);
/// "met", "missed", "no_report", "not_due", "exempt", "completed" or "withdrawn".
std::string stateIn(const model::Project& project, const time::Period& period);
/// The streak after the given closed period, counted from the year's first one.
int streakAfter(const model::Project& project, const time::Period& period);
/// "green" … "red" by the streak alone.
std::string cardOfStreak(int streak);
/// The card of a closed period; `present` is the newest one, where the issuer's card stands in its place.
std::string cardIn(const model::Project& project, const time::Period& period, const time::Period& present);
/// The card that scores at this period, empty when the project is not rated there.
std::string scoredCard(const model::Project& project, const time::Period& period, const time::Period& present);

}  // namespace lobbyboard::rules::literal
