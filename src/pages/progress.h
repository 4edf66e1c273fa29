#pragma once

#include <map>
#include <memory>

#include "config/playlist.h"
#include "pages/layout.h"
#include "pages/page.h"
#include "pages/row_painter.h"
#include "pages/table_motion.h"

namespace lobbyboard::pages {

/// 项目进度: every project that is not hidden, in the order of the feed, scrolling endlessly by whole pixels.
/// Only the rows near the windows exist as pictures; the next ones are painted column by column before they come in.
/// Each pane is a window of whole rows, and rows pass from one to the next; on a ribbon they stand still, and each turn
/// of the page shows the next ones. A narrow table goes without columns, in the order that table_columns.h states.
class ProgressPage final : public Page {
 public:
  ProgressPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn);
  static bool hasContent(const Stage& stage, const Content& content, const config::PageEntry& entry);

  bool prepareNext(std::int64_t frame) override;
  void draw(std::int64_t frame, graphics::Layer& body) const override;
  std::int64_t portraitFrame() const override { return 60; }
  const Heading& heading() const override { return heading_; }
  std::optional<RowAnchor> anchorAt(std::int64_t frame) const override;
  std::int64_t framesForAll() const { return framesForAllRows(motion_); }

 private:
  struct Place {
    std::size_t row = 0;
    int y = 0;  ///< canvas pixels of its top
    std::size_t window = 0;
  };
  void openWindows(const Layout& layout);
  /// Calls `take` with each row that touches a window at this offset.
  template <typename Take>
  void rowsAt(std::int64_t offset, Take take) const;
  template <typename Take>
  void rowsNear(std::int64_t frame, Take take) const;
  void chooseTurnover(const std::string& motion);
  void drawFlip(const TableMotion::Flip& flip, std::size_t window, graphics::Layer& body) const;
  std::optional<std::size_t> firstMissing(std::int64_t frame) const;
  void forgetFarRows(std::int64_t frame);
  void drawHead();

  const Stage stage_;
  const Content content_;
  Heading heading_;
  std::vector<std::size_t> order_;       ///< projects, row by row
  std::vector<geometry::Rect> windows_;  ///< where rows are seen, all of one size
  int headHeight_ = 0;                   ///< above each window; 0: none
  TableColumns columns_;
  TableMotion motion_;
  std::int64_t turn_ = 0;
  graphics::ImagePtr headImage_;
  graphics::ImagePtr rule_;
  std::map<std::size_t, graphics::ImagePtr> rows_;
  std::size_t building_ = 0;
  std::unique_ptr<RowPainter> builder_;
};

}  // namespace lobbyboard::pages
