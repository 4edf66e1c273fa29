#pragma once

#include <vector>

#include "config/playlist.h"
#include "pages/photo.h"
#include "pages/spotlight_view.h"
#include "pages/still_page.h"

namespace lobbyboard::pages {

/// 形象进度: how a project looks, before and now, with the day of each picture; one project a turn, those of which
/// pictures are at hand. The option `projects` names them by their codes, separated by commas. When room is short the
/// curve goes first, then the words on its progress, then name and card.
class PhotosPage final : public StillPage {
 public:
  PhotosPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn);
  static bool hasContent(const Stage& stage, const Content& content, const config::PageEntry& entry);

 private:
  void compose(const Layout& layout);
  Part title();
  Part shots(Extent width, Extent height);
  Part figures(Extent width);
  Box curve(Extent width);
  Box steps(Extent width);
  Box words(Extent height);
  Part strip();
  std::vector<Part> ribbonParts();
  std::vector<SpotlightLine> progressLines() const;
  void hangWords(const geometry::Rect& area);

  SpotlightView view_;
  Shots shots_;
};

}  // namespace lobbyboard::pages
