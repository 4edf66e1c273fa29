#include "widgets/bar.h"

#include <algorithm>
#include <cmath>

namespace lobbyboard::widgets {

using geometry::Rect;
using graphics::Painter;

int filledWidth(int width, double share) {
  if (!(share > 0)) return 0;
  if (share >= 1 || width < 2) return std::max(0, width);
  return std::clamp(static_cast<int>(std::lround(width * share)), 1, width - 1);
}

void drawTrack(Painter& painter, const Rect& area, const BarSkin& skin) { painter.rect(area, skin.track); }

void drawTicks(Painter& painter, const Rect& area, const std::vector<BarTick>& ticks, int width, int reach) {
  for (const BarTick& tick : ticks) {
    if (tick.at < 0 || tick.at > 1) continue;
    const int x = area.x + static_cast<int>(std::lround(area.width * tick.at)) - width / 2;
    painter.rect({x, area.y - reach, width, area.height + 2 * reach}, tick.color);
  }
}

void drawOverflowBar(Painter& painter, const Rect& area, int bay, const BarSkin& skin, double share) {
  const Rect bar{area.x, area.y, area.width - bay, area.height};
  drawTrack(painter, bar, skin);
  painter.rect({bar.x, bar.y, filledWidth(bar.width, share), bar.height}, skin.value);
  if (share <= 1) return;
  const int cells = std::min(4, static_cast<int>(std::ceil((share - 1) * 4 - 1e-9)));
  const int gap = std::max(1, bay / 12);
  const int cell = (bay - 4 * gap) / 4;
  for (int i = 0; i < cells; ++i)
    painter.rect({bar.right() + gap + i * (cell + gap), bar.y, cell, bar.height}, skin.over);
}

}  // namespace lobbyboard::widgets
