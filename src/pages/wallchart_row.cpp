#include "pages/wallchart_row.h"

#include <algorithm>

#include "geometry/baseline.h"
#include "pages/card_look.h"
#include "pages/dates.h"
#include "pages/fit_text.h"
#include "pages/project_words.h"
#include "rules/boards.h"

namespace lobbyboard::pages {

using graphics::Align;
using graphics::Face;
using rules::Timing;

namespace {

constexpr double kBar = 24;

/// The plan year on the row.
class YearAxis {
 public:
  YearAxis(const Content& content, const geometry::Scale& px, const ChartLook& look)
      : first_(time::Period{content.snapshot->year, 1, 1}.firstDay()),
        days_(static_cast<double>((time::Period{content.snapshot->year, 12, 3}.lastDay() - first_).count() + 1)),
        left_(px(look.chart)),
        width_(px(look.width)) {}

  int left() const { return left_; }
  int right() const { return left_ + width_; }
  /// Where the day begins, within the year.
  int at(time::Day day) const {
    const double share = static_cast<double>((day - first_).count()) / days_;
    return left_ + static_cast<int>(width_ * std::clamp(share, 0.0, 1.0));
  }
  /// Where it ends.
  int after(time::Day day) const { return at(day + std::chrono::days{1}); }
  bool holds(time::Day day) const { return day >= first_ && static_cast<double>((day - first_).count()) < days_; }
  int month(unsigned month) const { return left_ + static_cast<int>(static_cast<long>(width_) * month / 12); }

 private:
  time::Day first_;
  double days_;
  int left_, width_;
};

void drawMonths(ModulePainter& m, const Stage& stage, const YearAxis& axis) {
  for (unsigned month = 0; month < 12; month += 2)
    m.painter().rect({axis.month(month), 0, axis.month(month + 1) - axis.month(month), m.height()}, stage.theme.panel);
}

void drawDiamond(ModulePainter& m, graphics::Corner at, double radius, config::Colour color) {
  const graphics::Corner corners[] = {
      {at.x, at.y - radius}, {at.x + radius, at.y}, {at.x, at.y + radius}, {at.x - radius, at.y}};
  m.painter().polygon(corners, color);
}

/// Words that do not stand on each other.
class LabelLine {
 public:
  LabelLine(int left, int right, int gap) : left_(left), right_(right), gap_(gap) {}

  void take(int from, int to) { taken_.emplace_back(from, to); }
  /// The left edge of `width` pixels about `x`: centred, else beside; nothing where it has no room.
  std::optional<int> place(int x, int width) {
    for (const int from : {x - width / 2, x - width * 3 / 4, x - width / 4}) {
      const int inside = std::clamp(from, left_, std::max(left_, right_ - width));
      if (inside > x + gap_ || inside + width < x - gap_ || inside + width > right_) continue;
      const bool free = std::none_of(taken_.begin(), taken_.end(), [&](const auto& other) {
        return inside < other.second + gap_ && inside + width + gap_ > other.first;
      });
      if (!free) continue;
      take(inside, inside + width);
      return inside;
    }
    return std::nullopt;
  }

 private:
  int left_, right_, gap_;
  std::vector<std::pair<int, int>> taken_;
};

class RowPicture {
 public:
  RowPicture(ModulePainter& m, const Stage& stage, const Content& content, const ChartRow& row, const ChartLook& look)
      : m_(m),
        stage_(stage),
        content_(content),
        project_(content.snapshot->projects[row.project]),
        look_(look),
        axis_(content, m.px(), look),
        milestones_(milestonesOf(stage, content, row)),
        today_(axis_.after(content.facts->asOf)),
        bar_(m.height() - m.px()(look.second ? 36 : 32)),
        words_(bar_ - m.px()(40)) {}

  void paint() {
    if (look_.width > 0) drawBars();
    drawName();
    if (look_.width <= 0) return drawWords();
    drawMarks();
    drawLabels();
    const int top = look_.name > 0 ? 0 : m_.px()(56);  // below a name that stands above
    m_.painter().rect({today_ - m_.px().stroke(4) / 2, top, m_.px().stroke(4), m_.height() - top}, stage_.theme.t1);
  }

