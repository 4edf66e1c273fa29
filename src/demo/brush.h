#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "pictures/raster.h"

namespace lobbyboard::demo {

struct Spot {
  double x = 0, y = 0;
};

/// 0xRRGGBB.
using Paint = std::uint32_t;

/// Paints plain shapes with smooth edges on a picture; the same strokes give the same pixels.
class Brush {
 public:
  explicit Brush(pictures::Raster& raster) : raster_(raster) {}

  double width() const { return raster_.width; }
  double height() const { return raster_.height; }

  /// From one colour above to another below, over these rows.
  void fade(double top, double bottom, Paint above, Paint below);
  void rect(double x, double y, double width, double height, Paint paint);
  void polygon(std::span<const Spot> corners, Paint paint, double opacity = 1);
  void disc(Spot center, double radius, Paint paint, double opacity = 1);
  void stroke(Spot from, Spot to, double thickness, Paint paint);

 private:
  void blend(int x, int y, Paint paint, double share);

  pictures::Raster& raster_;
  std::vector<double> cover_;
};

/// Between two colours; 0 is the first.
Paint mixed(Paint a, Paint b, double share);

}  // namespace lobbyboard::demo
