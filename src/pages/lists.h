#pragma once

#include "config/playlist.h"
#include "pages/board_page.h"
#include "pages/duty_list.h"

namespace lobbyboard::pages {

/// 清单管理: problems and how many are closed, commitments and how many are kept, supervision letters and how many are
/// answered; beside each other, or the one that the option `list` names.
class ListsPage final : public BoardPage {
 public:
  ListsPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn);
  static bool hasContent(const Stage& stage, const Content& content, const config::PageEntry& entry);

 private:
  static std::vector<DutyList> listsOf(const Content& content, const config::PageEntry& entry);
};

}  // namespace lobbyboard::pages
