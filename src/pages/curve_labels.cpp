#include "pages/curve_labels.h"

#include <cmath>
#include <optional>

namespace lobbyboard::pages {

using graphics::Align;
using graphics::Corner;
using graphics::Face;

namespace {

constexpr double kWord = 30, kFigure = 50;  ///< type, pixels of the design
constexpr double kApart = 0.025;            ///< of the plot's height: lines that are nearer are one to the eye

/// The lines as far as the present.
std::vector<std::vector<Corner>> linesOf(const LateCurve& curve) {
  std::vector<std::vector<Corner>> out;
  for (const std::vector<double>* values : {&curve.plan, &curve.actual}) {
    if (values->size() < 2) continue;
    const std::size_t upTo = std::min(values->size(), static_cast<std::size_t>(curve.now) + 1);
    out.push_back(widgets::smoothCurve(curve.plot, {values->begin(), values->begin() + static_cast<long>(upTo)}));
  }
  return out;
}

/// How far to the right everything above the row `y` is free.
double freeUpTo(const LateCurve& curve, const std::vector<std::vector<Corner>>& lines, double y) {
  double out = curve.plot.at(curve.now, 0).x;
  for (const std::vector<Corner>& line : lines)
    for (const Corner& corner : line)
      if (corner.y <= y) {
        out = std::min(out, corner.x);
        break;
      }
  return out;
}

struct Place {
  int right, baseline;
};

std::optional<Place> placeOfDone(const geometry::Scale& px, const LateCurve& curve, int width) {
  const std::vector<std::vector<Corner>> lines = linesOf(curve);
  const geometry::Rect& area = curve.plot.area;
  const double end = curve.plot.at(0, curve.actual.back()).y;
  const double target = curve.target > 0 ? curve.plot.at(0, curve.target).y : -1e9;
  std::optional<Place> best;
  double nearest = 1e9;
  for (int baseline = area.y + px(44); baseline < area.bottom() - px(20); baseline += 2) {
    const double top = baseline - px(42), bottom = baseline + px(10);
    if (bottom > target - px(8) && top < target + px(12)) continue;
    const int right = static_cast<int>(freeUpTo(curve, lines, bottom)) - px(22);
    const int left = bottom < target ? std::max(area.x, curve.targetEnd + px(16)) : area.x + px(10);
    if (right - width < left) continue;
    const double distance = std::abs(baseline - px(16) - end);
    if (distance < nearest) nearest = distance, best = Place{right, baseline};
  }
  return best;
}

void drawPlanLabel(ModulePainter& m, const Stage& stage, const LateCurve& curve) {
  const geometry::Scale& px = m.px();
  const auto step = static_cast<std::size_t>(curve.now * 0.6);
  if (curve.plan.size() <= step) return;
  const double apart = curve.actual.size() > step ? curve.plan[step] - curve.actual[step] : curve.plot.top;
  if (std::abs(apart) < kApart * curve.plot.top) return;
  const graphics::TextStyle style = m.regular(kWord, stage.theme.t2);
  const std::string& words = stage.strings["overview.plan_curve"];
  const int width = stage.typesetter.width(words, style.face, style.px);
  const Corner at = curve.plot.at(static_cast<double>(step), curve.plan[step]);
  const int baseline = static_cast<int>(at.y) + px(apart > 0 ? -6 : 46);
  const int left = static_cast<int>(at.x) + (apart > 0 ? -px(18) - width : px(16));
  if (left < curve.plot.area.x || baseline > curve.plot.area.bottom() - px(8)) return;
  if (left + width > curve.plot.at(curve.now, 0).x - px(8)) return;
  m.painter().text(words, left, baseline, style);
}

}  // namespace

void drawLateLabels(ModulePainter& m, const Stage& stage, const LateCurve& curve, const std::string& done,
                    const std::string& value) {
  const geometry::Scale& px = m.px();
  drawPlanLabel(m, stage, curve);
  if (curve.actual.empty()) return;
  graphics::Typesetter& setter = stage.typesetter;
  const int word = setter.width(done, Face::Bold, px(kWord)) + px(10);
  const int width = word + setter.width(value, Face::Bold, px(kFigure));
  const auto found = placeOfDone(px, curve, width);
  const Place place = found.value_or(
      Place{static_cast<int>(curve.plot.at(curve.now, 0).x) - px(24), curve.plot.area.bottom() - px(72)});
  const config::Colour ink = found ? stage.theme.acc : stage.theme.t1;  // its own colour is faint on the area
  m.painter().text(done, place.right - width, place.baseline, m.bold(kWord, ink));
  m.painter().text(value, place.right - width + word, place.baseline, m.bold(kFigure, ink));
}

}  // namespace lobbyboard::pages
