#include "widgets/rail.h"

#include <algorithm>
#include <cmath>

namespace lobbyboard::widgets {

using geometry::Rect;

Rect Rail::segment(std::size_t pages, std::size_t index) const {
  const auto edge = [&](std::size_t i) {
    return area.x +
           static_cast<int>((static_cast<long>(area.width) + gap) * static_cast<long>(i) / static_cast<long>(pages));
  };
  const int left = edge(index);
  return {left, area.y, edge(index + 1) - gap - left, area.height};
}

void Rail::draw(std::size_t pages, std::size_t present, double share, graphics::Layer& out) const {
  drawStopped(pages, out);
  if (present >= pages) return;
  Rect filled = segment(pages, present);
  filled.width = static_cast<int>(std::floor(filled.width * std::clamp(share, 0.0, 1.0)));
  out.fill(filled, value);
}

void Rail::drawStopped(std::size_t pages, graphics::Layer& out) const {
  for (std::size_t i = 0; i < pages; ++i) out.fill(segment(pages, i), line);
}

}  // namespace lobbyboard::widgets
