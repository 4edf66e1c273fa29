#pragma once

#include "config/playlist.h"
#include "pages/still_page.h"

namespace lobbyboard::pages {

/// 亮牌情况: how many projects hold which card, one mark for each project by district, and the red and yellow ones by name.
class CardsPage final : public StillPage {
 public:
  CardsPage(const Stage& stage, Content content, const config::PageEntry& entry);
  static bool hasContent(const Content& content) { return content.facts->counts.rated > 0; }
  std::optional<FooterLine> footer() const override;

 private:
  void hangPlates(const geometry::Rect& area);
  void hangUnitChart(const geometry::Rect& area);
  void hangTiles(const geometry::Rect& area);
  int chartHeight(int width) const;
};

}  // namespace lobbyboard::pages