 private:
  const ChartMilestone* firstOverdue() const {
    for (const ChartMilestone& milestone : milestones_)
      if (milestone.timed.timing == Timing::Overdue) return &milestone;
    return nullptr;
  }

  void drawName() {
    const geometry::Scale& px = m_.px();
    const bool above = look_.name <= 0;
    const int room = above || look_.width <= 0 ? m_.width() : px(look_.name);
    const double middle = m_.height() / px.factor() / 2;
    const double row = above ? 30 : look_.width <= 0 ? 20 : look_.second ? middle - 20 : middle;
    m_.words(oneLineName(stage_, project_, px(34), room), 0, row, m_.bold(34, stage_.theme.t1));
    if (!look_.second) return;
    std::string second = project_.code;
    if (const std::string unit = departmentName(stage_, *content_.snapshot, project_); !unit.empty())
      second += stage_.strings["progress.between"] + unit;
    m_.words(fitParts(stage_.typesetter, second, stage_.strings["progress.between"], Face::Regular, px(30), room), 0,
             middle + 24, m_.regular(30, stage_.theme.t2));
  }

  /// The overdue or the next milestone in words below the name.
  void drawWords() {
    const geometry::Scale& px = m_.px();
    const std::string words = overdueWords(stage_, milestones_);
    if (!words.empty()) {
      const int width = std::min(m_.width(), stage_.typesetter.width(words, Face::Regular, px(30)) + px(44));
      widgets::draw(m_.painter(), markOf(stage_.theme, rules::Mark::Red), {px(16) + 0.0, 55 * px.factor()}, px(28));
      m_.wordsIn(words, px(40), 55, width - px(40), m_.regular(30, stage_.theme.t1));
      return;
    }
    for (const ChartMilestone& milestone : milestones_) {
      if (milestone.timed.isDone()) continue;
      const std::string next =
          dayName(stage_.strings, milestone.day) + stage_.strings["progress.between"] + milestone.name;
      m_.words(stage_.typesetter.fitted(next, Face::Regular, px(30), m_.width()), 0, 55,
               m_.regular(30, stage_.theme.t2));
      return;
    }
    m_.words(stage_.strings["wallchart.all_done"], 0, 55, m_.regular(30, stage_.theme.t2));
  }

  void drawBars() {
    const geometry::Scale& px = m_.px();
    const int height = px(kBar), top = bar_ - height / 2;
    drawMonths(m_, stage_, axis_);
    m_.painter().rect({0, m_.height() - px.stroke(2), m_.width(), px.stroke(2)}, stage_.theme.line, 0.55);
    const model::PlannedDate &start = project_.start, &finish = project_.finish;
    if (start.plan || finish.plan) {
      const int from = start.plan ? axis_.at(*start.plan) : axis_.left();
      const int to = finish.plan ? axis_.after(*finish.plan) : axis_.right();
      if (to > from) m_.painter().rect({from, top, to - from, height}, stage_.theme.track);
    }
    const rules::MaybeDay begun = rules::by(start.actual, content_.facts->asOf);
    if (!begun) return;
    const rules::MaybeDay ended = rules::by(finish.actual, content_.facts->asOf);
    const ChartMilestone* const late = firstOverdue();
    int to = ended ? axis_.after(*ended) : today_;
    if (late) to = std::min(to, axis_.at(late->day));
    if (const int from = axis_.at(*begun); to > from)
      m_.painter().rect({from, top, to - from, height}, stage_.theme.acc);
    if (!late) return;
    // From the overdue milestone to the present day: what is owed.
    const double y0 = top + 2, y1 = top + height - 2;
    for (const double y : {y0, y1}) {
      const graphics::Corner line[] = {{static_cast<double>(axis_.at(late->day)), y}, {static_cast<double>(today_), y}};
      m_.painter().polyline(line, px.stroke(4), stage_.theme.red.mark, px(10), px(6));
    }
  }

