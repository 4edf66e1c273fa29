#pragma once

#include "config/playlist.h"
#include "pages/board_page.h"
#include "rules/breakdown.h"

namespace lobbyboard::pages {

/// The projects told apart by sector, district, department, level, nature or stage (option `by`). Where the issuer has
/// printed figures of its own for the parts, those stand as printed and nothing else does.
class BreakdownPage final : public BoardPage {
 public:
  BreakdownPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn);
  static bool hasContent(const Stage& stage, const Content& content, const config::PageEntry& entry);

 private:
  std::string nameOf(int value) const;
  std::vector<BoardFigure> printedWhole() const;
  std::vector<BoardFigure> sumsOfAll() const;
  BoardRows computed(std::vector<rules::BreakdownRow> parts) const;
  std::vector<BoardCell> computedRow(const rules::BreakdownRow& part, MoneyUnit unit) const;

  const rules::Property by_;
};

}  // namespace lobbyboard::pages
