#include "demo/brush.h"

#include <algorithm>
#include <cmath>

namespace lobbyboard::demo {
namespace {

constexpr int kLines = 4;  ///< scan lines within a row

double part(Paint paint, int shift) { return static_cast<double>((paint >> shift) & 0xFFU); }

/// Adds to each pixel of a row what the span from `from` to `to` covers of it.
void cover(std::vector<double>& row, double from, double to) {
  from = std::max(from, 0.0);
  to = std::min(to, static_cast<double>(row.size()));
  for (double x = from; x < to;) {
    const double end = std::min(to, std::floor(x) + 1);
    row[static_cast<std::size_t>(x)] += (end - x) / kLines;
    x = end;
  }
}

}  // namespace

Paint mixed(Paint a, Paint b, double share) {
  Paint out = 0;
  for (const int shift : {16, 8, 0})
    out |= static_cast<Paint>(part(a, shift) + (part(b, shift) - part(a, shift)) * share + 0.5) << shift;
  return out;
}

void Brush::blend(int x, int y, Paint paint, double share) {
  std::uint8_t* pixel =
      raster_.rgb.data() + static_cast<std::size_t>(y) * raster_.stride() + static_cast<std::size_t>(x) * 3;
  for (const int shift : {16, 8, 0}) {
    *pixel = static_cast<std::uint8_t>(*pixel + (part(paint, shift) - *pixel) * share + 0.5);
    ++pixel;
  }
}

void Brush::fade(double top, double bottom, Paint above, Paint below) {
  const int from = std::max(0, static_cast<int>(top)), to = std::min(raster_.height, static_cast<int>(bottom));
  for (int y = from; y < to; ++y) {
    const Paint paint = mixed(above, below, (y - top) / (bottom - top));
    for (int x = 0; x < raster_.width; ++x) blend(x, y, paint, 1);
  }
}

void Brush::rect(double x, double y, double width, double height, Paint paint) {
  const Spot corners[] = {{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}};
  polygon(corners, paint);
}

void Brush::polygon(std::span<const Spot> corners, Paint paint, double opacity) {
  double top = height(), bottom = 0;
  for (const Spot& corner : corners) {
    top = std::min(top, corner.y);
    bottom = std::max(bottom, corner.y);
  }
  const int last = std::min(raster_.height, static_cast<int>(std::ceil(bottom)));
  for (int y = std::max(0, static_cast<int>(top)); y < last; ++y) {
    cover_.assign(static_cast<std::size_t>(raster_.width), 0);
    for (int line = 0; line < kLines; ++line) {
      const double at = y + (line + 0.5) / kLines;
      std::vector<double> crossings;
      for (std::size_t i = 0; i < corners.size(); ++i) {
        const Spot& a = corners[i];
        const Spot& b = corners[(i + 1) % corners.size()];
        if ((a.y <= at) != (b.y <= at)) crossings.push_back(a.x + (b.x - a.x) * (at - a.y) / (b.y - a.y));
      }
      std::sort(crossings.begin(), crossings.end());
      for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) cover(cover_, crossings[i], crossings[i + 1]);
    }
    for (std::size_t x = 0; x < cover_.size(); ++x)
      if (cover_[x] > 0) blend(static_cast<int>(x), y, paint, std::min(1.0, cover_[x]) * opacity);
  }
}

void Brush::disc(Spot center, double radius, Paint paint, double opacity) {
  constexpr int kCorners = 72;
  constexpr double kTurn = 6.283185307179586;
  std::vector<Spot> corners;
  for (int i = 0; i < kCorners; ++i)
    corners.push_back(
        {center.x + radius * std::cos(kTurn * i / kCorners), center.y + radius * std::sin(kTurn * i / kCorners)});
  polygon(corners, paint, opacity);
}

void Brush::stroke(Spot from, Spot to, double thickness, Paint paint) {
  const double length = std::hypot(to.x - from.x, to.y - from.y);
  if (length <= 0) return;
  const double dx = (to.y - from.y) / length * thickness / 2, dy = (from.x - to.x) / length * thickness / 2;
  const Spot corners[] = {
      {from.x + dx, from.y + dy}, {to.x + dx, to.y + dy}, {to.x - dx, to.y - dy}, {from.x - dx, from.y - dy}};
  polygon(corners, paint);
}

}  // namespace lobbyboard::demo
