#pragma once

#include <vector>

#include "graphics/display_list.h"

namespace lobbyboard::lint {

/// A line of text on the canvas at one frame.
struct StandingText {
  graphics::Inscription line;
  graphics::Depth depth = graphics::Depth::Ground;
  geometry::Rect ink;    ///< box of its ink, canvas pixels
  geometry::Rect seen;   ///< what its picture, the window and the canvas leave of that box; empty: nothing
  bool covered = false;  ///< something that is painted later lies on a part of it
  bool moves = false;    ///< it stands elsewhere one refresh later
};

/// Every line of text that can be seen at a frame, in the order in which it is painted. `next` is the frame one refresh
/// later. Pictures must carry their inscriptions (see graphics::Typesetter). Lines under the veil of a page change
/// count as seen.
std::vector<StandingText> textsOn(const graphics::DisplayList& list, const graphics::DisplayList& next,
                                  geometry::Size canvas);

}  // namespace lobbyboard::lint
