#include "widgets/flap.h"

#include <algorithm>
#include <cmath>

#include "geometry/baseline.h"

namespace lobbyboard::widgets {

using graphics::Align;
using graphics::Face;
using graphics::Painter;

namespace {

bool narrow(char c) { return c == '.' || c == ','; }

}  // namespace

graphics::ImagePtr flapTile(graphics::Typesetter& typesetter, geometry::Size tile, const FlapSkin& skin,
                            std::string_view character) {
  Painter painter(typesetter, tile, skin.gap);
  const double radius = tile.height / 14.0;
  const int half = tile.height / 2;
  painter.roundRect({0, 0, tile.width, tile.height}, radius, skin.bottom);
  painter.roundRect({0, 0, tile.width, half + static_cast<int>(radius)}, radius, skin.top);
  painter.rect({0, half, tile.width, half - static_cast<int>(radius) - 1}, skin.bottom);
  const int px = static_cast<int>(std::lround(0.82 * tile.height));
  painter.text(character, tile.width / 2, geometry::baselineForDigits(tile.height / 2.0, px),
               {Face::Bold, px, skin.digit}, Align::Center);
  const int slit = std::max(2, static_cast<int>(std::lround(tile.height * 4 / 112.0)));
  painter.rect({0, half - slit / 2, tile.width, slit}, skin.gap);
  return painter.finish();
}

int FlapRow::width(std::string_view text) const {
  int sum = 0;
  for (const char c : text) sum += (narrow(c) ? slotWidth() : tile.width) + gap;
  return std::max(0, sum - gap);
}

void drawFlaps(Painter& painter, const FlapRow& row, const FlapSkin& skin, geometry::Point at, std::string_view text) {
  const int px = static_cast<int>(std::lround(0.82 * row.tile.height));
  int x = at.x;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (narrow(text[i])) {
      painter.text(text.substr(i, 1), x + row.slotWidth() / 2,
                   geometry::baselineForDigits(at.y + row.tile.height / 2.0, px), {Face::Bold, px, skin.digit},
                   Align::Center);
      x += row.slotWidth() + row.gap;
      continue;
    }
    painter.image(*flapTile(painter.typesetter(), row.tile, skin, text.substr(i, 1)), x, at.y);
    x += row.tile.width + row.gap;
  }
}

}  // namespace lobbyboard::widgets
