#include "pages/overview_kpi.h"

#include <algorithm>

#include "geometry/baseline.h"
#include "pages/figures.h"
#include "pages/flap_turn.h"

namespace lobbyboard::pages {

using graphics::Align;
using graphics::Face;

namespace {

/// Measures of a headline figure, in pixels of the design.
struct KpiLook {
  double label, labelRow;
  double tileWidth, tileHeight, flapTop;
  double rate, sign, unit;
  double barTop, bar;  ///< no bar: below everything
  double remark, remarkRow;
};

constexpr double kNowhere = 1e5;
constexpr double kLeastTile = 0.6;  ///< of the design's; where the rate leaves the flaps less, it goes

KpiLook lookFor(double width, double height, const Kpi& kpi) {
  height += 1;  // rounding to whole pixels is no other form
  const bool bare = !kpi.share && kpi.remarks.empty();
  if (width >= 760 && height >= (bare ? kKpiLargeBare : kKpiLarge + 1))
    return {36, 22, 84, 138, 54, 104, 56, 52, 212, 18, 34, 262};
  if (height >= kKpi) return {34, 21, 68, 112, 56, 80, 44, 42, 184, 16, 32, 237};
  if (height >= kKpiCompact) return {30, 16, 56, 88, 40, 64, 34, 32, 140, 14, 30, 182};
  return {30, 16, 56, 88, 40, 64, 34, 32, kNowhere, 0, 30, kNowhere};
}

class KpiPainter {
 public:
  KpiPainter(const Stage& stage, const geometry::Rect& area, Kpi& kpi)
      : stage_(stage),
        area_(area),
        kpi_(kpi),
        m_(stage, area),
        px_(m_.px()),
        look_(lookFor(area.width / px_.factor(), area.height / px_.factor(), kpi)) {
    fitFlaps();
    if (look_.barTop < kNowhere) return;
    kpi_.share.reset();
    kpi_.remarks.clear();
  }

  void paint(Easel& easel) {
    drawLabel();
    drawFigure();
    drawRemarks(fitRemarks());
    const geometry::Rect bar{0, px_(look_.barTop), m_.width(), px_(look_.bar)};
    if (kpi_.share) widgets::drawTrack(m_.painter(), bar, {stage_.theme.track, stage_.theme.acc, stage_.theme.t1});
    m_.hang(easel);
    if (!kpi_.flapsBefore.empty())
      hangTurning(stage_, easel, flaps_, skin(), {area_.x, area_.y + flapTop()}, kpi_.flapsBefore, kpi_.flaps);
    if (kpi_.share) hangValue(easel, bar);
  }

 private:
  widgets::FlapRow flapRow(double part) const {
    return {{px_(look_.tileWidth * part), px_(look_.tileHeight * part)}, px_(6 * part)};
  }
  int flapTop() const { return px_(look_.flapTop) + (px_(look_.tileHeight) - flaps_.tile.height) / 2; }

  /// As large as the design has them, or as the figure and its rate allow.
  void fitFlaps() {
    const auto fits = [&](double part) {
      flaps_ = flapRow(part);
      return flaps_.width(kpi_.flaps) + (kpi_.rate.empty() ? 0 : px_(16) + rateWidth()) <= m_.width();
    };
    double part = 1;
    while (!fits(part) && part > 0.1) {
      part -= 0.02;
      if (part >= kLeastTile || kpi_.rate.empty()) continue;
      kpi_.rate.clear();
      part = 1;
    }
  }

  widgets::FlapSkin skin() const {
    return {stage_.theme.flipA, stage_.theme.flipB, stage_.theme.flipT, stage_.theme.bg};
  }
  int unitGap() const { return px_(look_.unit * 18 / 42); }

  /// Is there room for the unit between the flaps and the rate? Else it stands with the label.
  bool unitFits() const {
    const int unit = stage_.typesetter.width(kpi_.unit, Face::Regular, px_(look_.unit));
    return flaps_.width(kpi_.flaps) + unitGap() + unit + (kpi_.rate.empty() ? 0 : px_(16) + rateWidth()) <= m_.width();
  }

  int rateWidth() const {
    const bool percent = kpi_.rate.ends_with('%');
    const std::string number = percent ? kpi_.rate.substr(0, kpi_.rate.size() - 1) : kpi_.rate;
    return stage_.typesetter.width(number, Face::Bold, px_(look_.rate)) +
           (percent ? stage_.typesetter.width("%", Face::Bold, px_(look_.sign)) : 0);
  }

  void drawLabel() {
    const bool unitInLabel = !kpi_.flaps.empty() && !unitFits();
    const widgets::RichStyle style = m_.rich(look_.label);
    const std::string label =
        unitInLabel ? kpi_.label + stage_.strings["overview.unit_in_label"] + kpi_.unit : kpi_.label;
    // Beside the label the note, else its short form, else (where the label would be pressed even so) nothing.
    const int labelWidth = stage_.typesetter.width(label, Face::Regular, px_(look_.label));
    int noteWidth = 0;
    std::string note;
    for (const std::string* wording : {&kpi_.note, &kpi_.shortNote}) {
      noteWidth = wording->empty() ? 0 : widgets::richWidth(stage_.typesetter, *wording, style) + px_(16);
      note = *wording;
      if (!note.empty() && labelWidth + noteWidth <= m_.width()) break;
    }
    if (stage_.typesetter.width(label, Face::Regular, px_(24)) + noteWidth > m_.width()) noteWidth = 0;
    m_.wordsIn(label, 0, look_.labelRow, m_.width() - noteWidth, m_.regular(look_.label, stage_.theme.t2));
    if (noteWidth > 0)
      widgets::drawRich(m_.painter(), note, m_.width(), geometry::baselineForWords(px_(look_.labelRow), style.plain.px),
                        style, Align::Right);
  }

