#include "widgets/knight.h"

#include <algorithm>

namespace lobbyboard::widgets {

using geometry::Rect;
using graphics::Face;
using graphics::Image;

namespace {

/// The smallest rectangle that holds every pixel with ink.
Rect inkOf(const Image& image) {
  Rect ink;
  for (int y = 0; y < image.size().height; ++y)
    for (int x = 0; x < image.size().width; ++x)
      if ((image.row(y)[x] >> 24) > 16) ink = around(ink, {x, y, 1, 1});
  return ink;
}

}  // namespace

graphics::ImagePtr knight(graphics::Typesetter& typesetter, int px, graphics::Rgb color) {
  const graphics::SetText glyph = typesetter.set("♞", {Face::Regular, px, color});
  if (!glyph.image) return nullptr;
  const Rect ink = inkOf(*glyph.image);
  if (ink.empty()) return nullptr;
  const auto mirrored = std::make_shared<Image>(ink.size(), graphics::Alpha::Premultiplied);
  for (int y = 0; y < ink.height; ++y)
    std::reverse_copy(glyph.image->row(ink.y + y) + ink.x, glyph.image->row(ink.y + y) + ink.right(), mirrored->row(y));
  return mirrored;
}

graphics::ImagePtr runner(graphics::Typesetter& typesetter, int radius, int stroke, const RunnerSkin& skin) {
  const int side = 2 * radius + 2;
  graphics::Painter painter(typesetter, {side, side});
  const graphics::Corner center{side / 2.0, side / 2.0};
  painter.disc(center, radius, skin.outline);
  painter.disc(center, radius - stroke, skin.fill);
  if (const auto horse = knight(typesetter, radius * 13 / 10, skin.knight))
    painter.image(*horse, (side - horse->size().width) / 2, (side - horse->size().height) / 2);
  return painter.finish();
}

}  // namespace lobbyboard::widgets
