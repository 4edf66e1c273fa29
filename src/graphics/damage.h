#pragma once

#include <array>
#include <cstddef>
#include <span>

#include "geometry/rect.h"

namespace lobbyboard::graphics {

/// The rectangles of the canvas that a frame changes: few, clipped to the canvas, never overlapping more than merging
/// would cost. Allocates nothing.
class Damage {
 public:
  explicit Damage(geometry::Size canvas) : canvas_(canvas) {}

  void add(const geometry::Rect& area);
  void addAll() { add({0, 0, canvas_.width, canvas_.height}); }
  void clear() { count_ = 0; }
  bool empty() const { return count_ == 0; }
  std::span<const geometry::Rect> rects() const { return {rects_.data(), count_}; }
  /// Pixels covered, those of an overlap counted twice.
  long area() const;

 private:
  static constexpr std::size_t kMost = 16;

  void mergeCheapestPair();

  geometry::Size canvas_;
  std::array<geometry::Rect, kMost + 1> rects_{};
  std::size_t count_ = 0;
};

}  // namespace lobbyboard::graphics
