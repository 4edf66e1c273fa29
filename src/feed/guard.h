#pragma once

#include "base/result.h"
#include "model/snapshot.h"

namespace lobbyboard::feed {

/// May `next` replace `held` on the wall? Refuses a roll-back (lower sequence) and a number of projects that falls by
/// more than `maxShrink` (a share, 0.5 = half): half an import never reaches the wall. `held` may be null.
base::Result<void> mayReplace(const model::Snapshot* held, const model::Snapshot& next, double maxShrink);

}  // namespace lobbyboard::feed
