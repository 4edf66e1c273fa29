#pragma once

#include "config/playlist.h"
#include "pages/board_page.h"
#include "rules/boards.h"

namespace lobbyboard::pages {

/// Projects that were to start and have not, and those whose report for the present period is late.
class LatePage final : public BoardPage {
 public:
  LatePage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn);
  static bool hasContent(const Stage& stage, const Content& content, const config::PageEntry& entry);

 private:
  BoardSection starts() const;
  BoardSection reports() const;
};

}  // namespace lobbyboard::pages
