#pragma once

#include <algorithm>
#include <cmath>

namespace lobbyboard::geometry {

/// How a wall is looked at.
struct Viewing {
  double pitchMm = 2.5;  ///< from LED to LED
  double nearM = 3;      ///< the nearest reader
  double farM = 10;      ///< the farthest reader who is meant to read everything
  friend bool operator==(const Viewing&, const Viewing&) = default;
};

/// Body: names, figures, sentences. Caption: axes, notes, second lines.
enum class TextRole { Body, Caption };

/// The least em in canvas pixels at which the farthest reader can read it: 25′ of his view for body, 20′ for captions,
/// and never under 24 pixels, below which ideographs lose strokes.
inline int floorPx(TextRole role, const Viewing& viewing) {
  constexpr double kArcMinute = 3.14159265358979323846 / (180 * 60);
  const double angle = (role == TextRole::Body ? 25 : 20) * kArcMinute;
  return std::max(24, static_cast<int>(std::ceil(2000 * viewing.farM * std::tan(angle / 2) / viewing.pitchMm)));
}

}  // namespace lobbyboard::geometry
