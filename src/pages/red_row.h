#pragma once

#include "pages/figures.h"
#include "pages/module.h"

namespace lobbyboard::pages {

/// Where the parts of a row of the red page stand, in pixels of the design from its left edge; 0: not shown.
struct RedLook {
  double countRight = 228, leaderWidth = 168;
  double badge = 272, project = 448, projectWidth = 448;
  double strip = 920, moneyRight = 1392, problem = 1432;
  bool problemBelow = false;  ///< in a line of its own below the name
  double height = 122;
  MoneyUnit unit = MoneyUnit::Large;

  bool led() const { return badge > 0; }
};

/// For panes of this width (design pixels) on this class of wall.
RedLook redLook(double width, geometry::WallClass kind);

/// One project with its card, its periods, its amounts and its first open problem.
void drawRedRow(ModulePainter& module, const Stage& stage, const Content& content, std::size_t project,
                const RedLook& look);

}  // namespace lobbyboard::pages
