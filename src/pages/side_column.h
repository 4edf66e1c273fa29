#pragma once

#include <string>
#include <vector>

#include "graphics/painter.h"
#include "pages/layout.h"
#include "pages/page.h"

namespace lobbyboard::pages {

/// What the column beside a page says: the board's name and the page's, in traditional Mongolian or, where that is
/// missing, what the site's setting puts in its place.
struct SideTitles {
  std::string board, page;
  std::vector<std::string> missing;  ///< what has no Mongolian: "the board's name", "the title of the page red"
};
SideTitles sideTitles(const Stage& stage, const Content& content, const std::string& pageType, const Heading& heading);

/// "乌海市重点建设项目": whose board this is, in the wall's own language.
std::string boardName(const Stage& stage, const Content& content);

/// The header's title where Mongolian stands beside it: board and page in the size, weight and colour of the columns.
graphics::ImagePtr equalTitle(const Stage& stage, const Content& content, const Heading& heading, const Layout& layout);

/// The band beside everything above the footer: columns of Mongolian from left to right, and a rule towards the page.
/// Where the room is small the page's name stands alone. Nothing on walls without a second script.
class SideColumn {
 public:
  SideColumn(const Stage& stage, const Content& content, const Layout& layout, const std::string& pageType,
             const Heading& heading);

  /// One small piece of work; false when nothing is left.
  bool prepareNext();
  void draw(graphics::Layer& out) const;

 private:
  void drawTitle(graphics::Painter& painter, const std::string& title, int middle) const;

  const Stage& stage_;
  const Layout& layout_;
  SideTitles titles_;
  graphics::ImagePtr picture_;
};

}  // namespace lobbyboard::pages
