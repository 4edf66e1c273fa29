#pragma once

#include "config/playlist.h"
#include "pages/printed_tiles.h"
#include "pages/still_page.h"

namespace lobbyboard::pages {

/// 公布数据: what the issuer has printed, exactly as printed, a tile for each figure; then each statement of the feed
/// by itself. Tiles without room come at later turns; a tile drops its last remarks first.
class PublishedPage final : public StillPage {
 public:
  PublishedPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn);
  static bool hasContent(const Stage& stage, const Content& content, const config::PageEntry& entry);
  std::optional<FooterLine> footer() const override;

 private:
  /// Figures that are told together.
  struct Sheet {
    std::string title;
    std::vector<PrintedTile> tiles;
  };
  void addSheet(std::string title, std::vector<PrintedTile> tiles);
  void compose(const Layout& layout, std::size_t turn);
  void hang(const Layout& layout, std::vector<PrintedTile> tiles, double height);
  std::vector<Part> ribbonParts();

  std::vector<Sheet> sheets_;
  bool hollow_ = false;  ///< a goal or an expectation stands here, in a frame
};

}  // namespace lobbyboard::pages
