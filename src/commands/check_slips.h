#pragma once

#include <string>
#include <vector>

#include "base/resources.h"
#include "model/snapshot.h"
#include "model/warning.h"

namespace lobbyboard::commands {

/// What can hardly be meant in a feed, as assets/plausibility.toml judges it; stops the command when that file is
/// broken.
std::vector<model::Warning> slipsIn(const model::Snapshot& snapshot, const std::string& document,
                                    const base::Resources& resources);

}  // namespace lobbyboard::commands
