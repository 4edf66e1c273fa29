#pragma once

#include <algorithm>
#include <cmath>

namespace lobbyboard::geometry {

/// Turns the measures of the design into canvas pixels. Which scale a wall has: see wall_class.h.
class Scale {
 public:
  explicit Scale(double factor) : factor_(factor) {}

  double factor() const { return factor_; }
  int operator()(double designPixels) const { return static_cast<int>(std::lround(designPixels * factor_)); }
  /// A stroke: never thinner than two pixels, which a camera would turn into moiré.
  int stroke(double designPixels) const { return std::max(2, (*this)(designPixels)); }

 private:
  double factor_;
};

}  // namespace lobbyboard::geometry
