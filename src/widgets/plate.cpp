#include "widgets/plate.h"

#include <algorithm>
#include <cmath>

#include "geometry/baseline.h"

namespace lobbyboard::widgets {

using geometry::Rect;
using graphics::Align;
using graphics::Face;
using graphics::Painter;

namespace {

int scaled(double value) { return static_cast<int>(std::lround(value)); }

/// The wished size, or smaller until the words take no more than the room.
int sizeFor(graphics::Typesetter& typesetter, std::string_view words, int px, int room) {
  const int width = typesetter.width(words, Face::Bold, px);
  return width <= room || width == 0 ? px : std::max(8, px * room / width);
}

struct BadgeMeasures {
  explicit BadgeMeasures(int height) : px(scaled(0.58 * height)), mark(scaled(0.5 * height)), gap(scaled(0.3 * px)) {}
  int px, mark, gap;
};

}  // namespace

void drawPlate(Painter& painter, const Rect& area, const Skin& skin, double radius, double border) {
  painter.roundRect(area, radius, skin.border);
  const int inset = std::max(1, scaled(border));
  painter.roundRect({area.x + inset, area.y + inset, area.width - 2 * inset, area.height - 2 * inset}, radius - inset,
                    skin.plate);
}

int badgeWidth(graphics::Typesetter& typesetter, int height, std::string_view word) {
  const BadgeMeasures m(height);
  const int content = m.mark + m.gap + typesetter.width(word, Face::Bold, m.px);
  return std::max(scaled(2.6 * height), content + height / 2);
}

void drawBadge(Painter& painter, const Rect& area, const Skin& skin, std::string_view word) {
  BadgeMeasures m(area.height);
  m.px = sizeFor(painter.typesetter(), word, m.px, area.width - m.mark - m.gap - area.height / 3);
  drawPlate(painter, area, skin, area.height / 6.0, area.height / 16.0);
  const int content = m.mark + m.gap + painter.typesetter().width(word, Face::Bold, m.px);
  const int left = area.x + (area.width - content) / 2;
  const double middle = area.y + area.height / 2.0;
  draw(painter, skin.mark, {left + m.mark / 2.0, middle}, m.mark);
  painter.text(word, left + m.mark + m.gap, geometry::baselineForWords(middle, m.px), {Face::Bold, m.px, skin.text});
}

void drawCountPlate(Painter& painter, const Rect& area, const Skin& skin, std::string_view word,
                    std::string_view number) {
  const double unit = area.height / 88.0;
  drawPlate(painter, area, skin, 8 * unit, 3 * unit);
  const double middle = area.y + area.height / 2.0;
  const int pad = scaled(20 * unit);
  const int mark = scaled(36 * unit);
  const int numberPx = scaled(60 * unit);
  const int room = area.width - 3 * pad - mark - scaled(10 * unit) -
                   painter.typesetter().width(number, Face::Bold, numberPx);
  const int wordPx = sizeFor(painter.typesetter(), word, scaled(36 * unit), room);
  draw(painter, skin.mark, {area.x + pad + mark / 2.0, middle}, mark);
  painter.text(word, area.x + pad + mark + scaled(16 * unit), geometry::baselineForWords(middle, wordPx),
               {Face::Bold, wordPx, skin.text});
  painter.text(number, area.right() - pad, geometry::baselineForDigits(middle, numberPx),
               {Face::Bold, numberPx, skin.text}, Align::Right);
}

}  // namespace lobbyboard::widgets
