#include "widgets/donut.h"

#include <numbers>

namespace lobbyboard::widgets {

void drawDonut(graphics::Painter& painter, graphics::Corner center, double outerDiameter, double ring, double gap,
               const std::vector<Slice>& slices) {
  double sum = 0;
  for (const Slice& slice : slices) sum += slice.value;
  if (sum <= 0) return;
  const double radius = (outerDiameter - ring) / 2;
  const double gapTurn = slices.size() > 1 ? gap / (2 * std::numbers::pi * radius) : 0;
  double turn = 0;
  for (const Slice& slice : slices) {
    const double span = slice.value / sum;
    if (span > gapTurn)
      painter.arc(center, radius, ring, turn + gapTurn / 2, turn + span - gapTurn / 2, slice.color);
    turn += span;
  }
}

}  // namespace lobbyboard::widgets
