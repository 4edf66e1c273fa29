#include "graphics/display_list.h"

namespace lobbyboard::graphics {

using geometry::Point;
using geometry::Rect;

void Layer::fill(const Rect& area, Rgb color, std::uint8_t opacity) {
  if (area.empty() || opacity == 0) return;
  items_.push_back({nullptr, color, area, {}, opacity});
}

void Layer::image(const ImagePtr& image, Point at) {
  if (!image) return;
  items_.push_back({image, 0, {at.x, at.y, image->size().width, image->size().height}, {}, 255});
}

void Layer::image(const ImagePtr& image, Point at, const Rect& window) {
  if (!image) return;
  const Rect whole{at.x, at.y, image->size().width, image->size().height};
  const Rect seen = intersection(whole, window);
  if (seen.empty()) return;
  items_.push_back({image, 0, seen, {seen.x - at.x, seen.y - at.y}, 255});
}

void Layer::beginStrip(const Rect& window, Point at) {
  open_ = strips_ < kMostStrips;
  if (open_) strip_[strips_] = {window, at, items_.size(), items_.size()};
}

void Layer::endStrip() {
  if (!open_) return;
  strip_[strips_++].last = items_.size();
  open_ = false;
}

}  // namespace lobbyboard::graphics
