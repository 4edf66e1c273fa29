#pragma once

#include "config/playlist.h"
#include "pages/board_page.h"
#include "rules/boards.h"

namespace lobbyboard::pages {

/// 调度日历: the dates of dispatch from the day of the data on, by the rhythm of the rules and the entries of the feed.
class CalendarPage final : public BoardPage {
 public:
  CalendarPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn);
  static bool hasContent(const Stage& stage, const Content& content, const config::PageEntry& entry);

 private:
  BoardRows rowsOf() const;
  std::string nameOf(const rules::DispatchDay& day) const;
  /// With its year where that is not the year of the figures.
  std::string dateOf(time::Day day) const;
};

}  // namespace lobbyboard::pages
