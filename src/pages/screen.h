#pragma once

#include <memory>
#include <optional>

#include "pages/catalogue.h"
#include "pages/footer.h"
#include "pages/header.h"
#include "pages/layout.h"
#include "pages/side_column.h"
#include "widgets/rail.h"

namespace lobbyboard::pages {

/// The moment of a frame, as everything on the screen sees it.
struct Moment {
  std::int64_t frame = 0;      ///< of this page's turn
  std::int64_t frames = 0;     ///< in the whole turn
  std::int64_t wallFrame = 0;  ///< since the epoch
  time::LocalTime local;
  std::optional<Staleness> stale;
  std::size_t page = 0;   ///< its place in the loop
  std::size_t pages = 1;  ///< in the loop
};

/// One page with all that surrounds it, for one turn: first prepared piece by piece, then drawn frame by frame.
class Screen {
 public:
  /// `begins` is the instant at which the turn begins; notices and years are taken from it.
  Screen(const Stage& stage, const Content& content, const config::PageEntry& entry, const Turn& turn,
         time::Instant begins, const time::LocalTime& local);

  /// One small piece of work (2 ms at most) for the frames from `moment` on; false when nothing is left.
  bool prepareNext(const Moment& moment);
  void draw(const Moment& moment, graphics::DisplayList& out) const;
  std::int64_t portraitFrame() const { return stage_.frames(static_cast<int>(page_->portraitFrame())); }
  const Heading& heading() const { return page_->heading(); }
  std::optional<RowAnchor> anchorAt(std::int64_t frame) const { return page_->anchorAt(frame); }
  std::vector<std::string> told() const { return page_->told(); }

 private:
  void drawVeil(const Moment& moment, graphics::Layer& out) const;
  void drawMark();

  const Stage stage_;
  const Content content_;
  std::unique_ptr<Page> page_;
  const Layout layout_;
  SideColumn side_;
  Header header_;
  Footer footer_;
  widgets::Rail rail_;
  graphics::ImagePtr mark_;  ///< the demonstration's, where no footer carries it
  geometry::Point markAt_;
};

}  // namespace lobbyboard::pages
