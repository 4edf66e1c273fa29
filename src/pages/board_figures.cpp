#include "pages/board_figures.h"

#include <algorithm>

#include "geometry/baseline.h"
#include "pages/board_look.h"
#include "pages/figure_words.h"
#include "pages/module.h"
#include "widgets/bar.h"

namespace lobbyboard::pages {

using geometry::Rect;
using graphics::Align;
using graphics::Face;

namespace {

constexpr double kNarrow = 900, kLow = 110, kPlates = 420;
constexpr double kLine = 84, kLowLine = 64, kBare = 156, kBarred = 192;
constexpr double kRing = 176, kHero = 288, kStrip = 96;

/// Sizes of type of a figure with its label above.
struct FigureType {
  double label, number, unit, bar;
};
constexpr FigureType kSmall{34, 72, 36, 16}, kLarge{44, 200, 80, 28}, kWhole{48, 320, 110, 28},
    kHeroType{34, 112, 56, 0};

int numberWidth(const Stage& stage, const BoardFigure& figure, double number, double unit) {
  const geometry::Scale px = stage.scale();
  const int digits = stage.typesetter.width(figure.number, Face::Bold, px(number));
  if (figure.unit.empty()) return digits;
  return digits + px(number * unitGap(figure.unit)) + stage.typesetter.width(figure.unit, Face::Regular, px(unit));
}

/// The size at which a number has room: the one wished for, or less.
double numberSize(const Stage& stage, const BoardFigure& figure, int room, const FigureType& type) {
  constexpr double kLeast = 36;
  double size = type.number;
  while (size > kLeast && numberWidth(stage, figure, size, std::max(30.0, type.unit * size / type.number)) > room)
    size -= 2;
  return size;
}

/// The unit goes where even the least size has no room for it.
void drawNumber(ModulePainter& m, const Stage& stage, const BoardFigure& figure, int x, double y, int room, double size,
                double unit) {
  const geometry::Scale& px = m.px();
  const bool whole = numberWidth(stage, figure, size, unit) <= room;
  const int baseline = geometry::baselineForDigits(y * px.factor(), px(size));
  x += m.painter().text(stage.typesetter.fitted(figure.number, Face::Bold, px(size), room), x, baseline,
                        m.bold(size, stage.theme.t1));
  if (whole && !figure.unit.empty())
    m.painter().text(figure.unit, x + px(size * unitGap(figure.unit)), baseline, m.regular(unit, stage.theme.t2));
}

void hangBar(const Stage& stage, Easel& easel, const Rect& bar, double share) {
  ModulePainter m(stage, bar);
  const int bay = share > 1 ? m.px()(48) : 0;
  widgets::drawOverflowBar(m.painter(), {0, 0, bar.width, bar.height}, bay,
                           {stage.theme.track, stage.theme.acc, stage.theme.t1}, share);
  m.hang(easel, Entry::FromLeft);
}

/// Rule, label, number, and a bar where there is a share.
void hangBlock(const Stage& stage, Easel& easel, const Rect& area, const BoardFigure& figure, const FigureType& type,
               double size) {
  const geometry::Scale px = stage.scale();
  ModulePainter m(stage, area);
  m.painter().rect({0, 0, m.width(), px.stroke(4)}, stage.theme.acc);
  const double top = 14 + type.label * 0.7;
  m.words(stage.typesetter.fitted(figure.label, Face::Regular, px(type.label), m.width()), 0, top,
          m.regular(type.label, stage.theme.t2));
  const double middle = top + type.label * 0.7 + type.number * 0.5;
  drawNumber(m, stage, figure, 0, middle, m.width(), size, std::max(30.0, type.unit * size / type.number));
  m.hang(easel);
  if (figure.share)
    hangBar(stage, easel, {area.x, area.y + px(middle + type.number * 0.5 + 8), area.width, px(type.bar)},
            figure.share->value());
}

void hangColumns(const Stage& stage, Easel& easel, const Rect& area, const std::vector<BoardFigure>& figures,
                 const FigureType& type) {
  const int gap = stage.scale()(32);
  const int count = static_cast<int>(figures.size());
  const int width = (area.width - (count - 1) * gap) / std::max(1, count);
  double size = type.number;
  for (const BoardFigure& figure : figures) size = std::min(size, numberSize(stage, figure, width, type));
  for (int i = 0; i < count; ++i)
    hangBlock(stage, easel, {area.x + i * (width + gap), area.y, width, area.height},
              figures[static_cast<std::size_t>(i)], type, size);
}

/// The type at which a block stands in so many design pixels.
FigureType within(FigureType type, double height, bool barred) {
  const double rest = 14 + type.label * 1.4 + (barred ? type.bar + 8 : 0) + 8;
  const double number = std::clamp(height - rest, kSmall.number, type.number);
  return {type.label, number, std::max(30.0, type.unit * number / type.number), type.bar};
}

/// In two rows over the whole room, the lesser half of them above; one or two have a row each.
void hangPlates(const Stage& stage, Easel& easel, const Rect& area, const std::vector<BoardFigure>& figures) {
  const double unit = 1 / stage.scale().factor();
  const bool barred = std::any_of(figures.begin(), figures.end(), [](const auto& f) { return f.share.has_value(); });
  const int gap = stage.scale()(48);
  if (figures.size() == 1) {
    const FigureType type = within(kWhole, area.height * unit, barred);
    return hangBlock(stage, easel, area, figures.front(), type, numberSize(stage, figures.front(), area.width, type));
  }
  const int half = (area.height - gap) / 2;
  const FigureType type = within(kLarge, half * unit, barred);
  const auto middle = figures.begin() + static_cast<std::ptrdiff_t>(figures.size() / 2);
  hangColumns(stage, easel, {area.x, area.y, area.width, half}, {figures.begin(), middle}, type);
  hangColumns(stage, easel, {area.x, area.y + half + gap, area.width, half}, {middle, figures.end()}, type);
}

/// Labels and numbers on one line, spread over the width; the last ones go where it is too short.
void drawLine(ModulePainter& m, const Stage& stage, std::vector<BoardFigure> figures, const Rect& area, bool panel) {
  const geometry::Scale& px = m.px();
  graphics::Typesetter& type = stage.typesetter;
  const double height = area.height / px.factor();
  const double number = height < 80 ? 44 : 56;
  const int pad = panel ? px(24) : 0, gap = px(12), least = px(28);
  const auto widthOf = [&](const BoardFigure& figure) {
    return type.width(figure.label, Face::Regular, px(32)) + gap + type.width(figure.number, Face::Bold, px(number)) +
           (figure.unit.empty() ? 0
                                : px(number * unitGap(figure.unit)) + type.width(figure.unit, Face::Regular, px(30)));
  };
  int used = 0;
  const auto measure = [&] {
    used = 0;
    for (const BoardFigure& figure : figures) used += widthOf(figure);
    return used + least * (static_cast<int>(figures.size()) - 1);
  };
  while (figures.size() > 1 && measure() > area.width - 2 * pad) figures.pop_back();
  measure();
  if (panel) m.painter().rect(area, stage.theme.panel);
  const int apart =
      figures.size() < 2 ? 0 : std::min(px(96), (area.width - 2 * pad - used) / static_cast<int>(figures.size() - 1));
  const int baseline = area.y + geometry::baselineForDigits(area.height / 2.0, px(number));
  int x = area.x + pad;
  for (const BoardFigure& figure : figures) {
    x += m.painter().text(figure.label, x, baseline, m.regular(32, stage.theme.t2)) + gap;
    x += m.painter().text(figure.number, x, baseline, m.bold(number, stage.theme.t1));
    const int close = px(number * unitGap(figure.unit));
    if (!figure.unit.empty())
      x += close + m.painter().text(figure.unit, x + close, baseline, m.regular(30, stage.theme.t2));
    x += apart;
  }
}

/// A ring, the number beside it, its label below; the others in a strip.
void hangHero(const Stage& stage, Easel& easel, const Rect& area, const std::vector<BoardFigure>& figures) {
  const geometry::Scale px = stage.scale();
  ModulePainter m(stage, area);
  const BoardFigure& hero = figures.front();
  int left = 0;
  if (hero.share) {
    const graphics::Corner center{px(kRing) / 2.0, px(kRing) / 2.0};
    m.painter().ring(center, px(kRing) / 2.0 - px(12), px(24), stage.theme.track);
    const double turn = std::min(1.0, hero.share->value());
    if (turn >= 1)
      m.painter().ring(center, px(kRing) / 2.0 - px(12), px(24), stage.theme.acc);
    else if (turn > 0)
      m.painter().arc(center, px(kRing) / 2.0 - px(12), px(24), 0, turn, stage.theme.acc);
    left = px(kRing + 32);
  }
  const double size = numberSize(stage, hero, m.width() - left, kHeroType);
  drawNumber(m, stage, hero, left, 70, m.width() - left, size, kHeroType.unit * size / kHeroType.number);
  m.words(stage.typesetter.fitted(hero.label, Face::Regular, px(34), m.width() - left), left, 146,
          m.regular(34, stage.theme.t2));
  if (figures.size() > 1)
    drawLine(m, stage, {figures.begin() + 1, figures.end()}, {0, px(kRing + 16), m.width(), px(kStrip)}, true);
  m.hang(easel);
}

}  // namespace

BoardFigure countFigure(std::string label, std::int64_t count, std::string unit) {
  return {std::move(label), std::to_string(count), std::move(unit), std::nullopt};
}

BoardFigure shareFigure(std::string label, const std::optional<model::Fraction>& share,
                        const config::FigureRules& rules) {
  const BoardCell cell = percentCell(share, rules);
  return {std::move(label), cell.text, cell.second, share};
}

BoardFigure amountFigure(std::string label, const Amount& amount) {
  return {std::move(label), amount.number, amount.unit, std::nullopt};
}

std::vector<double> figureHeights(const std::vector<BoardFigure>& figures, double width) {
  if (figures.empty()) return {0};
  if (width < kNarrow) return {figures.size() > 1 ? kHero : kRing, kLowLine};
  const bool barred =
      std::any_of(figures.begin(), figures.end(), [](const BoardFigure& f) { return f.share.has_value(); });
  return {barred ? kBarred : kBare, kLine};
}

void hangFigures(const Stage& stage, Easel& easel, const Rect& area, const std::vector<BoardFigure>& figures) {
  if (figures.empty()) return;
  easel.later([&stage, &easel, area, figures] {
    const double unit = 1 / stage.scale().factor();
    const double width = area.width * unit, height = area.height * unit;
    if (height < kLow) {
      ModulePainter m(stage, area);
      drawLine(m, stage, figures, {0, 0, m.width(), m.height()}, false);
      m.hang(easel);
    } else if (height >= kPlates && width >= kNarrow) {
      hangPlates(stage, easel, area, figures);
    } else if (width < kNarrow) {
      hangHero(stage, easel, area, figures);
    } else {
      hangColumns(stage, easel, area, figures, kSmall);
    }
  });
}

}  // namespace lobbyboard::pages
