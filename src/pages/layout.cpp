#include "pages/layout.h"

#include <algorithm>

namespace lobbyboard::pages {

using geometry::Rect;
using geometry::WallClass;

namespace {

/// Measures of the design that depend on how much room there is.
struct Bars {
  double margin, gutter, header, rail, railHeight, veil, bodyTop, footer, gap, clock, asOf;
};

constexpr Bars kFull{64, 32, 112, 112, 4, 120, 144, 72, 24, 64 + 206, 448};
constexpr Bars kTall{48, 24, 168, 168, 4, 176, 200, 72, 24, 48 + 206, 448};  ///< the sub-title has a line of its own
constexpr Bars kCompact{24, 32, 60, 60, 3, 64, 80, 48, 10, 24 + 130, 300};
constexpr Bars kTiny{16, 16, 48, 48, 2, 52, 60, 40, 8, 16 + 108, 208};

Bars barsFor(const geometry::Wall& wall) {
  if (wall.kind == WallClass::Portrait) return wall.width >= 900 ? kTall : wall.width < 560 ? kTiny : kCompact;
  if (wall.height < 320) return kTiny;
  return wall.height < 880 || wall.kind == WallClass::Small ? kCompact : kFull;
}

constexpr double kRibbonTitle = 508, kRibbonClock = 312, kRibbonMargin = 24;
constexpr double kSide = 176, kNarrowSide = 64;  ///< for two columns of titles, for one

}  // namespace

std::vector<int> seamsOf(const Stage& stage) {
  const geometry::Size canvas = stage.canvas;
  std::vector<int> out = stage.seams;
  std::erase_if(out, [&](int x) { return x <= 0 || x >= canvas.width; });  // of another canvas than the one configured
  if (!out.empty()) return out;
  const WallClass kind = stage.wall().kind;
  if (kind == WallClass::Double) out.push_back(canvas.width / 2);
  if (kind != WallClass::Ribbon) return out;
  const int cells = std::max(1, static_cast<int>(canvas.width / (canvas.height * 10.0) + 0.5));
  for (int i = 1; i < cells; ++i) out.push_back(static_cast<int>(static_cast<long>(canvas.width) * i / cells));
  return out;
}

Layout::Layout(const Stage& stage, Surroundings surroundings) {
  const geometry::Wall wall = stage.wall();
  kind = wall.kind;
  bare = surroundings == Surroundings::None && kind != WallClass::Ribbon && !stage.second.stands();
  if (bare)
    placeBare(stage, wall.scale);
  else if (kind == WallClass::Ribbon)
    placeRibbon(stage, wall.scale);
  else
    placeBars(stage, wall.scale);
}

void Layout::placeBars(const Stage& stage, const geometry::Scale& px) {
  const geometry::Size canvas = stage.canvas;
  const Bars bars = barsFor(stage.wall());
  compact = bars.margin < kTall.margin;
  margin = px(bars.margin);
  gutter = px(bars.gutter);
  const int footerTop = canvas.height - px(bars.footer);
  const bool leftSide = stage.second.order == config::ScriptOrder::MongolianFirst;
  const int sideWidth = stage.second.stands() ? px(compact ? kNarrowSide : kSide) : 0;
  const int from = leftSide ? sideWidth : 0;
  const int to = canvas.width - (leftSide ? 0 : sideWidth);
  side = {leftSide ? 0 : to, 0, sideWidth, footerTop};
  const std::vector<int> seams = seamsOf(stage);
  const int first = seams.empty() ? to : seams.front();
  const int last = seams.empty() ? from : seams.back();
  const int header = px(bars.header);
  const int line = kind == WallClass::Portrait && !compact ? px(112) : header;
  const int divider = compact ? 0 : px.stroke(2);
  const int clockLeft = std::max(last, to - px(bars.clock) + divider);
  clock = {clockLeft, 0, to - clockLeft, line};
  const int asOfLeft = std::max(last, clockLeft - divider - px(bars.asOf));
  asOf = {asOfLeft, 0, clockLeft - asOfLeft, line};
  title = {from, 0, std::min(first, asOfLeft) - from, line};
  if (line < header) subtitle = {from, line, first - from, header - line};
  rail = {from + margin, px(bars.rail), to - from - 2 * margin, std::max(2, px(bars.railHeight))};
  veil = {from, px(bars.veil), to - from, footerTop - px(bars.veil)};
  body = {from + margin, px(bars.bodyTop), to - from - 2 * margin, footerTop - px(bars.gap) - px(bars.bodyTop)};
  footer = {0, footerTop, canvas.width, canvas.height - footerTop};
  cutPanes(stage, margin);
}

void Layout::placeBare(const Stage& stage, const geometry::Scale& px) {
  const geometry::Size canvas = stage.canvas;
  compact = barsFor(stage.wall()).margin < kTall.margin;
  margin = px(std::clamp(stage.wall().width / 15, 32.0, 128.0));
  gutter = px(32);
  body = veil = {0, 0, canvas.width, canvas.height};
  cutPanes(stage, 0);
}

void Layout::placeRibbon(const Stage& stage, const geometry::Scale& px) {
  const geometry::Size canvas = stage.canvas;
  compact = true;
  margin = px(kRibbonMargin);
  gutter = px(32);
  const std::vector<int> seams = seamsOf(stage);
  const int thin = std::max(2, px(4.5));
  const int height = canvas.height - thin;
  const int first = seams.empty() ? canvas.width : seams.front();
  const int last = seams.empty() ? 0 : seams.back();
  title = {0, 0, std::min({px(kRibbonTitle), first, canvas.width / 2}), height};
  const int clockWidth = std::min({px(kRibbonClock), canvas.width - last, canvas.width / 4});
  clock = {canvas.width - clockWidth, 0, clockWidth, height};
  asOf = {};
  rail = {0, height, canvas.width, thin};
  body = {title.right() + margin, 0, clock.x - title.right() - 2 * margin, height};
  veil = body;
  footer = {};
  cutPanes(stage, margin);
}

void Layout::cutPanes(const Stage& stage, int clearance) {
  int left = body.x;
  for (const int seam : seamsOf(stage)) {
    if (seam - clearance > left)
      panes.push_back({left, body.y, std::min(seam - clearance, body.right()) - left, body.height});
    left = std::max(left, seam + clearance);
  }
  if (left < body.right()) panes.push_back({left, body.y, body.right() - left, body.height});
  std::erase_if(panes, [](const Rect& pane) { return pane.empty(); });
  if (panes.empty()) panes.push_back(body);
}

}  // namespace lobbyboard::pages