  void drawFigure() {
    const config::Theme& theme = stage_.theme;
    const double digit = look_.tileHeight * 92 / 112;
    const int baseline = geometry::baselineForDigits(flapTop() + flaps_.tile.height / 2.0, px_(digit));
    if (kpi_.flaps.empty()) {
      m_.painter().text(kMissing, 0, baseline, m_.bold(digit, theme.t2));
      return;
    }
    widgets::drawFlaps(m_.painter(), flaps_, skin(), {0, flapTop()}, kpi_.flaps);
    if (unitFits())
      m_.painter().text(kpi_.unit, flaps_.width(kpi_.flaps) + unitGap(), baseline, m_.regular(look_.unit, theme.t2));
    if (kpi_.rate.empty()) return;
    std::string number = kpi_.rate;
    int right = m_.width();
    if (number.ends_with('%')) {
      number.pop_back();
      right -= m_.painter().text("%", right, baseline, m_.bold(look_.sign, theme.acc), Align::Right);
    }
    m_.painter().text(number, right, baseline, m_.bold(look_.rate, theme.acc), Align::Right);
  }

  int remarkWidth(const Kpi::Remark& remark, double px) const {
    return widgets::richWidth(stage_.typesetter, remark.text, m_.rich(px)) + (remark.tick ? px_(16) : 0);
  }

  /// The type size at which both remarks stand side by side; a remark without room at any goes, and with it the tick
  /// that it explains.
  double fitRemarks() {
    if (kpi_.remarks.size() < 2) return look_.remark;
    for (double px = look_.remark; px >= look_.remark - 4; px -= 2)
      if (remarkWidth(kpi_.remarks.front(), px) + px_(20) + remarkWidth(kpi_.remarks.back(), px) <= m_.width())
        return px;
    std::erase_if(kpi_.ticks, [&](const widgets::BarTick& tick) { return tick.color == kpi_.remarks.back().tick; });
    kpi_.remarks.resize(1);
    return look_.remark;
  }

  /// A small tick of the bar's kind, then the words.
  void drawRemark(const Kpi::Remark& remark, int x, double px) {
    if (remark.tick) {
      m_.painter().rect({x, px_(look_.remarkRow - 14), px_.stroke(4), px_(28)}, *remark.tick);
      x += px_(16);
    }
    const widgets::RichStyle style = m_.rich(px);
    widgets::drawRich(m_.painter(), remark.text, x,
                      geometry::baselineForWords(look_.remarkRow * px_.factor(), style.plain.px), style);
  }

  void drawRemarks(double px) {
    if (kpi_.remarks.empty()) return;
    while (px > 24 && remarkWidth(kpi_.remarks.front(), px) > m_.width()) --px;
    drawRemark(kpi_.remarks.front(), 0, px);
    if (kpi_.remarks.size() > 1) drawRemark(kpi_.remarks.back(), m_.width() - remarkWidth(kpi_.remarks.back(), px), px);
  }

  void hangValue(Easel& easel, const geometry::Rect& bar) {
    const geometry::Point at{area_.x, area_.y + bar.y};
    const int bay = *kpi_.share > 1 ? px_(48) : 0;  // for what passes the whole
    const int whole = bar.width - bay;
    if (bay > 0) {
      const config::Theme& theme = stage_.theme;
      graphics::Painter value(stage_.typesetter, bar.size(), theme.bg);
      widgets::drawOverflowBar(value, {0, 0, bar.width, bar.height}, bay, {theme.track, theme.acc, theme.t1},
                               *kpi_.share);
      easel.place(value.finish(), at, Entry::FromLeft);
    } else if (const int filled = widgets::filledWidth(bar.width, *kpi_.share); filled > 0) {
      graphics::Painter value(stage_.typesetter, {filled, bar.height}, stage_.theme.acc);
      easel.place(value.finish(), at, Entry::FromLeft);
    }
    const int reach = px_(6);
    const int thick = px_.stroke(4);
    for (const widgets::BarTick& tick : kpi_.ticks) {
      graphics::Painter mark(stage_.typesetter, {thick, bar.height + 2 * reach}, tick.color);
      const int x =
          std::clamp(static_cast<int>(whole * std::min(tick.at, 1.0)) - thick / 2, 0, std::max(0, bar.width - thick));
      easel.place(mark.finish(), {at.x + x, at.y - reach});
    }
  }

  const Stage& stage_;
  geometry::Rect area_;
  Kpi& kpi_;
  ModulePainter m_;
  geometry::Scale px_;
  KpiLook look_;
  widgets::FlapRow flaps_;
};

}  // namespace

void hangKpi(const Stage& stage, Easel& easel, const geometry::Rect& area, Kpi kpi) {
  easel.later([&stage, &easel, area, kpi = std::move(kpi)]() mutable { KpiPainter(stage, area, kpi).paint(easel); });
}

}  // namespace lobbyboard::pages