  void drawMarks() {
    const geometry::Scale& px = m_.px();
    for (const ChartMilestone& milestone : milestones_) {
      const graphics::Corner at{static_cast<double>(axis_.at(milestone.day)), static_cast<double>(bar_)};
      if (milestone.timed.timing == Timing::Overdue) {
        const int side = px(34);
        const geometry::Rect box{static_cast<int>(at.x) - side / 2, bar_ - side / 2, side, side};
        m_.painter().rect(box, stage_.theme.red.border);
        const int edge = px.stroke(3);
        m_.painter().rect({box.x + edge, box.y + edge, side - 2 * edge, side - 2 * edge}, stage_.theme.red.plate);
        m_.painter().text("!", box.x + side / 2, geometry::baselineForDigits(bar_, px(30)),
                          m_.bold(30, stage_.theme.red.text), Align::Center);
        continue;
      }
      const double radius = 18 * px.factor(), edge = px.stroke(4);
      drawDiamond(m_, at, radius + edge, stage_.theme.bg);
      drawDiamond(m_, at, radius, milestone.timed.isDone() ? stage_.theme.t1 : stage_.theme.t2);
      if (!milestone.timed.isDone()) drawDiamond(m_, at, radius - edge * 1.4, stage_.theme.bg);
    }
  }

  /// How many of the other milestones would have no place for their words beside such a badge.
  int hiddenBy(int left, int width) const {
    int out = 0;
    for (const ChartMilestone& milestone : milestones_) {
      const int x = axis_.at(milestone.day), own = stage_.typesetter.width(milestone.name, Face::Regular, m_.px()(30));
      if (milestone.timed.timing != Timing::Overdue && x + own / 2 > left && x - own / 2 < left + width) ++out;
    }
    return out;
  }

  /// The overdue ones on a badge right of the present day, or left of it where that hides fewer words; then what comes
  /// next, then what is done, the latest first.
  void drawLabels() {
    const geometry::Scale& px = m_.px();
    LabelLine line(axis_.left(), axis_.right(), px(12));
    line.take(today_ - px(2), today_ + px(2));
    if (const std::string words = overdueWords(stage_, milestones_); !words.empty()) {
      const int before = today_ - px(14) - axis_.left(), after = axis_.right() - today_ - px(14);
      const int wished = stage_.typesetter.width(words, Face::Bold, px(30)) + px(28);
      const int width = std::min(wished, std::max(before, after));
      const int right = today_ + px(14), beside = today_ - px(14) - width;
      const bool fitsRight = width <= after, fitsLeft = width <= before;
      const int left = fitsRight && (!fitsLeft || hiddenBy(right, width) <= hiddenBy(beside, width)) ? right : beside;
      const geometry::Rect plate{left, words_ - px(22), width, px(42)};
      widgets::drawPlate(m_.painter(), plate, skinOf(stage_.theme, rules::Mark::Red), px(8), px.stroke(3));
      m_.words(stage_.typesetter.fitted(words, Face::Bold, px(30), width - px(20)), left + width / 2,
               (words_ - 1) / px.factor(), m_.bold(30, stage_.theme.red.text), Align::Center);
      line.take(left, left + width);
    }
    std::vector<const ChartMilestone*> order;
    for (const ChartMilestone& milestone : milestones_)
      if (!milestone.timed.isDone() && milestone.timed.timing != Timing::Overdue) order.push_back(&milestone);
    for (auto milestone = milestones_.rbegin(); milestone != milestones_.rend(); ++milestone)
      if (milestone->timed.isDone()) order.push_back(&*milestone);
    for (const ChartMilestone* const milestone : order) {
      const graphics::TextStyle style = m_.regular(30, milestone->timed.isDone() ? stage_.theme.t1 : stage_.theme.t2);
      const int width = stage_.typesetter.width(milestone->name, style.face, style.px);
      if (const auto left = line.place(axis_.at(milestone->day), width))
        m_.words(milestone->name, *left, words_ / px.factor(), style);
    }
  }

