#pragma once

#include "config/playlist.h"
#include "pages/board_page.h"
#include "rules/boards.h"

namespace lobbyboard::pages {

/// 服务进展: what units do for the projects, and how far they are.
class ServicesPage final : public BoardPage {
 public:
  ServicesPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn);
  static bool hasContent(const Stage& stage, const Content& content, const config::PageEntry& entry);

 private:
  BoardRows rowsOf() const;
};

}  // namespace lobbyboard::pages
