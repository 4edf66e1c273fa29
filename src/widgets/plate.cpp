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

/// Of a plate 88 units high and at least 296 wide.
struct CountMeasures {
  explicit CountMeasures(geometry::Size plate)
      : unit(std::min(plate.height / 88.0, std::max(1.0, plate.width / 296.0))),
        pad(scaled(20 * unit)),
        mark(scaled(36 * unit)),
        number(scaled(60 * unit)) {}
  double unit;
  int pad, mark, number;
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

int countPlateWord(graphics::Typesetter& typesetter, geometry::Size plate, std::string_view word,
                   std::string_view number) {
  const CountMeasures m(plate);
  const int room =
      plate.width - 3 * m.pad - m.mark - scaled(10 * m.unit) - typesetter.width(number, Face::Bold, m.number);
  return sizeFor(typesetter, word, scaled(36 * m.unit), room);
}

void drawCountPlate(Painter& painter, const Rect& area, const Skin& skin, std::string_view word,
                    std::string_view number, int wordPx) {
  const CountMeasures m(area.size());
  drawPlate(painter, area, skin, 8 * m.unit, 3 * m.unit);
  const double middle = area.y + area.height / 2.0;
  draw(painter, skin.mark, {area.x + m.pad + m.mark / 2.0, middle}, m.mark);
  painter.text(word, area.x + m.pad + m.mark + scaled(16 * m.unit), geometry::baselineForWords(middle, wordPx),
               {Face::Bold, wordPx, skin.text});
  painter.text(number, area.right() - m.pad, geometry::baselineForDigits(middle, m.number),
               {Face::Bold, m.number, skin.text}, Align::Right);
}

}  // namespace lobbyboard::widgets
