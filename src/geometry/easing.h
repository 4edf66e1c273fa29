#pragma once

#include <algorithm>

namespace lobbyboard::geometry {

/// Standard easings on 0…1; arguments outside are clamped, so a motion that is over stays over.
inline double easeOutCubic(double t) {
  const double u = 1 - std::clamp(t, 0.0, 1.0);
  return 1 - u * u * u;
}
inline double easeInQuad(double t) {
  const double u = std::clamp(t, 0.0, 1.0);
  return u * u;
}
inline double easeOutQuad(double t) {
  const double u = 1 - std::clamp(t, 0.0, 1.0);
  return 1 - u * u;
}
inline double easeInOutCubic(double t) {
  const double u = std::clamp(t, 0.0, 1.0);
  return u < 0.5 ? 4 * u * u * u : 1 - (2 - 2 * u) * (2 - 2 * u) * (2 - 2 * u) / 2;
}

}  // namespace lobbyboard::geometry
