#pragma once

#include <optional>
#include <vector>

#include "config/playlist.h"
#include "pages/photo.h"
#include "pages/still_page.h"

namespace lobbyboard::pages {

/// 工作动态: what happened, newest first, with its day and place; beside it one story a turn, of those with a picture
/// at hand or a text. More events than have room come at later turns. When room is short the list goes first, then the
/// picture; without any story the list has the page to itself.
class EventsPage final : public StillPage {
 public:
  EventsPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn);
  static bool hasContent(const Stage& stage, const Content& content, const config::PageEntry& entry);

 private:
  void compose(const Layout& layout);
  const model::Event& event(std::size_t index) const { return content_.snapshot->events[index]; }
  const model::Event& story() const { return event(*story_); }
  Box picture(Extent width, Extent height);
  Box words(Extent width, Extent height);
  Box list(Extent width, Extent height);
  std::vector<Part> ribbonParts();
  void hangWords(const geometry::Rect& area);
  void hangList(const geometry::Rect& area);
  void hangRow(const geometry::Rect& area, std::size_t index);

  std::vector<std::size_t> events_;   ///< newest first
  std::optional<std::size_t> story_;  ///< the one that is told
  bool pictured_ = false;             ///< its picture stands on the page
  std::int64_t turn_;
};

}  // namespace lobbyboard::pages
