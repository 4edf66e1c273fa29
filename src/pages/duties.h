#pragma once

#include "config/playlist.h"
#include "pages/board_page.h"

namespace lobbyboard::pages {

/// 承诺兑现 by unit, and by the option `list` problems closed, letters answered or services rendered: districts and
/// departments apart, best first. A list without a public row stays off the wall.
class DutiesPage final : public BoardPage {
 public:
  DutiesPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn);
  static bool hasContent(const Stage& stage, const Content& content, const config::PageEntry& entry);

 private:
  std::vector<BoardSection> unitsBy(const std::string& list) const;
  BoardSection services() const;
};

}  // namespace lobbyboard::pages
