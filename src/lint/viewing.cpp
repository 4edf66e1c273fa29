#include "lint/viewing.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lobbyboard::lint {
namespace {

constexpr double kArcMinute = std::numbers::pi / 180 / 60;
constexpr int kLeastPx = 24;

/// Height over distance of what is seen under the role's angle.
double spread(Role role) { return 2 * std::tan((role == Role::Body ? 25 : 20) * kArcMinute / 2); }

}  // namespace

Role roleOf(const graphics::Inscription& line, const config::Theme& theme) {
  const bool label = line.color == theme.t2 || line.color == theme.t3;
  return label && line.face == graphics::Face::Regular ? Role::Caption : Role::Body;
}

int leastPx(Role role, const Viewing& viewing) {
  return std::max(kLeastPx, static_cast<int>(std::ceil(1000 * viewing.farM * spread(role) / viewing.pitchMm)));
}

double readableTo(Role role, int px, const Viewing& viewing) { return px * viewing.pitchMm / (1000 * spread(role)); }

}  // namespace lobbyboard::lint
