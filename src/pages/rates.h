#pragma once

#include "config/playlist.h"
#include "pages/rate_columns.h"
#include "pages/still_page.h"

namespace lobbyboard::pages {

/// 三率: a column for each rate – the whole city large, then the units by rank, each with what its rate is made of and
/// its place on the column's scale. Rates and units without room come at later turns. On small walls one rate a turn;
/// on the smallest the whole city alone. On double walls that their columns do not fill evenly the other series stands
/// beside, without the whole city.
class RatesPage final : public StillPage {
 public:
  RatesPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn);
  static bool hasContent(const Stage& stage, const Content& content, const config::PageEntry& entry);
  std::optional<FooterLine> footer() const override;

 private:
  /// What is shown at this turn: these columns, and of each column this screen of rows.
  struct Cut {
    std::size_t columns = 1;  ///< that have room
    std::size_t firstColumn = 0, screen = 0;
  };
  void addOthers(rules::Series series);
  void cut(std::size_t columns, std::size_t rows, std::int64_t turn);
  void compose(const Layout& layout, std::int64_t turn);
  void hangHero(const RateColumn& column, const geometry::Rect& area);
  void hangRows(const RateColumn& column, const geometry::Rect& area);
  Box column(const RateColumn& column, double head);
  void composeColumns(const Layout& layout, std::int64_t turn);
  void composeBands(const Layout& layout, std::int64_t turn);
  std::vector<Part> ribbonParts();

  rules::Series series_;
  std::vector<RateColumn> columns_;
  std::vector<RateColumn> others_;  ///< of the other series, the same rates
  Cut cut_;
};

}  // namespace lobbyboard::pages
