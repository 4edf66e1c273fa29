#include "pages/race.h"

#include <algorithm>
#include <cmath>

#include "geometry/easing.h"
#include "pages/dates.h"
#include "pages/layout.h"
#include "widgets/knight.h"

namespace lobbyboard::pages {

using geometry::Rect;
using rules::Series;

namespace {

constexpr double kHead = 56;
constexpr int kRunFrames = 96;
constexpr int kReorderFrames = 36;

Series seriesOf(const config::PageEntry& entry) {
  return entry.text("series", "district") == "department" ? Series::Department : Series::District;
}

RaceBasis basisOf(const config::PageEntry& entry) {
  return entry.text("basis", "month") == "quarter" ? RaceBasis::Quarter : RaceBasis::Month;
}

int between(int from, int to, double share) { return from + static_cast<int>(std::lround((to - from) * share)); }

}  // namespace

bool RacePage::hasContent(const Stage& stage, const Content& content, const config::PageEntry& entry) {
  return raceOf(stage, content, seriesOf(entry), basisOf(entry)).rows.size() >= 2;
}

RacePage::RacePage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn)
    : stage_(stage),
      content_(std::move(content)),
      series_(seriesOf(entry)),
      basis_(basisOf(entry)),
      race_(raceOf(stage_, content_, series_, basis_)),
      axis_(axisFor(race_, content_.rules.scoring)),
      layout_(stage_.scale(), Layout(stage_.canvas).body.width, race_.rows.size()) {
  const Layout zones(stage_.canvas);
  head_ = {zones.body.x, zones.body.y, zones.body.width, stage_.scale()(kHead)};
  nameIt(series_);
  choose(turn);
  easel_.later([this] {
    ModulePainter m(stage_, head_);
    drawRaceHead(m, stage_, layout_, axis_, series_, basis_);
    headImage_ = m.painter().finish();
  });
  lanes_.resize(race_.rows.size());
  for (std::size_t i = 0; i < lanes_.size(); ++i) {
    easel_.later([this, i] { prepareLane(i); });
  }
}

/// More units than fit are shown a screenful a turn, without a reordering.
void RacePage::choose(const Turn& turn) {
  const int room = Layout(stage_.canvas).body.bottom() - head_.bottom();
  const auto fit = static_cast<std::size_t>(std::max(1, (room + layout_.pitch - layout_.height) / layout_.pitch));
  if (race_.rows.size() <= fit) return;
  const std::size_t screens = (race_.rows.size() + fit - 1) / fit;
  const std::size_t screen = static_cast<std::size_t>(std::max<std::int64_t>(0, turn.number)) % screens;
  const std::size_t first = screen * fit;
  const std::size_t last = std::min(race_.rows.size(), first + fit);
  race_.rows = {race_.rows.begin() + static_cast<std::ptrdiff_t>(first), race_.rows.begin() + static_cast<std::ptrdiff_t>(last)};
  for (std::size_t i = 0; i < race_.rows.size(); ++i) race_.rows[i].placeFrom = i;
  heading_.subtitle += stage_.strings.format("red.part", {std::to_string(screen + 1), std::to_string(screens)});
}

void RacePage::nameIt(Series series) {
  const config::Strings& s = stage_.strings;
  const std::string& who = s[series == Series::District ? "race.districts" : "race.departments"];
  const std::string span = basis_ == RaceBasis::Month ? monthName(s, race_.span)
                                                      : s["date.quarter." + std::to_string(race_.span)];
  const std::string when = race_.provisional && content_.facts->period
                               ? s.format(basis_ == RaceBasis::Month ? "race.provisional_month" : "race.provisional_quarter",
                                          {span, s["date.third." + std::to_string(content_.facts->period->third)],
                                           periodName(s, *content_.facts->period)})
                               : span;
  heading_.title = s["race.title"];
  heading_.subtitle = s.format("race.subtitle", {who, when});
}

void RacePage::prepareLane(std::size_t index) {
  const config::Theme& theme = stage_.theme;
  const RaceRow& row = race_.rows[index];
  Lane& lane = lanes_[index];
  ModulePainter m(stage_, {0, 0, head_.width, layout_.height});
  drawLane(m, stage_, layout_, axis_, row, basis_);
  lane.ground = m.painter().finish();
  const auto place = [&](const model::Fraction& score) {
    return layout_.track.x + static_cast<int>(std::lround(layout_.track.width * axis_.at(score)));
  };
  lane.x = place(row.score);
  lane.xFrom = place(row.scoreFrom.value_or(row.score));
  lane.y = head_.bottom() + static_cast<int>(index) * layout_.pitch;
  lane.yFrom = head_.bottom() + static_cast<int>(row.placeFrom) * layout_.pitch;
  const bool leads = row.rank == 1;
  lane.runner = widgets::runner(stage_.typesetter, layout_.runnerRadius, stage_.scale().stroke(4),
                                leads ? widgets::RunnerSkin{theme.acc, theme.acc, theme.accInk}
                                      : widgets::RunnerSkin{theme.panel2, theme.t1, theme.t1});
  const int length = std::max(lane.x, lane.xFrom) - layout_.track.x;
  if (length <= 0) return;
  graphics::Painter trail(stage_.typesetter, {length, static_cast<int>(layout_.runnerRadius * 1.24)});
  const graphics::Fade fade = leads ? graphics::Fade{theme.acc, 0.06, 0.62} : graphics::Fade{theme.t1, 0.04, 0.32};
  trail.horizontalFade({0, 0, length, trail.size().height}, fade);
  lane.trail = trail.finish();
}

void RacePage::draw(std::int64_t frame, graphics::Layer& body) const {
  body.image(headImage_, head_.origin());
  const int run = stage_.frames(kRunFrames);
  const double ran = geometry::easeInOutCubic(static_cast<double>(frame) / run);
  const double moved = geometry::easeInOutCubic(static_cast<double>(frame - run) / stage_.frames(kReorderFrames));
  for (const Lane& lane : lanes_) {
    const int top = between(lane.yFrom, lane.y, moved);
    const int x = between(lane.xFrom, lane.x, ran);
    body.image(lane.ground, {head_.x, top});
    const int middle = top + layout_.track.height / 2;
    if (lane.trail) {
      const geometry::Size size = lane.trail->size();
      const Rect seen{head_.x + layout_.track.x, middle - size.height / 2, x - layout_.track.x, size.height};
      body.image(lane.trail, {seen.right() - size.width, seen.y}, seen);
    }
    if (lane.runner) {
      const int radius = lane.runner->size().width / 2;
      body.image(lane.runner, {head_.x + x - radius, middle - radius});
    }
  }
}

std::optional<FooterLine> RacePage::footer() const {
  const config::Scoring& scoring = content_.rules.scoring;
  if (scoring.method == config::ScoreMethod::Deduction) {
    const config::Deductions& d = scoring.deductions;
    return FooterLine{
        stage_.strings["footer.rule"],
        stage_.strings.format("race.rule_deduct",
                              {std::to_string(d.base), std::to_string(d.notice), std::to_string(d.yellow),
                               std::to_string(d.red), std::to_string(d.allGreen),
                               std::to_string(content_.rules.minProjectsToRank)})};
  }
  const config::Points& p = scoring.points;
  return FooterLine{stage_.strings["footer.rule"],
                    stage_.strings.format(series_ == Series::District ? "race.rule_score" : "race.rule_ties", {std::to_string(p.green), std::to_string(p.notice), std::to_string(p.yellow),
                                                        std::to_string(p.red), std::to_string(content_.rules.minProjectsToRank)})};
}

}  // namespace lobbyboard::pages
