#pragma once

#include <memory>
#include <string>
#include <vector>

#include "pages/contents.h"

namespace lobbyboard::test {

/// Contents at the edges of what a feed may hold: no row and one and 500, names of one character and of 256, values of
/// nought and next to nought, just under and far over a hundred, missing, falling.
std::vector<Sample> edgeWorlds();

/// The demonstration, with its photos.
std::vector<Sample> plainWorlds();

}  // namespace lobbyboard::test
