#include "pages/race_board.h"

#include <algorithm>
#include <cmath>

#include "geometry/easing.h"
#include "widgets/knight.h"

namespace lobbyboard::pages {

using geometry::Rect;

namespace {

constexpr double kCaptions = 56, kName = 64;
constexpr int kRunFrames = 96;
constexpr int kReorderFrames = 36;

int between(int from, int to, double share) { return from + static_cast<int>(std::lround((to - from) * share)); }

}  // namespace

double RaceBoard::heightFor(std::size_t units, Head head) {
  return (head == Head::Named ? kName : 0) + kCaptions + 84 * static_cast<double>(units) - 8;
}

RaceBoard::RaceBoard(const Stage& stage, const Content& content, RaceTopic topic, Race race, const Rect& area,
                     Head head, std::int64_t turn)
    : stage_(stage),
      topic_(std::move(topic)),
      race_(std::move(race)),
      axis_(axisFor(race_, content.rules.scoring)),
      area_(area),
      head_{area.x, area.y, area.width, stage.scale()(kCaptions + (head == Head::Named ? kName : 0))},
      kind_(head),
      layout_(stage.scale(), {area.width, area.height - head_.height}, race_.rows.size()) {
  choose(turn);
  lanes_.resize(race_.rows.size());
}

void RaceBoard::choose(std::int64_t turn) {
  const int room = area_.bottom() - head_.bottom();
  const auto fit = static_cast<std::size_t>(std::max(1, (room + layout_.pitch - layout_.height) / layout_.pitch));
  if (race_.rows.size() <= fit) return;
  screens_ = static_cast<int>((race_.rows.size() + fit - 1) / fit);
  screen_ = static_cast<int>(std::max<std::int64_t>(0, turn) % screens_);
  const std::size_t first = static_cast<std::size_t>(screen_) * fit;
  const std::size_t last = std::min(race_.rows.size(), first + fit);
  race_.rows = {race_.rows.begin() + static_cast<std::ptrdiff_t>(first),
                race_.rows.begin() + static_cast<std::ptrdiff_t>(last)};
  for (std::size_t i = 0; i < race_.rows.size(); ++i) race_.rows[i].placeFrom = i;
}

void RaceBoard::prepare(Easel& easel) {
  easel.later([this] { drawHead(); });
  for (std::size_t i = 0; i < lanes_.size(); ++i) easel.later([this, i] { prepareLane(i); });
}

void RaceBoard::drawHead() {
  ModulePainter m(stage_, head_);
  if (kind_ == Head::Named) m.head(topic_.name, "");
  drawRaceHead(m, stage_, layout_, axis_, topic_.unit, topic_.basis, kind_ == Head::Named ? kName : 0);
  headImage_ = m.painter().finish();
}

void RaceBoard::prepareLane(std::size_t index) {
  const config::Theme& theme = stage_.theme;
  const RaceRow& row = race_.rows[index];
  Lane& lane = lanes_[index];
  ModulePainter m(stage_, {0, 0, head_.width, layout_.height});
  drawLane(m, stage_, layout_, axis_, row, topic_.basis);
  lane.ground = m.painter().finish();
  lane.y = head_.bottom() + static_cast<int>(index) * layout_.pitch;
  lane.yFrom = head_.bottom() + static_cast<int>(row.placeFrom) * layout_.pitch;
  if (layout_.track.empty() || !row.rank) return;
  const auto place = [&](const model::Fraction& score) {
    return layout_.track.x + static_cast<int>(std::lround(layout_.track.width * axis_.at(score)));
  };
  lane.x = place(row.score);
  lane.xFrom = place(row.scoreFrom.value_or(row.score));
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

void RaceBoard::draw(std::int64_t frame, graphics::Layer& body) const {
  body.image(headImage_, head_.origin());
  if (!stage_.moves()) frame = stage_.frames(kRunFrames + kReorderFrames);
  const int run = stage_.frames(kRunFrames);
  const double ran = geometry::easeInOutCubic(static_cast<double>(frame) / run);
  const double moved = geometry::easeInOutCubic(static_cast<double>(frame - run) / stage_.frames(kReorderFrames));
  for (const Lane& lane : lanes_) {
    const int top = between(lane.yFrom, lane.y, moved);
    const int x = between(lane.xFrom, lane.x, ran);
    body.image(lane.ground, {head_.x, top}, area_);
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

}  // namespace lobbyboard::pages
