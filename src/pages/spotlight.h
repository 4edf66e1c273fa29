#pragma once

#include "config/playlist.h"
#include "pages/photo.h"
#include "pages/spotlight_view.h"
#include "pages/still_page.h"

namespace lobbyboard::pages {

/// 重点项目: one project a turn — its figures, its plan and what was done, who answers for it, what comes next, what is
/// still lacking, and a code to read on. The option `projects` names them by their codes, separated by commas; without
/// it those with most to show. When room is short the words go first, then the periods and the next milestone, the
/// curve, the photo and the figures; name and card stay.
class SpotlightPage final : public StillPage {
 public:
  SpotlightPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn);
  static bool hasContent(const Stage&, const Content& content, const config::PageEntry& entry) {
    return !spotlightProjects(content, entry).empty();
  }
  std::optional<FooterLine> footer() const override;

 private:
  void compose(const Layout& layout);
  Part title(Extent width);
  Part figures(Extent width);
  Box curve(Extent width, Extent height);
  Box steps(Extent width);
  Box shots(Extent width, Extent height);
  Box milestones(Extent width);
  Part words(Extent width, Extent height);
  std::vector<Part> ribbonParts();

  SpotlightView view_;
  Shots shots_;
  bool coded_ = false;  ///< the code of its address stands there
};

}  // namespace lobbyboard::pages
