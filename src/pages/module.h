#pragma once

#include <algorithm>
#include <string_view>

#include "graphics/painter.h"
#include "pages/still_page.h"
#include "widgets/rich_line.h"

namespace lobbyboard::pages {

/// A piece of a page: an opaque picture of `area` on the page's ground, painted in one go. Coordinates inside are the
/// design's pixels from the area's corner.
class ModulePainter {
 public:
  ModulePainter(const Stage& stage, const geometry::Rect& area)
      : stage_(stage),
        px_(stage.scale()),
        area_(area),
        painter_(stage.typesetter, {std::max(1, area.width), std::max(1, area.height)}, stage.theme.bg) {}

  graphics::Painter& painter() { return painter_; }
  const geometry::Scale& px() const { return px_; }
  int width() const { return area_.width; }
  int height() const { return area_.height; }
  graphics::TextStyle regular(double px, config::Colour color) const {
    return {graphics::Face::Regular, px_(px), color};
  }
  graphics::TextStyle bold(double px, config::Colour color) const { return {graphics::Face::Bold, px_(px), color}; }
  /// Label voice with strong figures.
  widgets::RichStyle rich(double px) const { return {regular(px, stage_.theme.t2), bold(px, stage_.theme.t1)}; }
  /// Words centred on the design row `y`; x in canvas pixels.
  int words(std::string_view text, int x, double y, const graphics::TextStyle& style,
            graphics::Align align = graphics::Align::Left);
  /// Words centred on the design row `y` within `room` canvas pixels: smaller, then on up to `lines` lines, then cut.
  void wordsIn(std::string_view text, int x, double y, int room, const graphics::TextStyle& style, int lines = 1,
               graphics::Align align = graphics::Align::Left);
  /// Figures centred on the design row `y`.
  int digits(std::string_view text, int x, double y, const graphics::TextStyle& style,
             graphics::Align align = graphics::Align::Left);
  /// A rule at the top, the module's name below it and a note at the right, 64 high.
  void head(std::string_view name, std::string_view note);

  /// Puts the picture on the page.
  void hang(Easel& easel, Entry entry = Entry::Complete) { easel.place(painter_.finish(), area_.origin(), entry); }

 private:
  const Stage& stage_;
  geometry::Scale px_;
  geometry::Rect area_;
  graphics::Painter painter_;
};

}  // namespace lobbyboard::pages
