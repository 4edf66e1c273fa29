#pragma once

#include "pages/table_columns.h"

namespace lobbyboard::pages {

/// Paints one row of the progress table, one column at each step, so that no step takes long.
class RowPainter {
 public:
  /// `odd` rows stand on the panel's colour.
  enum class Ground { Page, Panel };
  RowPainter(const Stage& stage, const Content& content, const TableColumns& columns, std::size_t project,
             geometry::Size size, Ground ground);

  /// Paints the next column; false when the row is complete.
  bool step();
  graphics::ImagePtr finish() { return painter_.finish(); }

 private:
  void drawName(const Column& column);
  void drawUnit(const Column& column);
  void drawMoney(const Column& column, std::optional<model::Money> money, MoneyUnit unit,
                 const graphics::TextStyle& style);
  void drawShare(const Column& column, const std::optional<model::Fraction>& share, const std::string& text);
  void drawPhysical(const Column& column);
  void drawStrip(const Column& column);
  void drawBadgeIn(const Column& column);
  void drawWord(const Column& column, const std::string& word, const graphics::TextStyle& style);
  graphics::TextStyle regular(double px, config::Colour color) const {
    return {graphics::Face::Regular, px_(px), color};
  }
  graphics::TextStyle bold(double px, config::Colour color) const { return {graphics::Face::Bold, px_(px), color}; }
  int wordsAt(double y, int px) const;

  const Stage& stage_;
  const Content& content_;
  const TableColumns& columns_;
  const model::Project& project_;
  const rules::ProjectFacts& facts_;
  geometry::Scale px_;
  graphics::Painter painter_;
  std::size_t next_ = 0;
};

}  // namespace lobbyboard::pages
