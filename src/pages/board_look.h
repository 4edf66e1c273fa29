#pragma once

#include <array>
#include <string>
#include <vector>

#include "graphics/painter.h"
#include "pages/board_cell.h"

namespace lobbyboard::pages {

/// One scale of type for a board's table, in pixels of the design.
struct BoardLook {
  double least, most;  ///< height of a row
  double scale;        ///< of the widths of its columns
  double name, words, second, figure, unit;
  double badge;  ///< height
  double rankWidth, rankHeight, rank;
  double bar;
  bool seconds = true;  ///< with a second line below words
};

/// Largest first: for a handful of rows, for half a page, for nine rows, and for the least of walls.
inline constexpr std::array<BoardLook, 4> kBoardLooks = {{
    {168, 196, 1.45, 52, 44, 34, 84, 40, 72, 104, 132, 92, 24},
    {120, 150, 1.2, 44, 40, 32, 60, 32, 60, 80, 92, 60, 20},
    {84, 108, 1, 36, 34, 30, 46, 28, 52, 64, 60, 44, 16},
    {62, 84, 1, 36, 34, 30, 44, 28, 48, 56, 52, 40, 16, false},
}};

/// Between a figure and its unit, in parts of the figure's em: a percent sign stands close.
inline double unitGap(const std::string& unit) { return unit == "%" ? 0.03 : 0.14; }

/// A column where it stands.
struct PlacedColumn {
  std::size_t column = 0;
  int left = 0, width = 0;  ///< canvas pixels
  graphics::Align align = graphics::Align::Left;
  bool over = false;  ///< of bars: one of them passes 100 %
};

}  // namespace lobbyboard::pages
