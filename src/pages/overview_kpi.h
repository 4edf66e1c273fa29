#pragma once

#include <optional>
#include <string>
#include <vector>

#include "pages/module.h"
#include "widgets/bar.h"

namespace lobbyboard::pages {

/// One headline figure as flaps, with its rate, its bar and a line below.
struct Kpi {
  std::string label = {};
  std::string note = {};        ///< rich, at the right of the label
  std::string flaps = {};       ///< "2408.1"; empty: the figure is missing
  std::string unit = {};
  std::string rate = {};        ///< "88.2%"; empty: none
  std::optional<double> share = {}; ///< of the bar
  std::vector<widgets::BarTick> ticks = {};
  /// Below the bar, from the left; those with a tick's colour are led by its glyph. The last of several stands right.
  struct Remark {
    std::string text;  ///< rich
    std::optional<config::Colour> tick;
  };
  std::vector<Remark> remarks = {};
};

/// 264 design pixels high.
void hangKpi(const Stage& stage, Easel& easel, const geometry::Rect& area, Kpi kpi);

}  // namespace lobbyboard::pages
