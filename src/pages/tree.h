#pragma once

#include "config/playlist.h"
#include "pages/still_page.h"
#include "pages/tree_box.h"
#include "pages/tree_plan.h"

namespace lobbyboard::pages {

/// 责任体系: who answers for what, read from the left: boxes joined by lines, the lowest level that has room side by
/// side at the end of its row. `of = "organisation"` shows the feed's own posts instead. When room is short the lowest
/// level becomes a count in the boxes above it, then the next one; the heads of the columns go first. Rows without room
/// come at later turns, each with the boxes that lead to it.
class TreePage final : public StillPage {
 public:
  TreePage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn);
  static bool hasContent(const Stage& stage, const Content& content, const config::PageEntry& entry);
  std::optional<FooterLine> footer() const override;

 private:
  /// Measures in canvas pixels.
  struct Form {
    int boxes = 1;
    bool across = false;
    int width = 0, gap = 0;  ///< of a box, and to the next
    int head = 0, row = 0;
  };
  struct Rows {
    std::size_t from, to;
  };
  /// Of a line: the box that it leaves and the one that it leads to.
  struct Ends {
    int from, to;
  };
  const std::vector<rules::TreeNode>& nodes() const;
  Form formFor(const geometry::Rect& pane) const;
  void compose(const Layout& layout, std::int64_t turn);
  void hangHeads(const Form& form, const geometry::Rect& pane);
  void hangRows(const Form& form, const geometry::Rect& area, Rows rows);
  void hangColumn(const Form& form, const geometry::Rect& area, Rows rows, int column);
  void hangLink(const Form& form, const geometry::Rect& area, Ends middles, Ends columns);
  TreeWords wordsOf(int node, bool endsThere) const;
  std::vector<Part> ribbonParts();
  std::string levelName(config::TreeLevel level) const;

  const bool organisation_;
  std::vector<int> columns_;
  std::vector<TreeRow> rows_;
};

}  // namespace lobbyboard::pages
