#pragma once

#include "config/playlist.h"
#include "pages/overview_figures.h"
#include "pages/overview_kpi.h"
#include "pages/ribbon.h"
#include "pages/still_page.h"

namespace lobbyboard::pages {

/// 总览: the headline figures as flaps, projects by kind, this period's cards, investment by district, the year's
/// curve. Modules without data are left out; feeds without cards show stages and departments in their place. When room
/// is short, what goes first is: standings, kinds, investment by district, the curve, the total, the cards, starts;
/// this year's investment stays.
class OverviewPage final : public StillPage {
 public:
  OverviewPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn);
  static bool hasContent(const Stage&, const Content& content, const config::PageEntry&) {
    return content.facts->counts.projects > 0;
  }
  std::vector<std::string> told() const override;

 private:
  void compose(const Layout& layout);
  Kpi headline(std::size_t index) const;
  // The parts; an empty box when the feed has nothing for it.
  Box kpi(std::size_t index, Extent width, Extent height);
  Box kinds(Extent width, Extent height);
  Box cards(Extent width, Extent height);
  Box rates();
  Box warned();
  Box curve(Extent width);
  Box standings();
  Box plates(Extent height);
  enum class Remarks { Said, Unsaid };
  std::vector<Part> ribbonParts(Remarks remarks, RibbonType type);

  OverviewFigures figures_;
  bool timeProgress_ = false;
  std::vector<std::string> toldBefore_;
  std::int64_t turn_ = 0;
};

}  // namespace lobbyboard::pages
