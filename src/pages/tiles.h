#pragma once

#include <string>
#include <vector>

#include "pages/module.h"

namespace lobbyboard::pages {

/// A project with a red or a yellow card, as a tile.
struct TileFacts {
  rules::Mark mark = rules::Mark::Red;
  int streak = 0;
  std::string name;
};

/// Red before yellow, the longest streak first; hidden projects are left out.
std::vector<TileFacts> warnedProjects(const Stage& stage, const Content& content);

/// Three columns from `top` (canvas pixels) down; what has no room is counted in the last tile.
void drawTiles(ModulePainter& module, const Stage& stage, const std::vector<TileFacts>& tiles, int top);

}  // namespace lobbyboard::pages
