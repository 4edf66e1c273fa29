#pragma once

#include "config/playlist.h"
#include "pages/still_page.h"

namespace lobbyboard::pages {

/// 欢迎: what the playlist says of an occasion: `title`, `guest`, `line1` to `line6`. Lines that begin with a time, as
/// in "08:30 …", are its programme, and stand across the foot of a landscape where there is room. The lines go first,
/// from below. It is for guests and has no figures: nothing stands around it but the demonstration's mark.
class WelcomePage final : public StillPage {
 public:
  WelcomePage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn);
  Surroundings surroundings() const override { return Surroundings::None; }
  static bool hasContent(const Stage&, const Content&, const config::PageEntry& entry) {
    return !entry.text("title", "").empty();
  }
};

}  // namespace lobbyboard::pages
