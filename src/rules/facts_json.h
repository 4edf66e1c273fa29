#pragma once

#include <string>
#include <vector>

#include "model/warning.h"
#include "rules/facts.h"

namespace lobbyboard::rules {

/// lobbyboard-facts/1 as JSON text, indented, ending in a line feed.
std::string toJson(const Facts& facts, const model::Snapshot& snapshot, const std::vector<model::Warning>& warnings);

}  // namespace lobbyboard::rules
