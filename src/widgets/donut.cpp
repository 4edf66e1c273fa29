#include "widgets/donut.h"

#include <algorithm>
#include <numbers>

namespace lobbyboard::widgets {

void drawDonut(graphics::Painter& painter, graphics::Corner center, double outerDiameter, double ring, double gap,
               const std::vector<Slice>& slices) {
  double sum = 0;
  for (const Slice& slice : slices) sum += slice.value;
  if (sum <= 0) return;
  const double radius = (outerDiameter - ring) / 2;
  const double pixelTurn = 1 / (2 * std::numbers::pi * radius);
  const auto seen = std::count_if(slices.begin(), slices.end(), [](const Slice& slice) { return slice.value > 0; });
  const double gapTurn = seen > 1 ? gap * pixelTurn : 0;
  double turn = 0;
  for (const Slice& slice : slices) {
    const double span = slice.value / sum;
    const double drawn = std::max(span - gapTurn, 2 * pixelTurn);  // a slice thinner than the gap is still seen
    if (slice.value > 0)
      painter.arc(center, radius, ring, turn + (span - drawn) / 2, turn + (span + drawn) / 2, slice.color);
    turn += span;
  }
}

}  // namespace lobbyboard::widgets
