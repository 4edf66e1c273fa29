#pragma once

#include <vector>

#include "config/playlist.h"
#include "pages/photo.h"
#include "pages/spotlight_view.h"
#include "pages/still_page.h"

namespace lobbyboard::pages {

/// 形象进度: how a project looks, before and now, with the day of each picture; one project a turn, those of which
/// pictures are at hand. The option `projects` names them by their codes, separated by commas. When room is short the
/// words on its progress go first, then name and card, which then stand on the strip below the picture.
class PhotosPage final : public StillPage {
 public:
  PhotosPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn);
  static bool hasContent(const Stage& stage, const Content& content, const config::PageEntry& entry);

 private:
  void compose(const Layout& layout);
  Part title();
  Part shots(Extent width, Extent height);
  Box words();
  std::vector<Part> ribbonParts();
  std::string progressWords() const;
  void hangWords(const geometry::Rect& area);

  SpotlightView view_;
  Shots shots_;
};

}  // namespace lobbyboard::pages
