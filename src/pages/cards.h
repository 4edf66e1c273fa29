#pragma once

#include "config/playlist.h"
#include "pages/progress.h"
#include "pages/still_page.h"
#include "pages/tiles.h"

namespace lobbyboard::pages {

/// 亮牌情况: how many projects hold which card, one mark for each project by district, and the red and yellow ones by
/// name. When room is short the chart goes first, then the names; the four counts stay. Names without room come at
/// later turns.
class CardsPage final : public StillPage {
 public:
  CardsPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn);
  static bool hasContent(const Stage&, const Content& content, const config::PageEntry&) {
    return content.facts->counts.rated > 0;
  }
  std::optional<FooterLine> footer() const override;

 private:
  void nameIt();
  void compose(const Layout& layout);
  Part plates(Extent width, Extent height);
  Part chart(double width, double most, double pitch = 25);
  double roomBeside(double height) const;
  Part tiles(Extent width, Extent height);
  std::vector<Part> ribbonParts();
  void hangPlates(const geometry::Rect& area);
  void hangUnitChart(const geometry::Rect& area, double most, double pitch);
  void hangTiles(const geometry::Rect& area);

  std::int64_t turn_;
};

}  // namespace lobbyboard::pages
