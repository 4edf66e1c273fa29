#pragma once

#include "config/playlist.h"
#include "pages/overview_figures.h"
#include "pages/still_page.h"

namespace lobbyboard::pages {

/// 总览: the headline figures as flaps, projects by kind, this period's cards, investment by district, the year's curve.
/// Modules without data are left out; feeds without cards show stages and departments in their place.
class OverviewPage final : public StillPage {
 public:
  OverviewPage(const Stage& stage, Content content, const config::PageEntry& entry);
  static bool hasContent(const Content& content) { return content.facts->counts.projects > 0; }

 private:
  void hangHeadline(const geometry::Rect& column, std::size_t index);
  void hangMiddle(const geometry::Rect& column);

  OverviewFigures figures_;
  bool timeProgress_ = false;
};

}  // namespace lobbyboard::pages
