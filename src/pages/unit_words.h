#pragma once

#include <string>

#include "pages/stage.h"
#include "rules/unit_ref.h"

namespace lobbyboard::pages {

/// The shortest name of a district or a department; "—" for none.
std::string unitName(const Stage& stage, const model::Snapshot& snapshot, const std::optional<rules::UnitRef>& unit);
/// "各区" or "责任部门".
const std::string& seriesName(const Stage& stage, rules::Series series);
/// District and department of a project, as far as it names them.
std::string placeOf(const Stage& stage, const model::Snapshot& snapshot, const model::Project& project);

}  // namespace lobbyboard::pages
