#pragma once

#include <string>

#include "pages/stage.h"
#include "rules/unit_ref.h"

namespace lobbyboard::pages {

/// The shortest name of a district or a department; "—" for none.
std::string unitName(const Stage& stage, const model::Snapshot& snapshot, const std::optional<rules::UnitRef>& unit);
/// "各旗区", "各县市区", by what the districts' names end with in the order of the place's own list, or "责任部门".
std::string seriesName(const Stage& stage, const model::Snapshot& snapshot, rules::Series series);
/// One of them, as the head of a column: "旗区" or "责任部门".
std::string seriesUnit(const Stage& stage, const model::Snapshot& snapshot, rules::Series series);
/// What the place is: "市", "盟", "县", by what its name ends with.
std::string placeKind(const Stage& stage, const model::Snapshot& snapshot);
/// "市级包联领导"; nothing for a role that the texts do not know.
std::string roleName(const Stage& stage, const model::Snapshot& snapshot, const std::string& role);
/// Before what is worked out from the list, where the list is not all that has been printed: "清单内 24 个项目　…".
std::string ofTheListed(const Stage& stage, const Content& content, const char* key, const std::string& words);
/// District and department of a project, as far as it names them.
std::string placeOf(const Stage& stage, const model::Snapshot& snapshot, const model::Project& project);

}  // namespace lobbyboard::pages
