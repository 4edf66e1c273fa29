#pragma once

#include <string>

#include "lint/wall_report.h"

namespace lobbyboard::lint {

/// A table of the pages, then what was found on each, then what the wall should be.
std::string toText(const WallReport& report);

/// The same for machines: one object, format "lobbyboard-wall/1".
std::string toJson(const WallReport& report);

}  // namespace lobbyboard::lint
