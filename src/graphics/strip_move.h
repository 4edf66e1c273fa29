#pragma once

#include <optional>

#include "graphics/display_list.h"
#include "graphics/move.h"

namespace lobbyboard::graphics {

/// The move that makes most of the strip's window right: strip `index` of the layer at `depth`, in both lists. Nothing
/// when the strip did not move, when it shows something else than before, or when anything lies over it or shows
/// through that does not move with it.
std::optional<Move> moveOfStrip(const DisplayList& last, const DisplayList& next, std::size_t depth, std::size_t index);

}  // namespace lobbyboard::graphics
