#include "widgets/arrow.h"

#include <array>

namespace lobbyboard::widgets {

using graphics::Corner;

void drawArrow(graphics::Painter& painter, Direction direction, Corner center, double side, graphics::Rgb color) {
  const double u = side / 24;
  if (direction == Direction::Level) {
    const std::array<Corner, 4> dash = {Corner{center.x - 9 * u, center.y - 2.5 * u},
                                        {center.x + 9 * u, center.y - 2.5 * u},
                                        {center.x + 9 * u, center.y + 2.5 * u},
                                        {center.x - 9 * u, center.y + 2.5 * u}};
    painter.polygon(dash, color);
    return;
  }
  const double up = direction == Direction::Up ? 1 : -1;
  const auto at = [&](double x, double y) { return Corner{center.x + x * u, center.y - up * y * u}; };
  const std::array<Corner, 7> arrow = {at(0, 11), at(10, 0), at(4, 0), at(4, -10), at(-4, -10), at(-4, 0), at(-10, 0)};
  painter.polygon(arrow, color);
}

}  // namespace lobbyboard::widgets
