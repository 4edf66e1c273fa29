#pragma once

#include "config/playlist.h"
#include "pages/board_page.h"
#include "rules/boards.h"

namespace lobbyboard::pages {

/// 谋划储备: next year's projects by who invests and by category, each part with its share of the count and of the sum.
/// Embargoed until approved: a site puts the page into its playlist when it may.
class ReservePage final : public BoardPage {
 public:
  ReservePage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn);
  static bool hasContent(const Stage& stage, const Content& content, const config::PageEntry& entry);

 private:
  BoardSection split(const rules::ReserveSplit& split, const std::string& name) const;
};

}  // namespace lobbyboard::pages
