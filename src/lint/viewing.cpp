#include "lint/viewing.h"

#include <cmath>
#include <numbers>

namespace lobbyboard::lint {

using geometry::TextRole;

TextRole roleOf(const graphics::Inscription& line, const config::Theme& theme) {
  const bool label = line.color == theme.t2 || line.color == theme.t3;
  return label && line.face == graphics::Face::Regular ? TextRole::Caption : TextRole::Body;
}

double readableTo(TextRole role, int px, const geometry::Viewing& viewing) {
  constexpr double kArcMinute = std::numbers::pi / 180 / 60;
  const geometry::Viewing near{viewing.pitchMm, 0, 0};
  if (px < geometry::floorPx(role, near)) return 0;
  const double angle = (role == TextRole::Body ? 25 : 20) * kArcMinute;
  return px * viewing.pitchMm / (2000 * std::tan(angle / 2));
}

}  // namespace lobbyboard::lint
