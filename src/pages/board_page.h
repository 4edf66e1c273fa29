#pragma once

#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "pages/board_figures.h"
#include "pages/board_table.h"
#include "pages/layout.h"

namespace lobbyboard::pages {

/// A table with what leads it.
struct BoardSection {
  std::string name;  ///< empty: the page's title says it
  std::vector<BoardFigure> figures;
  BoardRows rows;
};

/// A page of tables. Sections stand beside each other (in a portrait above each other) while each has room, else they
/// take turns; so do rows. A low room has its figures on one line, and drops the last of them; see BoardTable for what
/// rows drop. On a double wall the figures take a half of their own where all rows stand in the other one. On a ribbon
/// the figures come first, then as many rows as stand whole.
class BoardPage : public StillPage {
 public:
  using StillPage::StillPage;
  std::optional<FooterLine> footer() const override { return footer_; }

 protected:
  /// Call once, last in the constructor: it adds "第1/2屏" to the heading.
  void compose(std::vector<BoardSection> sections, const Turn& turn);
  std::optional<FooterLine> footer_;

 private:
  struct Section {
    std::string name;
    std::vector<BoardFigure> figures;
    BoardTable table;
  };
  /// Where the parts of a section stand.
  struct Places {
    geometry::Rect name, figures;
    std::vector<geometry::Rect> rows;
  };
  using Panes = std::vector<geometry::Rect>;
  std::vector<Panes> panesOf(const Layout& layout, std::size_t sections) const;
  std::size_t together(const Layout& layout) const;
  Places place(const Section& section, const Panes& panes) const;
  void hangName(const Section& section, const geometry::Rect& area);
  std::vector<Part> ribbonParts(const Layout& layout, const Turn& turn);

  std::deque<Section> sections_;
};

}  // namespace lobbyboard::pages
