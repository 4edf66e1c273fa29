#pragma once

#include "config/playlist.h"
#include "pages/board_page.h"
#include "rules/league.h"

namespace lobbyboard::pages {

/// 规模榜单: districts (or departments, option `series`) by any measure of rules::League (option `measure`, else the
/// investment completed), with the number of projects beside each. The option `label` names a measure in the site's
/// words.
class LeaguePage final : public BoardPage {
 public:
  LeaguePage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn);
  static bool hasContent(const Stage& stage, const Content& content, const config::PageEntry& entry);

 private:
  std::string measureName(const config::PageEntry& entry, const std::string& measure) const;
  std::vector<BoardFigure> wholeOf(const rules::League& league, const std::string& name) const;
  BoardRows rowsOf(const rules::League& league, const std::string& name) const;
  std::vector<BoardCell> row(const rules::League& league, std::size_t at) const;
  BoardCell valueCell(const rules::League& league, const rules::LeagueRow& row) const;
};

}  // namespace lobbyboard::pages
