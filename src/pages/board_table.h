#pragma once

#include <functional>
#include <string>
#include <vector>

#include "pages/board_cell.h"
#include "pages/board_look.h"
#include "pages/composition.h"
#include "pages/still_page.h"

namespace lobbyboard::pages {

struct BoardColumn {
  std::string head;
  /// Pixels of the design where type is small. Figures, ranks, badges and pills get at least what they take.
  Extent width;
  graphics::Align align = graphics::Align::Left;
  int rank = 1;  ///< 1 is the dearest; the highest goes first where room is short
};

/// What a board's table says. Rows are asked for when they are shown, so that long lists cost nothing.
struct BoardRows {
  std::vector<BoardColumn> columns;
  std::size_t count = 0;
  std::function<std::vector<BoardCell>(std::size_t)> row;  ///< as many cells as columns
};

/// A still table of whole rows. Where all rows have room, they are large; else small, at most nine of them in a column
/// of rows, in several such columns where the width allows, and what does not fit comes at later turns. Columns are
/// dropped by rank, then second lines, then the heads; type is never shrunk for it.
class BoardTable {
 public:
  BoardTable(const Stage& stage, BoardRows rows) : stage_(stage), rows_(std::move(rows)) {}

  /// How many turns it takes in these places.
  int screens(const std::vector<geometry::Rect>& areas) const;
  /// Hangs the rows of a screen; the easel's work needs the table to live on.
  void hang(Easel& easel, const std::vector<geometry::Rect>& areas, int screen) const;
  /// Would all rows stand on one screen?
  bool fits(const std::vector<geometry::Rect>& areas) const { return screens(areas) == 1; }

  const BoardRows& rows() const { return rows_; }

 private:
  /// A column of rows.
  struct Lane {
    geometry::Rect area;
    std::size_t most = 1;  ///< rows
  };
  struct Plan {
    const BoardLook* look = nullptr;
    double head = 0;  ///< height, pixels of the design
    std::vector<Lane> lanes;
    std::size_t capacity() const;
    std::size_t screens(std::size_t rows) const;
  };
  Plan plan(const std::vector<geometry::Rect>& areas) const;
  Plan planWith(const BoardLook& look, const std::vector<geometry::Rect>& areas, int across) const;
  double leastWidth(const BoardLook& look) const;
  std::vector<PlacedColumn> place(const BoardLook& look, int width,
                                  const std::vector<std::vector<BoardCell>>& rows) const;
  void hangHead(Easel& easel, const geometry::Rect& area, const std::vector<PlacedColumn>& columns) const;

  const Stage& stage_;
  const BoardRows rows_;
};

}  // namespace lobbyboard::pages
