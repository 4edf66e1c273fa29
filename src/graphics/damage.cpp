#include "graphics/damage.h"

#include <limits>

namespace lobbyboard::graphics {

using geometry::Rect;

namespace {

/// Pixels painted for nothing when two rectangles become one.
long waste(const Rect& a, const Rect& b) { return around(a, b).area() - a.area() - b.area(); }

/// Two rectangles cost two passes over the list; so much waste is cheaper than the second pass.
constexpr long kWorthOnePass = 4096;

}  // namespace

void Damage::add(const Rect& area) {
  Rect fresh = intersection(area, {0, 0, canvas_.width, canvas_.height});
  if (fresh.empty()) return;
  for (std::size_t i = 0; i < count_;) {
    if (rects_[i].contains(fresh)) return;
    if (waste(rects_[i], fresh) <= kWorthOnePass) {
      fresh = around(rects_[i], fresh);
      rects_[i] = rects_[--count_];
      i = 0;
    } else {
      ++i;
    }
  }
  rects_[count_++] = fresh;
  if (count_ > kMost) mergeCheapestPair();
}

void Damage::mergeCheapestPair() {
  std::size_t first = 0;
  std::size_t second = 1;
  long least = std::numeric_limits<long>::max();
  for (std::size_t i = 0; i < count_; ++i)
    for (std::size_t j = i + 1; j < count_; ++j)
      if (const long cost = waste(rects_[i], rects_[j]); cost < least) {
        least = cost;
        first = i;
        second = j;
      }
  const Rect merged = around(rects_[first], rects_[second]);
  rects_[second] = rects_[--count_];
  rects_[first] = rects_[--count_];
  add(merged);
}

long Damage::area() const {
  long sum = 0;
  for (const Rect& rect : rects()) sum += rect.area();
  return sum;
}

}  // namespace lobbyboard::graphics
