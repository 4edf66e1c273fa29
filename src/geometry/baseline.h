#pragma once

#include <cmath>

namespace lobbyboard::geometry {

// Optical centring for Noto Sans CJK: the box of an ideograph is centred 0.38 em above the baseline and a digit 0.366
// em; centring the line box instead sets everything 0.055–0.07 em too low.

/// The baseline that centres digits of `px` em on row `y`.
inline int baselineForDigits(double y, int px) { return static_cast<int>(std::lround(y + 0.366 * px)); }
/// The baseline that centres ideographs of `px` em on row `y`.
inline int baselineForWords(double y, int px) { return static_cast<int>(std::lround(y + 0.38 * px)); }

}  // namespace lobbyboard::geometry
