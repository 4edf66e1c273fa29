#include "widgets/mark.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "geometry/baseline.h"

namespace lobbyboard::widgets {

using graphics::Corner;
using graphics::Painter;

namespace {

/// Measures of a mark are given in a box of 24 units.
constexpr double kBox = 24;

geometry::Rect centred(Corner center, double width, double height) {
  const int w = std::max(2, static_cast<int>(std::lround(width)));
  const int h = std::max(2, static_cast<int>(std::lround(height)));
  return {static_cast<int>(std::lround(center.x - w / 2.0)), static_cast<int>(std::lround(center.y - h / 2.0)), w, h};
}

void drawSquare(Painter& painter, const Mark& mark, Corner center, double unit) {
  const geometry::Rect outer = centred(center, 23 * unit, 23 * unit);
  const int border = std::max(1, static_cast<int>(std::lround(3 * unit)));
  painter.rect(outer, mark.frame);
  painter.rect({outer.x + border, outer.y + border, outer.width - 2 * border, outer.height - 2 * border}, mark.color);
}

void drawTriangle(Painter& painter, const Mark& mark, Corner center, double unit) {
  const std::array<Corner, 3> corners = {Corner{center.x, center.y - 10.5 * unit},
                                         Corner{center.x + 11 * unit, center.y + 9.5 * unit},
                                         Corner{center.x - 11 * unit, center.y + 9.5 * unit}};
  painter.polygon(corners, mark.color);
}

void drawTick(Painter& painter, const Mark& mark, Corner center, double unit) {
  const std::array<Corner, 3> corners = {Corner{center.x - 8 * unit, center.y + 0.5 * unit},
                                         Corner{center.x - 2.5 * unit, center.y + 6 * unit},
                                         Corner{center.x + 8.5 * unit, center.y - 6.5 * unit}};
  painter.polyline(corners, 4 * unit, mark.color);
}

}  // namespace

void draw(Painter& painter, const Mark& mark, Corner center, double side) {
  const double unit = side / kBox;
  switch (mark.shape) {
    case Shape::Disc:
      painter.disc(center, 10 * unit, mark.color);
      break;
    case Shape::Ring:
      painter.ring(center, 8.5 * unit, 3.4 * unit, mark.color);
      break;
    case Shape::Triangle:
      drawTriangle(painter, mark, center, unit);
      break;
    case Shape::Square:
      drawSquare(painter, mark, center, unit);
      break;
    case Shape::Pause:
      painter.rect(centred({center.x - 5 * unit, center.y}, 5 * unit, 18 * unit), mark.color);
      painter.rect(centred({center.x + 5 * unit, center.y}, 5 * unit, 18 * unit), mark.color);
      break;
    case Shape::Dash:
      painter.rect(centred(center, 14 * unit, 3 * unit), mark.color);
      break;
    case Shape::Question: {
      const int px = std::max(8, static_cast<int>(std::lround(24 * unit)));
      painter.text("?", static_cast<int>(std::lround(center.x)), geometry::baselineForDigits(center.y, px),
                   {graphics::Face::Bold, px, mark.color}, graphics::Align::Center);
      break;
    }
    case Shape::Tick:
      drawTick(painter, mark, center, unit);
      break;
  }
}

}  // namespace lobbyboard::widgets
