#pragma once

#include "config/playlist.h"
#include "pages/still_page.h"

namespace lobbyboard::pages {

/// 要素保障: projects by kinds of what they need – secured, under way, short, not needed – and how much of each kind is
/// secured in all. When room is short the projects go first, then totals: rows and totals without room come at later
/// turns. In a narrow room a project names its kinds in a line instead of columns.
class ElementsPage final : public StillPage {
 public:
  ElementsPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn);
  static bool hasContent(const Stage&, const Content& content, const config::PageEntry&) {
    return !content.facts->elements.empty();
  }
  std::optional<FooterLine> footer() const override;

 private:
  void findRows();
  void compose(const Layout& layout);
  int screensOf(const geometry::Rect& rows, const geometry::Rect& totals) const;
  void hangTable(const geometry::Rect& area);
  void hangRow(std::size_t project, const geometry::Rect& area);
  void hangTotals(const geometry::Rect& area);
  std::vector<Part> ribbonParts();
  void turnTo(int screens);

  std::int64_t turn_;
  std::vector<std::size_t> rows_;   ///< projects, those short of something first
  std::vector<std::string> kinds_;  ///< columns
  std::vector<const rules::ElementTotal*> totals_;
  int screens_ = 1;  ///< the most that a part needs
};

}  // namespace lobbyboard::pages
