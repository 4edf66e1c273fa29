#pragma once

#include <string>
#include <vector>

#include "pages/module.h"
#include "widgets/curve.h"

namespace lobbyboard::pages {

/// The lines of a year that is mostly over, as they are drawn.
struct LateCurve {
  const widgets::PlotArea& plot;
  const std::vector<double>& plan;    ///< at steps 0, 1, 2, …; may be empty
  const std::vector<double>& actual;  ///< likewise
  double now = 0;                     ///< the step of the present
  double target = 0;                  ///< of the dotted line; 0: none
  int targetEnd = 0;                  ///< canvas pixels: where the words above its left end do
};

/// Says what the lines are in the free room left of their rise: what was done as near to its end as there is room,
/// clear of the target; the plan only where it can be told from what was done. Without room the former stands at the
/// foot.
void drawLateLabels(ModulePainter& m, const Stage& stage, const LateCurve& curve, const std::string& done,
                    const std::string& value);

}  // namespace lobbyboard::pages
