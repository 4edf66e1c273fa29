#pragma once

#include "config/playlist.h"
#include "pages/board_page.h"
#include "rules/boards.h"

namespace lobbyboard::pages {

/// 手续办理: how many permits are granted, the projects that still want some (overdue ones first, then the fewest
/// granted), and the permits by name where the feed lists them.
class PermitsPage final : public BoardPage {
 public:
  PermitsPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn);
  static bool hasContent(const Stage& stage, const Content& content, const config::PageEntry& entry);

 private:
  BoardSection projects() const;
  BoardSection kinds() const;
};

}  // namespace lobbyboard::pages
