#pragma once

#include "config/playlist.h"
#include "pages/board_page.h"
#include "rules/series.h"

namespace lobbyboard::pages {

/// 红黑榜, or 红黄榜 by the option `names`: who exceeded the target and is among the first, and with `warning = "on"`
/// who missed it and is among the last. What red means is the rules' word. Empty lists are left out.
class HonourPage final : public BoardPage {
 public:
  HonourPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn);
  static bool hasContent(const Stage& stage, const Content& content, const config::PageEntry& entry);

 private:
  enum class Half { Honour, Warning };
  BoardSection section(Half half, rules::Series series, const std::string& name) const;
  std::vector<BoardCell> row(rules::Series series, int unit, Half half) const;
  std::string span() const;
  std::string measure() const;
};

}  // namespace lobbyboard::pages
