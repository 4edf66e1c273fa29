#pragma once

#include "config/playlist.h"
#include "pages/still_page.h"

namespace lobbyboard::pages {

/// 通知公告: one notice of the feed at a turn, the urgent ones first. Only those that stand without a date: a page is
/// made before its hour is known, and those with one run below the pages as long as they hold. On a ribbon
/// all of them run.
class NoticePage final : public StillPage {
 public:
  NoticePage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn);
  static bool hasContent(const Stage&, const Content& content, const config::PageEntry&);
};

}  // namespace lobbyboard::pages
