#pragma once

#include <optional>

#include "config/playlist.h"
#include "pages/proclamation.h"

namespace lobbyboard::pages {

/// 通知公告: one notice of the feed at a turn, the urgent ones first; over two panes two of them. Only those that stand
/// without a date: a page is made before its hour is known, and those with one run below the pages as long as they
/// hold. On a ribbon all of them run. An entry of the playlist with a `title` is a notice of the site's own, with
/// `line1` to `line6` and `sign`.
class NoticePage final : public StillPage {
 public:
  NoticePage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn);
  static bool hasContent(const Stage&, const Content& content, const config::PageEntry& entry);
  std::vector<const model::Notice*> shownNotices() const override { return shown_; }

 private:
  void showOwn(const config::PageEntry& entry);
  void showOfFeed(const Turn& turn);
  void hang(const model::Notice& notice, const Field& field);

  std::vector<const model::Notice*> shown_;
};

/// "时间：…" as an item; nothing for a line that has no label.
std::optional<Proclamation::Item> itemIn(std::string_view line);
/// "调度会。时间：…；地点：…" as its title and its items, punctuation between them dropped; a notice that is not all
/// made of such items is its title alone.
Proclamation proclaimed(std::string_view text);

}  // namespace lobbyboard::pages
