#include "widgets/flap.h"

#include <algorithm>
#include <cmath>

#include "geometry/baseline.h"

namespace lobbyboard::widgets {

using graphics::Align;
using graphics::Face;
using graphics::Painter;

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

graphics::ImagePtr flapFold(const graphics::Image& tile, FlapHalf half, int height) {
  const int upper = tile.size().height / 2;
  const int top = half == FlapHalf::Upper ? 0 : upper;
  const int rows = half == FlapHalf::Upper ? upper : tile.size().height - upper;
  const auto fold = std::make_shared<graphics::Image>(geometry::Size{tile.size().width, height}, tile.alpha(),
                                                      graphics::Image::Ground::Unset);
  for (int y = 0; y < height; ++y) {
    const int from = top + (2 * y + 1) * rows / (2 * height);
    tile.copy({0, from, tile.size().width, 1}, fold->row(y), tile.size().width);
  }
  return fold;
}

int FlapRow::width(std::string_view text) const {
  int sum = 0;
  for (const char c : text) sum += widthOf(c) + gap;
  return std::max(0, sum - gap);
}

void drawFlaps(Painter& painter, const FlapRow& row, const FlapSkin& skin, geometry::Point at, std::string_view text) {
  const int px = static_cast<int>(std::lround(0.82 * row.tile.height));
  int x = at.x;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const int width = row.widthOf(text[i]);
    if (row.bare(text[i])) {
      painter.text(text.substr(i, 1), x + width / 2, geometry::baselineForDigits(at.y + row.tile.height / 2.0, px),
                   {Face::Bold, px, skin.digit}, Align::Center);
      x += width + row.gap;
      continue;
    }
    painter.image(*flapTile(painter.typesetter(), row.tile, skin, text.substr(i, 1)), x, at.y);
    x += width + row.gap;
  }
}

}  // namespace lobbyboard::widgets
