#pragma once

#include "config/playlist.h"
#include "pages/board_page.h"
#include "rules/boards.h"

namespace lobbyboard::pages {

/// 现场观摩: the results of the latest round, best first, with the score of the round before beside them.
class InspectionsPage final : public BoardPage {
 public:
  InspectionsPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn);
  static bool hasContent(const Stage& stage, const Content& content, const config::PageEntry& entry);

 private:
  BoardRows rowsOf() const;
};

}  // namespace lobbyboard::pages
