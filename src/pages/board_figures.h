#pragma once

#include <optional>
#include <string>
#include <vector>

#include "pages/board_cell.h"
#include "pages/still_page.h"

namespace lobbyboard::pages {

/// A figure that leads a board.
struct BoardFigure {
  std::string label, number, unit;
  std::optional<model::Fraction> share = {};  ///< drawn as a ring or a bar
};

BoardFigure countFigure(std::string label, std::int64_t count, std::string unit = {});
BoardFigure shareFigure(std::string label, const std::optional<model::Fraction>& share,
                        const config::FigureRules& rules);
BoardFigure amountFigure(std::string label, const Amount& amount);

/// The heights that leading figures can use in a width, the tallest first; pixels of the design.
std::vector<double> figureHeights(const std::vector<BoardFigure>& figures, double width);

/// Hangs the figures: in a low room all on one line as far as they fit, else the first one large with a ring (a narrow
/// room), side by side (a wide one), or as plates (half a double wall).
void hangFigures(const Stage& stage, Easel& easel, const geometry::Rect& area, const std::vector<BoardFigure>& figures);

}  // namespace lobbyboard::pages
