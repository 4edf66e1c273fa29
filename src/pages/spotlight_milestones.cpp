#include <algorithm>

#include "pages/board_row.h"
#include "pages/duty_list.h"
#include "pages/spotlight_view.h"
#include "rules/work_facts.h"

namespace lobbyboard::pages {

using graphics::Align;
using graphics::Face;

namespace {

constexpr double kHead = 64, kRow = 68;

/// Where not all have room, from the one before the next on.
std::size_t firstOf(const SpotlightView& view, std::size_t rows) {
  const std::size_t count = view.project().milestones.size();
  if (rows >= count) return 0;
  const std::size_t next = rules::nextMilestone(view.project()).value_or(count - 1);
  return std::min(next > 0 ? next - 1 : 0, count - rows);
}

void drawRow(ModulePainter& m, const SpotlightView& view, const model::Milestone& milestone, double top) {
  const Stage& stage = view.stage;
  const geometry::Scale& px = m.px();
  const double middle = top + kRow / 2;
  const time::Day asOf = view.content.facts->asOf;
  const std::optional<time::Day> done = rules::by(milestone.actual, asOf);
  const rules::Timed timed = rules::timed(milestone.plan, done, asOf);
  m.painter().rect({0, px(top), m.width(), px.stroke(2)}, stage.theme.line);
  drawStanding(m.painter(), stage.theme, standingOf(timed.timing), {px(18) + 0.0, middle * px.factor()}, px(32));
  int right = m.width();
  if (timed.timing == rules::Timing::Overdue) {
    right -= overduePillWidth(view, m.px(), timed.days);
    drawOverduePill(m, view, timed.days, right, middle);
    right -= px(20);
  }
  if (const std::optional<time::Day> day = done ? done : milestone.plan) {
    const std::string when = spotlightDay(view, *day);
    const std::string words = done ? stage.strings.format("spotlight.was_done", {when}) : when;
    right -= m.words(words, right, middle, m.regular(32, stage.theme.t2), Align::Right) + px(24);
  }
  m.wordsIn(milestone.name.in(stage.language), px(52), middle, right - px(52), m.regular(34, stage.theme.t1));
}

}  // namespace

bool hasSpotlightMilestones(const SpotlightView& view) { return view.project().milestones.size() >= 2; }

double spotlightMilestonesHeight(const SpotlightView& view) {
  return kHead + kRow * static_cast<double>(view.project().milestones.size());
}

void hangSpotlightMilestones(const SpotlightView& view, Easel& easel, const geometry::Rect& area) {
  easel.later([&view, &easel, area] {
    const config::Strings& s = view.stage.strings;
    const std::vector<model::Milestone>& all = view.project().milestones;
    const auto done = std::count_if(all.begin(), all.end(), [&](const model::Milestone& milestone) {
      return rules::by(milestone.actual, view.content.facts->asOf).has_value();
    });
    ModulePainter m(view.stage, area);
    m.head(s["spotlight.milestones"],
           s.format("spotlight.milestones_done", {std::to_string(done), std::to_string(all.size())}));
    const auto room = static_cast<std::size_t>(std::max(0.0, (area.height / m.px().factor() - kHead) / kRow));
    const std::size_t rows = std::min(room, all.size()), first = firstOf(view, rows);
    for (std::size_t i = 0; i < rows; ++i) drawRow(m, view, all[first + i], kHead + kRow * static_cast<double>(i));
    m.hang(easel);
  });
}

}  // namespace lobbyboard::pages
