#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/resources.h"
#include "time/clock.h"

namespace lobbyboard::commands {

/// Milliseconds from the start of a show of its own to the first frame that it presented, with this document as its
/// last snapshot on disk. `arguments` as for `lobbyboard show`. Nothing when it did not come up within ten seconds.
std::optional<double> firstFrameMs(const base::Resources& resources, const std::string& document,
                                   std::vector<std::string> arguments, const time::Clock& clock);

}  // namespace lobbyboard::commands
