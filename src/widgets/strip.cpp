#include "widgets/strip.h"

#include <cmath>

namespace lobbyboard::widgets {

void Strip::draw(graphics::Painter& painter, geometry::Point left, const std::vector<Mark>& marks) const {
  int x = left.x;
  for (const Mark& mark : marks) {
    widgets::draw(painter, mark, {static_cast<double>(x), static_cast<double>(left.y)}, side);
    x += pitch;
  }
  if (marks.empty()) return;
  const int reach = static_cast<int>(std::lround(side * 0.65));
  painter.rect({x - pitch - reach, left.y + reach, 2 * reach, underline}, underlineColor);
}

}  // namespace lobbyboard::widgets
