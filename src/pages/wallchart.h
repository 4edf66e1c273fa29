#pragma once

#include "config/playlist.h"
#include "pages/still_page.h"
#include "pages/wallchart_row.h"

namespace lobbyboard::pages {

/// 挂图作战: a row for each project with milestones, those with overdue ones first: planned and actual time as bars
/// over the months of the year, milestones on them, a line through the present day. Names of milestones without room
/// are left out, the overdue ones last; rows without room come at later turns. Where no year has room, a row says the
/// project's overdue or next milestone in words.
class WallchartPage final : public StillPage {
 public:
  WallchartPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn);
  static bool hasContent(const Stage&, const Content& content, const config::PageEntry&);
  std::optional<FooterLine> footer() const override;

 private:
  void findRows();
  void compose(const Layout& layout, std::int64_t turn);
  void hangHead(const geometry::Rect& area);
  void hangRow(const ChartRow& row, const geometry::Rect& area);
  std::vector<Part> ribbonParts();

  std::vector<ChartRow> rows_;
  ChartLook look_;
};

}  // namespace lobbyboard::pages
