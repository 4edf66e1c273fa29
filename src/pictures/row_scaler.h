#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "pictures/raster.h"

namespace lobbyboard::pictures {

/// The part of a picture that is wanted, in its pixels.
struct Window {
  double x = 0, y = 0, width = 0, height = 0;
};

/// The window of this shape that shows the most of a picture, from its middle.
Window covering(Extent picture, Extent shape);

/// Scales a picture that comes row by row, by a triangle filter as wide as the step from pixel to pixel: averaging when
/// it gets smaller, bilinear when it gets larger. Works in whole numbers: the same rows give the same pixels anywhere.
class RowScaler {
 public:
  /// Takes each finished row, from the top.
  using Sink = std::function<void(int y, std::span<const std::uint8_t> rgb)>;

  RowScaler(Extent from, const Window& window, Extent to, Sink sink);

  /// The next row of the picture.
  void push(std::span<const std::uint8_t> rgb);
  /// All rows are out: what else comes is of no use.
  bool done() const { return next_ == to_.height; }

 private:
  /// Weights (their sum is 4096) of the pixels from `first` on.
  struct Taps {
    int first = 0;
    std::vector<std::int32_t> weights;
    int last() const { return first + static_cast<int>(weights.size()) - 1; }
  };
  static std::vector<Taps> tapsFor(int from, double start, double length, int to);
  void spread(std::span<const std::uint8_t> rgb);

  Extent from_, to_;
  Sink sink_;
  std::vector<Taps> across_, down_;
  std::vector<std::int32_t> spread_;             ///< the present row at its new width
  std::vector<std::vector<std::int32_t>> sums_;  ///< of the rows being made, by row modulo their number
  std::vector<std::uint8_t> row_;
  int at_ = 0, next_ = 0;
};

/// The whole picture at a size.
Raster scaled(const Raster& raster, Extent to);

}  // namespace lobbyboard::pictures
