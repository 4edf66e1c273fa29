#include "pages/race_lane.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "geometry/baseline.h"
#include "pages/card_look.h"
#include "widgets/arrow.h"

namespace lobbyboard::pages {

using geometry::Rect;
using graphics::Align;
using rules::Mark;

LaneLayout::LaneLayout(const geometry::Scale& px, geometry::Size room, std::size_t units)
    : roomy(units <= 4 && room.width >= px(1500) && room.height >= px(184)) {
  if (roomy)
    layRoomy(px, room.width);
  else
    layDense(px, room.width);
  // A little closer, where one more can stand so.
  const int least = roomy ? px(166) : px(76);
  const int low = std::min(height, least);
  const int stand = std::min(static_cast<int>(units), std::max(0, room.height - low) / least + 1);
  if (stand < 2) return;
  pitch = std::min(pitch, (room.height - low) / (stand - 1));
  height = std::min(height, std::max(low, room.height - (stand - 1) * pitch));
}

void LaneLayout::layRoomy(const geometry::Scale& px, int width) {
  pitch = px(200);
  height = px(184);
  rank = {0, 0, px(112), px(152)};
  nameLeft = px(136);
  nameWidth = px(240);  // a runner at the very beginning of the track covers no name
  const int left = px(432);
  finish = px(32);
  track = {left, 0, width - left - px(392), px(112)};
  runnerRadius = px(48);
  countsLeft = track.x + px(658);
  countsPitch = px(92);
  scoreRight = width;
}

void LaneLayout::layDense(const geometry::Scale& px, int width) {
  constexpr double kLeastTrack = 200, kScore = 190, kCounts = 336, kFinish = 24, kGap = 36;
  pitch = px(84);
  height = px(76);
  rank = {0, 0, px(80), px(72)};
  nameLeft = px(112);
  nameWidth = px(244);
  finish = px(kFinish);
  runnerRadius = px(30);
  const auto trackFrom = [&](double left, double right) { return width - px(left) - px(right); };
  const double ample = width / px.factor() >= 1500 ? 193 : 104;  // the change, with or without words of ties
  double left = 472, right = ample + kScore + kFinish + kGap + kCounts + kGap / 2 - 37;
  ratedRight = px(416);
  countsPitch = px(84);
  if (trackFrom(left, right) < px(kLeastTrack)) {
    ratedRight = 0;
    left = 384;
  }
  if (trackFrom(left, right) < px(kLeastTrack)) {
    countsPitch = 0;
    right = ample + kScore + kFinish + kGap / 2;
  }
  scoreRight = width - px(ample);
  if (trackFrom(left, right) < px(kLeastTrack)) {
    change = false;
    right -= ample;
    scoreRight = width;
  }
  track = {px(left), 0, trackFrom(left, right), px(72)};
  if (track.width < px(kLeastTrack)) {
    track.width = 0;
    nameWidth = std::max(1, width - nameLeft - px(kScore));
  }
  countsLeft = track.right() + finish + px(kGap);
}

namespace {

struct CardCount {
  Mark mark;
  int count;
};

std::array<CardCount, 4> countsOf(const RaceRow& row) {
  return {{{Mark::Green, row.green}, {Mark::Notice, row.notice}, {Mark::Yellow, row.yellow}, {Mark::Red, row.red}}};
}

void drawRank(ModulePainter& m, const Stage& stage, const LaneLayout& lane, const RaceRow& row) {
  const config::Theme& theme = stage.theme;
  const geometry::Scale& px = m.px();
  const double middle = (lane.rank.y + lane.rank.height / 2.0) / px.factor();
  const int numberPx = lane.roomy ? 104 : 52;
  if (!row.rank) {
    m.painter().roundBorder(lane.rank, px(8), px.stroke(3), theme.line);
    m.words("—", lane.rank.width / 2, middle, m.bold(std::max(36.0, numberPx / 2.0), theme.t3), Align::Center);
    return;
  }
  const bool first = *row.rank == 1;
  if (first)
    m.painter().roundRect(lane.rank, px(8), theme.acc);
  else
    m.painter().roundBorder(lane.rank, px(8), px.stroke(lane.roomy ? 4 : 3), *row.rank <= 3 ? theme.acc : theme.line);
  m.digits(std::to_string(*row.rank), lane.rank.width / 2, middle, m.bold(numberPx, first ? theme.accInk : theme.t1),
           Align::Center);
}

void drawNames(ModulePainter& m, const Stage& stage, const LaneLayout& lane, const RaceRow& row) {
  const config::Theme& theme = stage.theme;
  const double namePx = lane.roomy ? 52 : 36;
  if (lane.roomy) {
    m.wordsIn(row.name, lane.nameLeft, 52, lane.nameWidth, m.bold(namePx, theme.t1), 2);
    m.words(stage.strings.format("race.rated", {std::to_string(row.rated)}), lane.nameLeft, 110,
            m.regular(32, theme.t2));
  } else {
    m.wordsIn(row.name, lane.nameLeft, 36, lane.nameWidth, m.bold(namePx, theme.t1), 2);
    if (lane.ratedRight > 0)
      m.digits(std::to_string(row.rated), lane.ratedRight, 36, m.regular(34, theme.t2), Align::Right);
  }
}

void drawTrackOf(ModulePainter& m, const Stage& stage, const LaneLayout& lane, const RaceAxis& axis) {
  const config::Theme& theme = stage.theme;
  const geometry::Scale& px = m.px();
  if (lane.track.empty()) return;
  m.painter().rect({lane.track.x, 0, lane.track.width, lane.track.height}, theme.panel);
  for (const int mark : axis.labels()) {
    if (mark == axis.high) break;
    const int x = lane.track.x + static_cast<int>(std::lround(lane.track.width * axis.at(model::Fraction(mark, 1))));
    m.painter().rect({x, 0, px.stroke(2), lane.track.height}, theme.line);
  }
  const int square = std::max(1, lane.finish / 2);
  for (int y = 0, row = 0; y < lane.track.height; y += square, ++row)
    for (int column = 0; column < 2; ++column)
      m.painter().rect({lane.track.right() + column * square, y, square, std::min(square, lane.track.height - y)},
                       (row + column) % 2 == 0 ? theme.t1 : theme.line);
}

/// Counts with their marks; a zero stays quiet.
void drawCounts(ModulePainter& m, const Stage& stage, const LaneLayout& lane, const RaceRow& row, double y) {
  const config::Theme& theme = stage.theme;
  const geometry::Scale& px = m.px();
  int x = lane.countsLeft;
  for (const CardCount& card : countsOf(row)) {
    widgets::Mark mark = markOf(theme, card.mark);
    if (card.count == 0) {
      mark.color = graphics::mix(theme.bg, mark.color, 0.45);
      mark.frame = graphics::mix(theme.bg, mark.frame, 0.45);
    }
    widgets::draw(m.painter(), mark, {x + px(12) + 0.0, y * px.factor()}, px(24));
    m.digits(std::to_string(card.count), x + px(32), y, m.regular(32, card.count == 0 ? theme.t3 : theme.t1));
    x += lane.countsPitch;
  }
}

void drawRatioBar(ModulePainter& m, const Stage& stage, const LaneLayout& lane, const RaceRow& row) {
  const config::Theme& theme = stage.theme;
  const geometry::Scale& px = m.px();
  const int sum = row.green + row.notice + row.yellow + row.red;
  if (sum == 0) return;
  const int gap = px(4);
  const Rect bar{lane.track.x, px(128), px(632), px(24)};
  int x = bar.x;
  for (const CardCount& card : countsOf(row)) {
    if (card.count == 0) continue;
    const int width = std::max(px(6), static_cast<int>(std::lround((bar.width - 3.0 * gap) * card.count / sum)));
    const Rect part{x, bar.y, width, bar.height};
    if (card.mark == Mark::Notice)
      m.painter().roundBorder(part, 0, px.stroke(3), theme.notice.mark);
    else
      m.painter().rect(part, card.mark == Mark::Green ? theme.green.border : markOf(theme, card.mark).color);
    x += width + gap;
  }
}

/// What a quarter's score is the mean of, as far as it has room.
void drawMonths(ModulePainter& m, const Stage& stage, const LaneLayout& lane, const RaceRow& row) {
  if (!row.rank || (!lane.roomy && lane.countsPitch == 0)) return;
  const geometry::Scale& px = m.px();
  const int from = lane.roomy ? lane.track.x : lane.countsLeft;
  const int room = (lane.roomy ? m.width() - px(420) : lane.scoreRight - px(200)) - from;
  const graphics::TextStyle style = m.regular(lane.roomy ? 32 : 28, stage.theme.t2);
  if (stage.typesetter.width(row.months, style.face, style.px) <= room)
    m.words(row.months, from, lane.roomy ? 140 : 36, style);
}

/// Places gained or lost, right-aligned at the lane's end, then what it was before (roomy lanes).
void drawChange(ModulePainter& m, const Stage& stage, const LaneLayout& lane, const RaceRow& row, RaceBasis basis) {
  const config::Theme& theme = stage.theme;
  const geometry::Scale& px = m.px();
  const double y = lane.roomy ? 138 : 36;
  int x = m.width();
  if (lane.roomy && row.rankBefore) {
    const char* const key = basis == RaceBasis::Month ? "race.last_month" : "race.last_quarter";
    x -= m.words(stage.strings.format(key, {std::to_string(*row.rankBefore)}), x, y, m.regular(32, theme.t2),
                 Align::Right);
    x -= px(26);
  }
  if (row.rank && row.change) {
    const int change = *row.change;
    if (change != 0) x -= m.digits(std::to_string(std::abs(change)), x, y, m.bold(34, theme.t1), Align::Right) + px(8);
    const auto direction = change > 0   ? widgets::Direction::Up
                           : change < 0 ? widgets::Direction::Down
                                        : widgets::Direction::Level;
    widgets::drawArrow(m.painter(), direction, {x - px(12) + 0.0, y * px.factor()}, px(24),
                       change > 0 ? theme.t1 : theme.t2);
    x -= px(32);
  }
  if (row.tied && m.width() >= px(1500))
    m.words(stage.strings["race.tied"], x, y, m.regular(32, theme.t2), Align::Right);
}

}  // namespace

void drawLane(ModulePainter& m, const Stage& stage, const LaneLayout& lane, const RaceAxis& axis, const RaceRow& row,
              RaceBasis basis) {
  const geometry::Scale& px = m.px();
  drawRank(m, stage, lane, row);
  drawNames(m, stage, lane, row);
  drawTrackOf(m, stage, lane, axis);
  const bool month = basis == RaceBasis::Month;
  if (month && lane.roomy) drawRatioBar(m, stage, lane, row);
  if (month && lane.countsPitch > 0) drawCounts(m, stage, lane, row, lane.roomy ? 140 : 36);
  if (!month) drawMonths(m, stage, lane, row);
  if (row.rank) {
    m.digits(row.scoreText, lane.scoreRight, lane.roomy ? 60 : 36, m.bold(lane.roomy ? 96 : 56, stage.theme.t1),
             Align::Right);
    if (lane.change) drawChange(m, stage, lane, row, basis);
    const int right = lane.roomy ? m.width() - px(244) : m.width() - px(76);
    // Where the tie stands; what ranked it before others that have its score is said in their lanes.
    if (!row.decider.empty() && lane.countsPitch > 0 && !row.tied)
      m.wordsIn(row.decider, right, lane.roomy ? 138 : 36, px(lane.roomy ? 102 : 108), m.regular(24, stage.theme.t2), 2,
                Align::Right);
  } else {
    m.words(stage.strings["race.unranked"], lane.roomy ? lane.scoreRight : m.width(), lane.roomy ? 60 : 36,
            m.regular(32, stage.theme.t3), Align::Right);
  }
}

void drawRaceHead(ModulePainter& m, const Stage& stage, const LaneLayout& lane, const RaceAxis& axis,
                  const std::string& unit, RaceBasis basis, double top) {
  const config::Strings& s = stage.strings;
  const graphics::TextStyle style = m.regular(28, stage.theme.t2);
  const double row = top + 28;
  m.words(s["race.rank"], 0, row, style);
  for (const int mark : axis.labels()) {
    if (lane.track.empty()) break;
    const int x = lane.track.x + static_cast<int>(std::lround(lane.track.width * axis.at(model::Fraction(mark, 1))));
    // A short axis is labelled at its ends.
    if (lane.track.width < m.px()(420) && mark != axis.low && mark != axis.high) continue;
    m.digits(std::to_string(mark), mark == axis.high ? x + lane.finish / 2 : x, row, style, Align::Center);
  }
  m.words(s["race.score"], lane.scoreRight, row, style, Align::Right);
  if (lane.roomy) return;
  m.words(unit, lane.nameLeft, row, style);
  if (lane.ratedRight > 0) m.words(s["race.rated_head"], lane.ratedRight, row, style, Align::Right);
  if (lane.countsPitch > 0 && basis == RaceBasis::Month) m.words(s["race.cards"], lane.countsLeft, row, style);
  const std::string& against = s[basis == RaceBasis::Month ? "race.against_month" : "race.against_quarter"];
  if (lane.change) m.words(against, m.width(), row, style, Align::Right);
}

}  // namespace lobbyboard::pages
