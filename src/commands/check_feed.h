#pragma once

#include <memory>
#include <string>

#include "show/setup.h"

namespace lobbyboard::commands {

/// Prints what a feed would bring to the wall; returns how many faults it has.
int checkFeed(const std::string& file, const std::shared_ptr<const show::Setup>& setup);

}  // namespace lobbyboard::commands
