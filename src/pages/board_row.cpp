#include "pages/board_row.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "geometry/baseline.h"
#include "pages/card_look.h"
#include "pages/fit_text.h"
#include "widgets/bar.h"

namespace lobbyboard::pages {

using geometry::Rect;
using graphics::Align;
using graphics::Face;
using Form = BoardCell::Form;

namespace {

constexpr double kLeastType = 30, kPillPadding = 16, kTieGap = 12, kBay = 48;

/// One cell being drawn.
struct Slot {
  const Stage& stage;
  const BoardLook& look;
  const PlacedColumn& column;
  double middle;  ///< row, pixels of the design

  int anchor(int width) const {
    if (column.align == Align::Right) return column.left + column.width - width;
    return column.align == Align::Center ? column.left + (column.width - width) / 2 : column.left;
  }
};

double pillPx(const BoardLook& look) { return std::max(kLeastType, look.badge * 0.62); }

void drawLines(ModulePainter& m, const Slot& slot, const FittedText& fit, double middle, Face face,
               config::Colour color) {
  const double pitch = fit.px * 1.16 / m.px().factor();
  double y = middle - pitch * (static_cast<double>(fit.lines.size()) - 1) / 2;
  for (const std::string& line : fit.lines) {
    m.words(line, slot.anchor(m.painter().typesetter().width(line, face, fit.px)), y, {face, fit.px, color});
    y += pitch;
  }
}

/// In one line with the second one below it; where that is too long, in two lines without.
void drawWords(ModulePainter& m, const Slot& slot, const BoardCell& cell) {
  const geometry::Scale& px = m.px();
  const config::Theme& theme = slot.stage.theme;
  const bool name = cell.form == Form::Name;
  const Face face = name ? Face::Bold : Face::Regular;
  const config::Colour color = cell.form == Form::Note ? theme.t2 : theme.t1;
  const double size = name                      ? slot.look.name
                      : cell.form == Form::Note ? std::max(kLeastType, slot.look.words - 2)
                                                : slot.look.words;
  graphics::Typesetter& type = slot.stage.typesetter;
  const FittedText one = fitText(type, cell.text, face, slot.column.width, {px(size), px(kLeastType), 1});
  if (one.cut) {
    drawLines(m, slot, fitText(type, cell.text, face, slot.column.width, {px(size), px(kLeastType), 2}), slot.middle,
              face, color);
    return;
  }
  if (cell.second.empty() || !slot.look.seconds) {
    drawLines(m, slot, one, slot.middle, face, color);
    return;
  }
  const double apart = (size + slot.look.second) * 0.6;
  drawLines(m, slot, one, slot.middle - apart * 0.46, face, color);
  const int secondPx = px(slot.look.second);
  const std::string second =
      fitParts(type, cell.second, slot.stage.strings["progress.between"], Face::Regular, secondPx, slot.column.width);
  m.words(second, slot.anchor(type.width(second, Face::Regular, secondPx)), slot.middle + apart * 0.54,
          m.regular(slot.look.second, theme.t2));
}

void drawFigure(ModulePainter& m, const Slot& slot, const BoardCell& cell) {
  const geometry::Scale& px = m.px();
  const int baseline = geometry::baselineForDigits(slot.middle * px.factor(), px(slot.look.figure));
  int x = slot.anchor(widthOf(slot.stage, slot.look, cell));
  x += m.painter().text(cell.text, x, baseline, m.bold(slot.look.figure, slot.stage.theme.t1));
  if (!cell.second.empty())
    m.painter().text(cell.second, x + px(slot.look.figure * unitGap(cell.second)), baseline,
                     m.regular(slot.look.unit, slot.stage.theme.t2));
}

void drawRank(ModulePainter& m, const Slot& slot, const BoardCell& cell) {
  const geometry::Scale& px = m.px();
  const config::Theme& theme = slot.stage.theme;
  const bool ranked = cell.text != kMissing;
  const bool first = cell.text == "1";
  const bool leading = first || cell.text == "2" || cell.text == "3";
  const Rect plate{slot.column.left, px(slot.middle - slot.look.rankHeight / 2), px(slot.look.rankWidth),
                   px(slot.look.rankHeight)};
  if (first)
    m.painter().roundRect(plate, px(8), theme.acc);
  else
    m.painter().roundBorder(plate, px(8), px.stroke(3), ranked && leading ? theme.acc : theme.line);
  const double size = cell.text.size() > 2 ? slot.look.rank * 0.7 : slot.look.rank;
  m.digits(cell.text, plate.x + plate.width / 2, slot.middle, m.bold(size, first ? theme.accInk : theme.t1),
           Align::Center);
  if (!cell.second.empty())
    m.words(cell.second, plate.right() + px(kTieGap), slot.middle, m.regular(kLeastType, theme.t2));
}

void drawPill(ModulePainter& m, const Slot& slot, const BoardCell& cell) {
  const geometry::Scale& px = m.px();
  const config::Theme& theme = slot.stage.theme;
  const int width = widthOf(slot.stage, slot.look, cell);
  const Rect pill{slot.anchor(width), px(slot.middle - slot.look.badge * 0.46), width, px(slot.look.badge * 0.92)};
  m.painter().roundRect(pill, px(8), theme.t1);
  m.words(cell.text, pill.x + width / 2, slot.middle, m.bold(pillPx(slot.look), theme.bg), Align::Center);
}

Rect barOf(const Slot& slot, const geometry::Scale& px) {
  return {slot.column.left, px(slot.middle - slot.look.bar / 2), slot.column.width, px(slot.look.bar)};
}

int bayOf(const Slot& slot, const geometry::Scale& px) { return slot.column.over ? px(kBay) : 0; }

void drawCell(ModulePainter& m, const Slot& slot, const BoardCell& cell) {
  const geometry::Scale& px = m.px();
  switch (cell.form) {
    case Form::Empty:
      return;
    case Form::Name:
    case Form::Words:
    case Form::Note:
      return drawWords(m, slot, cell);
    case Form::Figure:
      return drawFigure(m, slot, cell);
    case Form::Bar: {
      Rect bar = barOf(slot, px);
      bar.width -= bayOf(slot, px);
      return widgets::drawTrack(m.painter(), bar, {slot.stage.theme.track, 0, 0});
    }
    case Form::Rank:
      return drawRank(m, slot, cell);
    case Form::Badge: {
      const Rect badge{slot.column.left, px(slot.middle - slot.look.badge / 2), slot.column.width, px(slot.look.badge)};
      return widgets::drawBadge(m.painter(), badge, skinOf(slot.stage.theme, cell.mark), cell.text);
    }
    case Form::Standing:
      return drawStanding(m.painter(), slot.stage.theme, cell.standing,
                          {slot.column.left + slot.column.width / 2.0, slot.middle * px.factor()},
                          px(slot.look.words + 2));
    case Form::Pill:
      return drawPill(m, slot, cell);
  }
}

}  // namespace

int widthOf(const Stage& stage, const BoardLook& look, const BoardCell& cell) {
  const geometry::Scale px = stage.scale();
  graphics::Typesetter& type = stage.typesetter;
  switch (cell.form) {
    case Form::Figure: {
      const int number = type.width(cell.text, Face::Bold, px(look.figure));
      if (cell.second.empty()) return number;
      return number + px(look.figure * unitGap(cell.second)) + type.width(cell.second, Face::Regular, px(look.unit));
    }
    case Form::Rank:
      return px(look.rankWidth) +
             (cell.second.empty() ? 0 : px(kTieGap) + type.width(cell.second, Face::Regular, px(kLeastType)));
    case Form::Badge:
      return widgets::badgeWidth(type, px(look.badge), cell.text);
    case Form::Standing:
      return px(look.words + 2);
    case Form::Pill:
      return type.width(cell.text, Face::Bold, px(pillPx(look))) + 2 * px(kPillPadding);
    default:
      return 0;
  }
}

void hangBoardRow(const Stage& stage, Easel& easel, const Rect& area, const BoardLook& look,
                  const std::vector<PlacedColumn>& columns, const std::vector<BoardCell>& cells) {
  ModulePainter m(stage, area);
  const double middle = area.height / m.px().factor() / 2;
  m.painter().rect({0, 0, m.width(), m.px().stroke(2)}, stage.theme.line);
  for (const PlacedColumn& column : columns) drawCell(m, {stage, look, column, middle}, cells[column.column]);
  const geometry::Scale px = m.px();
  m.hang(easel);
  for (const PlacedColumn& column : columns) {
    const BoardCell& cell = cells[column.column];
    if (cell.form != Form::Bar) continue;
    const Slot slot{stage, look, column, middle};
    const Rect bar = barOf(slot, px);
    ModulePainter growing(stage, {area.x + bar.x, area.y + bar.y, bar.width, bar.height});
    widgets::drawOverflowBar(growing.painter(), {0, 0, bar.width, bar.height}, bayOf(slot, px),
                             {stage.theme.track, stage.theme.acc, stage.theme.t1}, cell.share);
    growing.hang(easel, Entry::FromLeft);
  }
}

void drawStanding(graphics::Painter& painter, const config::Theme& theme, Standing standing, graphics::Corner center,
                  double side) {
  const double unit = side / 24;
  const auto at = [&](double x, double y) { return graphics::Corner{center.x + x * unit, center.y + y * unit}; };
  const auto round = [](double value) { return static_cast<int>(std::lround(value)); };
  switch (standing) {
    case Standing::Done:
      return widgets::draw(painter, {widgets::Shape::Tick, theme.acc, theme.acc}, center, side);
    case Standing::Running: {
      painter.ring(center, 8.5 * unit, 3 * unit, theme.t2);
      return painter.arc(center, 4.4 * unit, 8.8 * unit, 0, 0.5, theme.t2);
    }
    case Standing::Waiting: {
      painter.ring(center, 8.5 * unit, 3 * unit, theme.t2);
      const std::array<graphics::Corner, 3> hands = {at(0, -5), at(0, 0.5), at(4, 2.5)};
      return painter.polyline(hands, 2.4 * unit, theme.t2);
    }
    case Standing::Wanting: {
      const int edge = round(20 * unit);
      painter.roundRect({round(center.x) - edge / 2, round(center.y) - edge / 2, edge, edge}, 3 * unit, theme.t1);
      const int width = std::max(2, round(3.4 * unit));
      painter.rect({round(center.x) - width / 2, round(center.y - 7 * unit), width, round(8.4 * unit)}, theme.bg);
      return painter.rect({round(center.x) - width / 2, round(center.y + 3.6 * unit), width, width}, theme.bg);
    }
  }
}

}  // namespace lobbyboard::pages
