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
  std::string note = {};         ///< rich, at the right of the label
  std::string shortNote = {};    ///< likewise, where the note has no room
  std::string flaps = {};        ///< "2408.1"; empty: the figure is missing
  std::string flapsBefore = {};  ///< what the page showed when it last stood, in the same unit; empty: nothing
  std::string unit = {};
  std::string rate = {};             ///< "88.2%"; empty: none
  std::optional<double> share = {};  ///< of the bar
  std::vector<widgets::BarTick> ticks = {};
  /// Below the bar, from the left; those with a tick's colour are led by its glyph. The last of several stands right.
  struct Remark {
    std::string text;  ///< rich
    std::optional<config::Colour> tick;
  };
  std::vector<Remark> remarks = {};
};

/// Design heights: label and figure alone; with bar and remark in a compact page; in a full one; large, and large
/// without a bar.
constexpr double kKpiTiny = 128, kKpiCompact = 202, kKpi = 264, kKpiLarge = 266, kKpiLargeBare = 204;

/// In the form for the height that there is: what has no room is left out from below.
void hangKpi(const Stage& stage, Easel& easel, const geometry::Rect& area, Kpi kpi);

}  // namespace lobbyboard::pages
