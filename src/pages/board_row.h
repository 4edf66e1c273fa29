#pragma once

#include <vector>

#include "pages/board_look.h"
#include "pages/module.h"

namespace lobbyboard::pages {

/// What a cell takes at least, canvas pixels; 0 for words, which can be fitted, and for bars.
int widthOf(const Stage& stage, const BoardLook& look, const BoardCell& cell);

/// Hangs a row: all of it at once, its bars growing.
void hangBoardRow(const Stage& stage, Easel& easel, const geometry::Rect& area, const BoardLook& look,
                  const std::vector<PlacedColumn>& columns, const std::vector<BoardCell>& cells);

/// The shape of a standing in a box of `side` canvas pixels.
void drawStanding(graphics::Painter& painter, const config::Theme& theme, Standing standing, graphics::Corner center,
                  double side);

}  // namespace lobbyboard::pages
