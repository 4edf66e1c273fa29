#pragma once

#include "pages/module.h"
#include "pages/printed_tiles.h"

namespace lobbyboard::pages {

/// Design heights: flaps of three sizes with a label above and two lines of remarks below; the lowest has one.
constexpr double kPrintedLow = 174, kPrinted = 256, kPrintedLarge = 380;

/// Label, the figure on flaps, its rate, what is said of it. A goal or a forecast has hollow flaps and says so. In the
/// form for the height; remarks without room go, the last first.
void drawPrintedTile(ModulePainter& m, const Stage& stage, const PrintedTile& tile);

}  // namespace lobbyboard::pages
