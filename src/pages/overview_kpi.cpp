#include "pages/overview_kpi.h"

#include <algorithm>

#include "geometry/baseline.h"
#include "pages/figures.h"
#include "widgets/flap.h"

namespace lobbyboard::pages {

using graphics::Align;

namespace {

constexpr double kBarTop = 184;

widgets::FlapRow flapRow(const geometry::Scale& px) { return {{px(68), px(112)}, px(6)}; }

/// Is there room for the unit between the flaps and the rate? Else it stands with the label.
bool unitFits(ModulePainter& m, const Kpi& kpi) {
  graphics::Typesetter& setter = m.painter().typesetter();
  const int rate = kpi.rate.empty() ? 0 : setter.width(kpi.rate, graphics::Face::Bold, m.px()(78));
  const int unit = setter.width(kpi.unit, graphics::Face::Regular, m.px()(42));
  return flapRow(m.px()).width(kpi.flaps) + m.px()(18) + unit + m.px()(kpi.rate.empty() ? 0 : 20) + rate <= m.width();
}

void drawFigure(ModulePainter& m, const Stage& stage, const Kpi& kpi) {
  const config::Theme& theme = stage.theme;
  const widgets::FlapRow row = flapRow(m.px());
  const int baseline = geometry::baselineForDigits(m.px()(56) + row.tile.height / 2.0, m.px()(92));
  if (kpi.flaps.empty()) {
    m.painter().text(kMissing, 0, baseline, m.bold(92, theme.t2));
    return;
  }
  widgets::drawFlaps(m.painter(), row, {theme.flipA, theme.flipB, theme.flipT, theme.bg}, {0, m.px()(56)}, kpi.flaps);
  if (unitFits(m, kpi)) m.painter().text(kpi.unit, row.width(kpi.flaps) + m.px()(18), baseline, m.regular(42, theme.t2));
  if (kpi.rate.empty()) return;
  std::string number = kpi.rate;
  int right = m.width();
  if (number.ends_with('%')) {
    number.pop_back();
    right -= m.painter().text("%", right, baseline, m.bold(44, theme.acc), Align::Right);
  }
  m.painter().text(number, right, baseline, m.bold(80, theme.acc), Align::Right);
}

/// A small tick of the bar's kind, then the words.
void drawRemark(ModulePainter& m, const Kpi::Remark& remark, int x, double y, double px) {
  if (remark.tick) {
    m.painter().rect({x, m.px()(y - 14), m.px().stroke(4), m.px()(28)}, *remark.tick);
    x += m.px()(16);
  }
  const widgets::RichStyle style = m.rich(px);
  widgets::drawRich(m.painter(), remark.text, x, geometry::baselineForWords(y * m.px().factor(), style.plain.px), style);
}

int remarkWidth(ModulePainter& m, const Kpi::Remark& remark, double px) {
  return widgets::richWidth(m.painter().typesetter(), remark.text, m.rich(px)) + (remark.tick ? m.px()(16) : 0);
}

/// The type size at which both remarks stand side by side; a remark without room at any goes, and with it the tick that it
/// explains.
double fitRemarks(ModulePainter& m, Kpi& kpi) {
  if (kpi.remarks.size() < 2) return 32;
  for (const double px : {32.0, 30.0, 28.0})
    if (remarkWidth(m, kpi.remarks.front(), px) + m.px()(20) + remarkWidth(m, kpi.remarks.back(), px) <= m.width()) return px;
  std::erase_if(kpi.ticks, [&](const widgets::BarTick& tick) { return tick.color == kpi.remarks.back().tick; });
  kpi.remarks.resize(1);
  return 32;
}

void drawRemarks(ModulePainter& m, const Kpi& kpi, double px) {
  constexpr double kRow = 237;
  if (kpi.remarks.empty()) return;
  drawRemark(m, kpi.remarks.front(), 0, kRow, px);
  if (kpi.remarks.size() < 2) return;
  drawRemark(m, kpi.remarks.back(), m.width() - remarkWidth(m, kpi.remarks.back(), px), kRow, px);
}

}  // namespace

void hangKpi(const Stage& stage, Easel& easel, const geometry::Rect& area, Kpi kpi) {
  easel.later([&stage, &easel, area, kpi = std::move(kpi)]() mutable {
    const config::Theme& theme = stage.theme;
    ModulePainter m(stage, area);
    const bool unitInLabel = !kpi.flaps.empty() && !unitFits(m, kpi);
    const widgets::RichStyle note = m.rich(34);
    const int noteWidth = widgets::richWidth(stage.typesetter, kpi.note, note);
    m.wordsIn(unitInLabel ? kpi.label + stage.strings["overview.unit_in_label"] + kpi.unit : kpi.label, 0, 21,
              m.width() - noteWidth - m.px()(16), m.regular(34, theme.t2));
    widgets::drawRich(m.painter(), kpi.note, m.width(), geometry::baselineForWords(m.px()(21), note.plain.px), note,
                      Align::Right);
    drawFigure(m, stage, kpi);
    const double remarkPx = fitRemarks(m, kpi);
    drawRemarks(m, kpi, remarkPx);
    const geometry::Rect bar{0, m.px()(kBarTop), m.width(), m.px()(16)};
    if (kpi.share) widgets::drawTrack(m.painter(), bar, {theme.track, theme.acc, theme.t1});
    m.hang(easel);
    if (!kpi.share) return;

    const geometry::Point at{area.x, area.y + bar.y};
    if (const int filled = widgets::filledWidth(bar.width, *kpi.share); filled > 0) {
      graphics::Painter value(stage.typesetter, {filled, bar.height}, theme.acc);
      easel.place(value.finish(), at, Entry::FromLeft);
    }
    const int reach = m.px()(6);
    for (const widgets::BarTick& tick : kpi.ticks) {
      const int thick = m.px().stroke(4);
      graphics::Painter mark(stage.typesetter, {thick, bar.height + 2 * reach}, tick.color);
      const int x = std::max(0, static_cast<int>(bar.width * tick.at) - thick / 2);
      easel.place(mark.finish(), {at.x + x, at.y - reach});
    }
  });
}

}  // namespace lobbyboard::pages
