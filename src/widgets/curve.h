#pragma once

#include <string>
#include <vector>

#include "graphics/painter.h"

namespace lobbyboard::widgets {

/// A plot from 0 upwards: where values and steps lie on the canvas.
struct PlotArea {
  geometry::Rect area;
  double steps = 1;  ///< the right edge
  double top = 1;    ///< the upper edge; the lower one is 0

  graphics::Corner at(double step, double value) const {
    return {area.x + area.width * step / steps, area.bottom() - area.height * value / top};
  }
};

/// A round step for about `lines` grid lines up to `top`: 1, 2 or 5 times a power of ten.
double gridStep(double top, int lines);

/// A value beside the grid: with as many decimals as the step has.
std::string axisLabel(double value, double step);
/// Pixels that the widest label from 0 up to `top` takes.
int axisWidth(graphics::Typesetter& typesetter, int px, double top, double step);

/// The curve through the values at steps 0, 1, 2, …, smoothed without overshooting (monotone cubic).
std::vector<graphics::Corner> smoothCurve(const PlotArea& plot, const std::vector<double>& values);

}  // namespace lobbyboard::widgets