  ModulePainter& m_;
  const Stage& stage_;
  const Content& content_;
  const model::Project& project_;
  const ChartLook& look_;
  YearAxis axis_;
  std::vector<ChartMilestone> milestones_;
  int today_;        ///< canvas pixels, as the others
  int bar_, words_;  ///< middles
};

}  // namespace

std::vector<ChartMilestone> milestonesOf(const Stage& stage, const Content& content, const ChartRow& row) {
  const std::vector<rules::MilestoneRow>& rows = content.facts->boards->milestones.rows;
  const model::Project& project = content.snapshot->projects[row.project];
  std::vector<ChartMilestone> out;
  for (std::size_t i = row.first; i < row.first + row.count; ++i) {
    const model::Milestone& milestone = project.milestones[rows[i].milestone];
    const rules::MaybeDay day = rows[i].timed.isDone() ? milestone.actual : milestone.plan;
    if (!day) continue;
    const auto year = static_cast<int>(std::chrono::year_month_day(*day).year());
    if (year == content.snapshot->year) out.push_back({milestone.name.in(stage.language), rows[i].timed, *day});
  }
  std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.day < b.day; });
  return out;
}

std::string overdueWords(const Stage& stage, const std::vector<ChartMilestone>& milestones) {
  const ChartMilestone* worst = nullptr;
  int count = 0;
  for (const ChartMilestone& milestone : milestones) {
    if (milestone.timed.timing != Timing::Overdue) continue;
    ++count;
    if (!worst || milestone.timed.days > worst->timed.days) worst = &milestone;
  }
  if (!worst) return {};
  const std::string days = std::to_string(worst->timed.days);
  return count == 1 ? stage.strings.format("wallchart.late", {worst->name, days})
                    : stage.strings.format("wallchart.late_many", {worst->name, days, std::to_string(count)});
}

void drawChartHead(ModulePainter& m, const Stage& stage, const Content& content, const ChartLook& look) {
  const geometry::Scale& px = m.px();
  const YearAxis axis(content, px, look);
  drawMonths(m, stage, axis);
  const std::string day = dayName(stage.strings, content.facts->asOf);
  const int today = axis.after(content.facts->asOf);
  const int width = stage.typesetter.width(day, Face::Bold, px(30)) + px(24);
  const int left = std::clamp(today - width / 2, axis.left(), axis.right() - width);
  const double middle = look.head / 2 - 2;
  const int pitch = axis.month(1) - axis.month(0);
  const int widest = stage.typesetter.width(monthName(stage.strings, 12), Face::Regular, px(30)) + px(8);
  int used = 0;  // up to where labels stand
  for (unsigned month = 1; month <= 12; month += widest > pitch ? 2 : 1) {
    const std::string name = monthName(stage.strings, month);
    const int wide = stage.typesetter.width(name, Face::Regular, px(30));
    const int at = std::max((axis.month(month - 1) + axis.month(month)) / 2, wide / 2 + px(2));
    const bool crowded = at - wide / 2 < used || at + wide / 2 > m.width();
    if (crowded || (at + wide / 2 + px(8) > left && at - wide / 2 - px(8) < left + width)) continue;
    used = at + wide / 2 + px(8);
    m.words(name, at, middle, m.regular(30, stage.theme.t2), Align::Center);
  }
  m.painter().rect({0, m.height() - px.stroke(2), m.width(), px.stroke(2)}, stage.theme.line);
  m.painter().rect({today - px.stroke(4) / 2, m.height() / 2, px.stroke(4), m.height() / 2}, stage.theme.t1);
  m.painter().roundRect({left, px(middle - 22), width, px(44)}, px(8), stage.theme.t1);
  m.words(day, left + width / 2, middle, m.bold(30, stage.theme.bg), Align::Center);
}

void drawChartRow(ModulePainter& m, const Stage& stage, const Content& content, const ChartRow& row,
                  const ChartLook& look) {
  RowPicture(m, stage, content, row, look).paint();
}

}  // namespace lobbyboard::pages
