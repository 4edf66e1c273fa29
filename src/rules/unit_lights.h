#pragma once

#include "rules/lights.h"

namespace lobbyboard::rules {

/// The lights of whole units. Months: of the plan year so far, each at its last closed period, counted back from the
/// latest; a month in which the unit's projects state no plan and actual neither counts nor interrupts. Growth: over
/// the projects that state both years; green from the plan and from the mean of all on, red below 0.
std::vector<UnitLights> unitLightsOf(const model::Snapshot& snapshot, const Facts& facts,
                                     const config::LightRules& rules);

}  // namespace lobbyboard::rules
