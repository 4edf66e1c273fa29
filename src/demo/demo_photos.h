#pragma once

#include "model/snapshot.h"
#include "pictures/photos.h"

namespace lobbyboard::demo {

/// The illustrations that a demonstration names, as the agent would have taken them in.
pictures::Photos photosOf(const model::Snapshot& snapshot);

}  // namespace lobbyboard::demo
