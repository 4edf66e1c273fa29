#include <algorithm>
#include <cmath>

#include "geometry/baseline.h"
#include "pages/curve_labels.h"
#include "pages/dates.h"
#include "pages/figures.h"
#include "pages/overview_modules.h"
#include "widgets/curve.h"

namespace lobbyboard::pages {

using graphics::Align;
using graphics::Corner;
using widgets::PlotArea;

namespace {

/// The curve of a year has a point at its beginning and one at the end of each of its 36 periods.
constexpr double kEarly = 10, kLate = 20;  ///< periods; where labels change sides

struct YearCurve {
  std::vector<double> plan;    ///< in the page's unit, from step 0
  std::vector<double> actual;  ///< likewise, up to the present period; ends at the published figure
};

double inUnit(model::Money money, double unit) { return static_cast<double>(money.yuan) / unit; }

/// The schedule at the year's beginning and at the end of each period; between the points given, straight. Empty
/// without any point of this year.
std::vector<double> planOf(const model::Snapshot& snapshot, double unit) {
  std::vector<double> out{0};
  for (const model::PlanPoint& point : snapshot.planCurve) {
    if (point.period.year != snapshot.year) continue;
    const auto step = static_cast<std::size_t>(point.period.indexInYear()) + 1;
    const std::size_t from = out.size() - 1;
    const double low = out.back();
    const double high = inUnit(point.cumulative, unit);
    for (std::size_t i = from + 1; i <= step; ++i)
      out.push_back(low + (high - low) * static_cast<double>(i - from) / static_cast<double>(step - from));
  }
  if (out.size() == 1) out.clear();
  return out;
}

YearCurve curveOf(const Content& content, const OverviewFigures& figures, double unit) {
  YearCurve out;
  out.plan = planOf(*content.snapshot, unit);
  const auto closed = static_cast<std::size_t>(content.facts->period->indexInYear()) + 1;
  std::vector<std::int64_t> sums(closed, 0);
  std::vector<char> known(closed, 0);
  for (const model::Project& project : content.snapshot->projects) {
    std::vector<std::int64_t> own(closed, -1);
    for (const model::PeriodEntry& entry : project.periods)
      if (const auto step = static_cast<std::size_t>(entry.period.indexInYear());
          entry.period.year == content.snapshot->year && step < closed && entry.actual)
        own[step] = entry.actual->yuan;
    std::int64_t last = 0;  // a period without a report keeps the last one reported
    for (std::size_t step = 0; step < closed; ++step) {
      if (own[step] >= 0) {
        last = own[step];
        known[step] = 1;
      }
      sums[step] += last;
    }
  }
  if (!known.back()) return out;
  out.actual.push_back(0);
  for (const std::int64_t sum : sums) out.actual.push_back(static_cast<double>(sum) / unit);
  if (figures.invested) out.actual.back() = inUnit(*figures.invested, unit);
  return out;
}

/// Room for the longest label left of the grid.
int axisRoom(const ModulePainter& m, const Stage& stage, double top) {
  const int widest = widgets::axisWidth(stage.typesetter, m.px()(28), top, widgets::gridStep(top, 5));
  return std::max(m.px()(64), widest + m.px()(18));
}

void drawGrid(ModulePainter& m, const Stage& stage, const PlotArea& plot) {
  const config::Theme& theme = stage.theme;
  const geometry::Scale& px = m.px();
  const double step = widgets::gridStep(plot.top, 5);
  for (double value = 0; value <= plot.top * 0.999; value += step) {
    const int y = static_cast<int>(std::lround(plot.at(0, value).y));
    m.painter().rect({plot.area.x, y - 1, plot.area.width, px.stroke(2)}, theme.line, value == 0 ? 1 : 0.55);
    const graphics::TextStyle axis = m.regular(28, theme.t3);
    m.painter().text(widgets::axisLabel(value, step), plot.area.x - px(16), geometry::baselineForDigits(y, axis.px),
                     axis, Align::Right);
  }
  for (unsigned month = 1; month <= 11; month += 2) {
    const double x = plot.at((month - 1) * 3 + 1.5, 0).x;
    const graphics::TextStyle axis = m.regular(28, theme.t3);
    m.painter().text(stage.strings["date.axis." + std::to_string(month)], static_cast<int>(x),
                     geometry::baselineForWords(plot.area.bottom() + px(28), axis.px), axis, Align::Center);
  }
}

/// Returns where the words of the target end.
int drawPlan(ModulePainter& m, const Stage& stage, const PlotArea& plot, const YearCurve& curve, double target,
             const std::string& targetText, double now) {
  const config::Theme& theme = stage.theme;
  const geometry::Scale& px = m.px();
  int end = 0;
  if (target > 0) {
    const Corner ends[] = {plot.at(0, target), plot.at(plot.steps, target)};
    m.painter().polyline(ends, px.stroke(3), theme.t2, px(4), px(10));
    const graphics::TextStyle label = m.regular(28, theme.t2);
    // Beside the line of the present period, never across it.
    int x = plot.area.x + px(10);
    const int line = static_cast<int>(plot.at(now, 0).x);
    if (x + stage.typesetter.width(targetText, label.face, label.px) > line - px(10)) x = line + px(14);
    end = x + m.painter().text(targetText, x, static_cast<int>(ends[0].y) - px(14), label);
  }
  if (curve.plan.size() < 3) return end;
  m.painter().polyline(widgets::smoothCurve(plot, curve.plan), px.stroke(4), theme.plan);
  if (now > kLate) return end;
  // Below the part that is still to come.
  const std::size_t step = std::min<std::size_t>(27, curve.plan.size() - 1);
  const Corner label = plot.at(static_cast<double>(step), curve.plan[step]);
  const graphics::TextStyle style = m.regular(30, theme.t2);
  const std::string& words = stage.strings["overview.plan_curve"];
  const int x =
      std::min(static_cast<int>(label.x) + px(8), m.width() - stage.typesetter.width(words, style.face, style.px));
  m.painter().text(words, x, std::min(static_cast<int>(label.y) + px(78), plot.area.bottom() - px(12)), style);
  return end;
}

void drawActual(ModulePainter& m, const Stage& stage, const PlotArea& plot, const YearCurve& curve,
                const std::string& value, double target, int targetEnd) {
  const config::Theme& theme = stage.theme;
  const geometry::Scale& px = m.px();
  std::vector<Corner> line = widgets::smoothCurve(plot, curve.actual);
  std::vector<Corner> outline = line;
  outline.push_back({line.back().x, static_cast<double>(plot.area.bottom())});
  outline.push_back({line.front().x, static_cast<double>(plot.area.bottom())});
  m.painter().verticalFade(outline, line.back().y, plot.area.bottom(), {theme.acc, 0.42, 0.06});
  m.painter().polyline(line, px(9), theme.acc);
  m.painter().disc(line.back(), px(12), theme.bg);
  m.painter().disc(line.back(), px(9), theme.t1);
  // Early in the year above the plan's flat beginning, then below it, and late in the year left of the rise.
  const std::string& done = stage.strings["overview.done"];
  const double now = static_cast<double>(curve.actual.size() - 1);
  if (now > kLate)
    return drawLateLabels(m, stage, {plot, curve.plan, curve.actual, now, target, targetEnd}, done, value);
  const int needed = stage.typesetter.width(done, graphics::Face::Bold, px(30)) + px(10) +
                     stage.typesetter.width(value, graphics::Face::Bold, px(50));
  const bool early = now < kEarly;
  int x = static_cast<int>(line.back().x) + px(22);
  int baseline = std::min(static_cast<int>(line.back().y) + (early ? -px(70) : px(54)), plot.area.bottom() - px(10));
  if (early && !curve.plan.empty()) {
    const double end = (x + needed - plot.area.x) * plot.steps / plot.area.width;
    const auto step = std::min(static_cast<std::size_t>(std::max(0.0, std::ceil(end))), curve.plan.size() - 1);
    baseline = std::min(baseline, static_cast<int>(plot.at(0, curve.plan[step]).y) - px(18));
  }
  x += m.painter().text(done, x, baseline, m.bold(30, theme.acc)) + px(10);
  m.painter().text(value, x, baseline, m.bold(50, theme.acc));
}

}  // namespace

bool hasCurve(const Content& content) {
  const OverviewFigures figures = overviewFigures(content);
  if (!content.facts->period || !figures.invested) return false;
  // A printed amount never stands at the end of a curve that is another sum.
  if (const auto& printed = content.snapshot->published.invested; printed && printed != content.facts->totals.invested)
    return false;
  const YearCurve curve = curveOf(content, figures, 1e8);
  return curve.plan.size() >= 3 || !curve.actual.empty();
}

void hangCurve(const Stage& stage, const Content& content, const OverviewFigures& figures, Easel& easel,
               const geometry::Rect& area) {
  easel.later([&stage, &content, &easel, area, figures] {
    const MoneyWords money(stage.strings, stage.language, content.snapshot->currency);
    const MoneyUnit unit = money.unitFor(figures.annualPlan.value_or(*figures.invested));
    const double yuan =
        unit == MoneyUnit::Large ? (stage.language == "en" ? 1e9 : 1e8) : (stage.language == "en" ? 1e6 : 1e4);
    const int decimals = unit == MoneyUnit::Small ? 0 : stage.language == "en" ? 2 : 1;
    const YearCurve curve = curveOf(content, figures, yuan);
    ModulePainter m(stage, area);
    const geometry::Scale& px = m.px();
    m.head(stage.strings["overview.curve"], stage.strings.format("overview.curve_unit", {money.unitName(unit)}));
    const double target = figures.annualPlan ? inUnit(*figures.annualPlan, yuan) : 0;
    double top = target;
    for (const std::vector<double>* values : {&curve.plan, &curve.actual})
      for (const double value : *values) top = std::max(top, value);
    top = std::max(top * 1.03, 0.1);
    const int left = axisRoom(m, stage, top);
    const PlotArea plot{{left, px(136), m.width() - left - px(8), m.height() - px(136) - px(58)}, 36, top};
    drawGrid(m, stage, plot);
    const double now = content.facts->period->indexInYear() + 1;
    const int targetEnd =
        drawPlan(m, stage, plot, curve, target,
                 stage.strings.format("overview.target",
                                      {figures.annualPlan ? money.number(*figures.annualPlan, unit, decimals) : ""}),
                 now);
    const int x = static_cast<int>(plot.at(now, 0).x);
    m.painter().rect({x - 1, plot.area.y - px(30), px.stroke(3), plot.area.height + px(30)}, stage.theme.plan);
    const bool roomLeft = now > 8;
    m.painter().text(periodName(stage.strings, *content.facts->period), roomLeft ? x - px(16) : x + px(16),
                     static_cast<int>(plot.at(0, plot.top * (now > kLate ? 0.06 : 0.55)).y),
                     m.regular(30, stage.theme.t2), roomLeft ? Align::Right : Align::Left);
    if (!curve.actual.empty())
      drawActual(m, stage, plot, curve, investedAmount(stage, content, figures).number, target, targetEnd);
    m.hang(easel);
  });
}

}  // namespace lobbyboard::pages
