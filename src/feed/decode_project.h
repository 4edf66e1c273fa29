#pragma once

#include "feed/decode_lists.h"
#include "feed/object_reader.h"
#include "model/project.h"

namespace lobbyboard::feed {

/// One project of the list. Whatever makes it unfit for the wall is a fault in `findings`; the answer is meaningless
/// then. Whether its code is taken is not asked here.
model::Project readProject(const JsonValue& value, const Place& place, const Ids& ids, Findings& findings);

}  // namespace lobbyboard::feed
