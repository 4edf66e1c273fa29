#pragma once

#include <algorithm>
#include <cmath>

#include "geometry/rect.h"

namespace lobbyboard::geometry {

/// Turns the measures of the 1920×1080 design into canvas pixels: S = the smaller of width ÷ 1920 and height ÷ 1080.
class Scale {
 public:
  explicit Scale(Size canvas) : factor_(std::min(canvas.width / 1920.0, canvas.height / 1080.0)) {}

  double factor() const { return factor_; }
  int operator()(double designPixels) const { return static_cast<int>(std::lround(designPixels * factor_)); }
  /// A stroke: never thinner than two pixels, which a camera would turn into moiré.
  int stroke(double designPixels) const { return std::max(2, (*this)(designPixels)); }

 private:
  double factor_;
};

}  // namespace lobbyboard::geometry
