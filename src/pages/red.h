#pragma once

#include <vector>

#include "config/playlist.h"
#include "pages/progress.h"
#include "pages/red_row.h"
#include "pages/still_page.h"

namespace lobbyboard::pages {

/// 红牌督办: the projects with a red card, grouped by the leader in charge. More than fit are shown a screenful a turn.
/// Rows run from pane to pane; where they leave the last pane free, the yellow ones stand there. A narrow row goes
/// without amounts and problem (in a portrait the problem stands below the name), then the strip, then the leader.
class RedPage final : public StillPage {
 public:
  RedPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn);
  static bool hasContent(const Stage& stage, const Content& content, const config::PageEntry& entry);
  std::optional<FooterLine> footer() const override;

 private:
  struct Group {
    std::string leader;
    std::string role;                   ///< as the feed states it, in words; may be empty
    std::vector<std::size_t> projects;  ///< indices, longest streak first
  };
  /// A project's place on a screen of the page.
  struct Place {
    std::size_t group = 0, row = 0;
    int screen = 0;
    geometry::Rect area;
    bool leads = false;  ///< the first of its group in its pane: the leader stands with it
  };
  std::vector<Group> groupsOf() const;
  void nameIt();
  std::string keyOfStrips() const;
  std::vector<Place> place(const Layout& layout) const;
  void composeRows(const Layout& layout, std::int64_t turn);
  void hangHead(const geometry::Rect& area);
  void hangRow(const Place& place);
  void hangYellow(const geometry::Rect& pane, std::int64_t turn);
  std::vector<Part> ribbonParts();

  std::vector<Group> groups_;
  std::size_t count_ = 0;
  RedLook look_;
};

}  // namespace lobbyboard::pages
