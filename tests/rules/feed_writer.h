#pragma once

#include <string>

#include "model/snapshot.h"

namespace lobbyboard::rules {

/// The lobbyboard-feed/1 document that decodes to this snapshot. What is not given is left out.
std::string feedText(const model::Snapshot& snapshot);

}  // namespace lobbyboard::rules
