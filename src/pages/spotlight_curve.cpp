#include <algorithm>
#include <cmath>

#include "geometry/baseline.h"
#include "pages/curve_labels.h"
#include "pages/dates.h"
#include "pages/figures.h"
#include "pages/spotlight_view.h"
#include "widgets/curve.h"

namespace lobbyboard::pages {

using graphics::Align;
using graphics::Corner;
using graphics::Face;
using widgets::PlotArea;

namespace {

constexpr std::size_t kPeriods = 36;
constexpr double kLate = 22;  ///< from this period on labels stand left of the present

/// Points at the year's beginning and at the end of each period, in the unit of the axis.
struct ProjectCurve {
  std::vector<double> plan;    ///< as far as the feed says it; straight between points
  std::vector<double> actual;  ///< up to the present period; a period without a report keeps the last one
};

using Points = std::vector<std::optional<double>>;

/// Straight between what is known, from 0 to the last known point; empty without any.
std::vector<double> joined(const Points& points) {
  std::vector<double> out{0};
  for (std::size_t step = 1; step < points.size(); ++step) {
    if (!points[step]) continue;
    const std::size_t from = out.size() - 1;
    const double low = out.back();
    for (std::size_t i = from + 1; i <= step; ++i)
      out.push_back(low + (*points[step] - low) * static_cast<double>(i - from) / static_cast<double>(step - from));
  }
  if (out.size() == 1) out.clear();
  return out;
}

ProjectCurve curveOf(const SpotlightView& view, double unit) {
  ProjectCurve out;
  const auto& period = view.content.facts->period;
  if (!period) return out;
  const auto inUnit = [&](model::Money money) { return static_cast<double>(money.yuan) / unit; };
  const auto closed = static_cast<std::size_t>(period->indexInYear()) + 1;
  Points plan(kPeriods + 1), actual(closed + 1);
  for (const model::PeriodEntry& entry : view.project().periods) {
    if (entry.period.year != view.content.snapshot->year) continue;
    const auto step = static_cast<std::size_t>(entry.period.indexInYear()) + 1;
    if (entry.plan) plan[step] = inUnit(*entry.plan);
    if (entry.actual && step <= closed) actual[step] = inUnit(*entry.actual);
  }
  out.plan = joined(plan);
  const bool reported = std::any_of(actual.begin(), actual.end(), [](const auto& value) { return value.has_value(); });
  if (!reported) return out;
  double last = 0;
  for (const std::optional<double>& value : actual) out.actual.push_back(last = value.value_or(last));
  if (view.project().invested) out.actual.back() = inUnit(*view.project().invested);
  return out;
}

double yuanOf(const Stage& stage, MoneyUnit unit) {
  const bool english = stage.language == "en";
  return unit == MoneyUnit::Large ? (english ? 1e9 : 1e8) : (english ? 1e6 : 1e4);
}

double stepFor(const Stage& stage, double top, int height) {
  return widgets::gridStep(top, std::max(2, static_cast<int>(height / stage.scale()(52))));
}

void drawGrid(ModulePainter& m, const Stage& stage, const PlotArea& plot) {
  const config::Theme& theme = stage.theme;
  const geometry::Scale& px = m.px();
  const graphics::TextStyle axis = m.regular(30, theme.t3);
  const double step = stepFor(stage, plot.top, plot.area.height);
  for (double value = 0; value <= plot.top * 0.999; value += step) {
    const int y = static_cast<int>(std::lround(plot.at(0, value).y));
    // Faint enough that words which cross it keep their contrast.
    m.painter().rect({plot.area.x, y - 1, plot.area.width, px.stroke(2)}, theme.line, value == 0 ? 1 : 0.5);
    m.painter().text(widgets::axisLabel(value, step), plot.area.x - px(14), geometry::baselineForDigits(y, axis.px),
                     axis, Align::Right);
  }
  for (unsigned month = 1; month <= 11; month += 2)
    m.painter().text(stage.strings["date.axis." + std::to_string(month)],
                     static_cast<int>(plot.at((month - 1) * 3 + 1.5, 0).x),
                     geometry::baselineForWords(plot.area.bottom() + px(28), axis.px), axis, Align::Center);
}

/// Returns where its words end.
int drawTarget(ModulePainter& m, const Stage& stage, const PlotArea& plot, double target, const std::string& words,
               double now) {
  const geometry::Scale& px = m.px();
  const Corner ends[] = {plot.at(0, target), plot.at(plot.steps, target)};
  m.painter().polyline(ends, px.stroke(3), stage.theme.t2, px(4), px(10));
  const graphics::TextStyle label = m.regular(30, stage.theme.t2);
  const int line = static_cast<int>(plot.at(now, 0).x);
  const bool early = plot.area.x + px(10) + stage.typesetter.width(words, label.face, label.px) > line - px(10);
  const int x = early ? line + px(14) : plot.area.x + px(10);
  return x + m.painter().text(words, x, static_cast<int>(ends[0].y) - px(12), label);
}

/// Area, line and end of what was done.
void drawActual(ModulePainter& m, const Stage& stage, const PlotArea& plot, const std::vector<double>& values) {
  const config::Theme& theme = stage.theme;
  const geometry::Scale& px = m.px();
  const std::vector<Corner> line = widgets::smoothCurve(plot, values);
  std::vector<Corner> outline = line;
  outline.push_back({line.back().x, static_cast<double>(plot.area.bottom())});
  outline.push_back({line.front().x, static_cast<double>(plot.area.bottom())});
  m.painter().verticalFade(outline, std::min(line.back().y, plot.area.bottom() - 1.0), plot.area.bottom(),
                           {theme.acc, 0.42, 0.06});
  m.painter().polyline(line, px(9), theme.acc);
  m.painter().disc(line.back(), px(12), theme.bg);
  m.painter().disc(line.back(), px(9), theme.t1);
}

/// What the two lines are, right of the present: the higher line's words above the other's, kept off the axis. Words of
/// a plan that goes on stand below what is to come.
void drawLabels(ModulePainter& m, const SpotlightView& view, const PlotArea& plot, const ProjectCurve& curve,
                double now, const std::string& value) {
  const Stage& stage = view.stage;
  const config::Theme& theme = stage.theme;
  const geometry::Scale& px = m.px();
  const bool planGoesOn = static_cast<double>(curve.plan.size()) > now + 8;
  const auto step = static_cast<std::size_t>(now);
  const double done = curve.actual.empty() ? -1 : curve.actual.back();
  const double planned = curve.plan.size() > step ? curve.plan[step] : curve.plan.empty() ? -1 : curve.plan.back();
  const int x = static_cast<int>(plot.at(now, 0).x) + px(24);
  const int lowest = plot.area.bottom() - px(10);
  int doneAt = static_cast<int>(plot.at(0, std::max(0.0, done)).y) + px(16);
  int planAt = static_cast<int>(plot.at(0, std::max(0.0, planned)).y) + px(12);
  if (planGoesOn) doneAt = std::max(doneAt, planAt) + px(36);
  doneAt = std::min(doneAt, lowest);
  if (!planGoesOn && done >= 0 && std::abs(doneAt - planAt) < px(52)) {
    if (done >= planned && doneAt > plot.area.y + px(110))
      doneAt = std::min(doneAt, planAt - px(52)), planAt = std::max(planAt, doneAt + px(52));
    else
      planAt = doneAt - px(52);
    if (planAt > lowest) planAt = lowest, doneAt = lowest - px(52);
  }
  if (done >= 0) {
    const graphics::TextStyle word = m.bold(30, theme.acc), figure = m.bold(48, theme.acc);
    const std::string& name = stage.strings["spotlight.done"];
    const int gap = px(10);
    const int nameWidth = stage.typesetter.width(name, Face::Bold, word.px);
    m.painter().text(name, x, doneAt, word);
    m.painter().text(value, x + nameWidth + gap, doneAt, figure);
  }
  if (planned < 0) return;
  const graphics::TextStyle style = m.regular(30, theme.t2);
  const std::string& words = stage.strings["overview.plan_curve"];
  if (!planGoesOn) {
    m.painter().text(words, x, planAt, style);
    return;
  }
  const std::size_t at = std::min<std::size_t>(28, curve.plan.size() - 1);
  const Corner point = plot.at(static_cast<double>(at), curve.plan[at]);
  const int right = m.width() - stage.typesetter.width(words, style.face, style.px);
  m.painter().text(words, std::min(static_cast<int>(point.x), right),
                   std::min(static_cast<int>(point.y) + px(60), lowest), style);
}

}  // namespace

bool hasSpotlightCurve(const SpotlightView& view) {
  const ProjectCurve curve = curveOf(view, 1e8);
  return curve.plan.size() >= 3 || curve.actual.size() >= 3;
}

void hangSpotlightCurve(const SpotlightView& view, Easel& easel, const geometry::Rect& area) {
  easel.later([&view, &easel, area] {
    const Stage& stage = view.stage;
    const model::Project& project = view.project();
    const MoneyWords money(stage.strings, stage.language, view.content.snapshot->currency);
    const MoneyUnit unit =
        money.unitFor(std::max(project.annualPlan.value_or(model::Money{}), project.invested.value_or(model::Money{})));
    const double yuan = yuanOf(stage, unit);
    const int decimals = unit == MoneyUnit::Large ? 2 : 0;
    const ProjectCurve curve = curveOf(view, yuan);
    ModulePainter m(stage, area);
    const geometry::Scale& px = m.px();
    m.head(stage.strings["spotlight.curve"], stage.strings.format("spotlight.curve_unit", {money.unitName(unit)}));
    const double target = project.annualPlan ? static_cast<double>(project.annualPlan->yuan) / yuan : 0;
    double top = target;
    for (const std::vector<double>* values : {&curve.plan, &curve.actual})
      for (const double value : *values) top = std::max(top, value);
    const double now = view.content.facts->period->indexInYear() + 1;
    const int height = m.height() - px(116) - px(52);
    const int left = widgets::axisWidth(stage.typesetter, px(30), top * 1.03, stepFor(stage, top, height)) + px(20);
    const PlotArea plot{
        {left, px(116), m.width() - left - px(14), height}, static_cast<double>(kPeriods), std::max(top * 1.03, 0.01)};
    drawGrid(m, stage, plot);
    int targetEnd = 0;
    if (target > 0)
      targetEnd =
          drawTarget(m, stage, plot, target,
                     stage.strings.format("overview.target", {money.number(project.annualPlan, unit, decimals)}), now);
    if (curve.plan.size() >= 2)
      m.painter().polyline(widgets::smoothCurve(plot, curve.plan), px.stroke(4), stage.theme.plan);
    const int x = static_cast<int>(plot.at(now, 0).x);
    m.painter().rect({x - 1, plot.area.y - px(20), px.stroke(3), plot.area.height + px(20)}, stage.theme.plan);
    if (curve.actual.size() >= 2) drawActual(m, stage, plot, curve.actual);
    const std::string value = money.number(project.invested, unit, decimals);
    if (now > kLate)
      drawLateLabels(m, stage, {plot, curve.plan, curve.actual, now, target, targetEnd},
                     stage.strings["spotlight.done"], value);
    else
      drawLabels(m, view, plot, curve, now, value);
    m.hang(easel);
  });
}

}  // namespace lobbyboard::pages
