#pragma once

#include "pages/board_cell.h"
#include "pages/board_figures.h"
#include "pages/ribbon.h"

namespace lobbyboard::pages {

/// A leading figure and a row of a board as parts of one line.
Part ribbonFigure(const Stage& stage, Easel& easel, const BoardFigure& figure, int rank);
Part ribbonRow(const Stage& stage, Easel& easel, const std::vector<BoardCell>& cells, int rank);

}  // namespace lobbyboard::pages
