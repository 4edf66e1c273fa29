#include "pages/rate_look.h"

#include <algorithm>

#include "geometry/baseline.h"
#include "pages/fit_text.h"

namespace lobbyboard::pages {

using graphics::Align;
using graphics::Face;

namespace {

/// "96.7%" with a small sign; its left or right edge at x. Returns its width.
int drawPercent(ModulePainter& m, std::string_view text, int x, int baseline, double number, double sign,
                config::Colour color, Align align) {
  const bool signedText = text.ends_with('%');
  const std::string_view digits = signedText ? text.substr(0, text.size() - 1) : text;
  const graphics::TextStyle big = m.bold(number, color), small = m.bold(sign, color);
  graphics::Typesetter& type = m.painter().typesetter();
  const int gap = number > 100 ? m.px()(10) : 0;
  const int width =
      type.width(digits, big.face, big.px) + (signedText ? gap + type.width("%", small.face, small.px) : 0);
  int left = align == Align::Right ? x - width : x;
  left += m.painter().text(digits, left, baseline, big);
  if (signedText) m.painter().text("%", left + gap, baseline, small);
  return width;
}

void drawRemark(ModulePainter& m, const std::string& text, double y, double px) {
  while (px > 30 && widgets::richWidth(m.painter().typesetter(), text, m.rich(px)) > m.width()) --px;
  const widgets::RichStyle style = m.rich(px);
  if (widgets::richWidth(m.painter().typesetter(), text, style) <= m.width()) {
    widgets::drawRich(m.painter(), text, 0, geometry::baselineForWords(y * m.px().factor(), style.plain.px), style);
    return;
  }
  std::string plain = text;
  std::erase(plain, '*');
  m.words(m.painter().typesetter().fitted(plain, Face::Regular, style.plain.px, m.width()), 0, y, style.plain);
}

void drawRank(ModulePainter& m, const Stage& stage, int rank, double y) {
  const geometry::Scale& px = m.px();
  const geometry::Rect plate{0, px(y - 28), px(56), px(56)};
  if (rank == 1)
    m.painter().roundRect(plate, px(8), stage.theme.acc);
  else
    m.painter().roundBorder(plate, px(8), px.stroke(3), stage.theme.line);
  m.digits(std::to_string(rank), plate.width / 2, y,
           m.bold(rank > 99 ? 26 : 36, rank == 1 ? stage.theme.accInk : stage.theme.t1), Align::Center);
}

void drawScale(ModulePainter& m, const Stage& stage, const RateColumn& column, const RateRow& row, double y,
               int right) {
  const geometry::Scale& px = m.px();
  const int left = px(80);
  if (right - left < px(60)) return;
  const auto at = [&](double value) {
    return left + (right - left) * std::clamp((value - column.low) / (column.high - column.low), 0.0, 1.0);
  };
  m.painter().rect({left, px(y) - px.stroke(4) / 2, right - left, px.stroke(4)}, stage.theme.line);
  if (column.city)
    m.painter().rect({static_cast<int>(at(*column.city)) - px.stroke(4) / 2, px(y - 12), px.stroke(4), px(24)},
                     stage.theme.t2);
  m.painter().disc({at(row.at), y * px.factor()}, 12 * px.factor(), stage.theme.acc);
}

int percentWidth(const ModulePainter& m, graphics::Typesetter& type, const std::string& text, double number) {
  const bool sign = text.ends_with('%');
  return type.width(std::string_view(text).substr(0, text.size() - (sign ? 1 : 0)), Face::Bold, m.px()(number)) +
         (sign ? type.width("%", Face::Bold, m.px()(32)) : 0);
}

/// Whether in every row of the column the parts have room between name and figure: then the line below has the width.
bool partsBeside(ModulePainter& m, const Stage& stage, const RateColumn& column, double figure) {
  const geometry::Scale& px = m.px();
  graphics::Typesetter& type = m.painter().typesetter();
  for (const RateRow& row : column.rows) {
    int needed = px(80 + 24 + 20) + type.width(row.name, Face::Regular, px(38)) +
                 type.width(row.parts, Face::Regular, px(30)) + percentWidth(m, type, row.value, figure);
    if (row.tied) needed += px(10) + type.width(stage.strings["race.tied"], Face::Regular, px(30));
    if (row.parts.empty() || needed > m.width()) return false;
  }
  return true;
}

}  // namespace

void drawRateHero(ModulePainter& m, const Stage& stage, const RateColumn& column) {
  const geometry::Scale& px = m.px();
  const bool low = m.height() < px(kRateHero) - 1;
  m.painter().rect({0, 0, m.width(), px.stroke(4)}, stage.theme.acc);
  m.words(m.painter().typesetter().fitted(column.name, Face::Bold, px(low ? 34 : 44), m.width()), 0, low ? 25 : 44,
          m.bold(low ? 34 : 44, stage.theme.t1));
  double y = low ? 128 : 230;
  if (column.value.empty())
    y = low ? 80 : 108;
  else
    drawPercent(m, column.value, 0, geometry::baselineForDigits(px(low ? 78 : 140), px(low ? 72 : 136)), low ? 80 : 136,
                low ? 44 : 64, stage.theme.t1, Align::Left);
  for (const std::string& remark : column.remarks) {
    if (px(y + 16) > m.height()) return;
    drawRemark(m, remark, y, low ? 30 : 32);
    y += low ? 40 : 42;
  }
}

void drawRateRow(ModulePainter& m, const Stage& stage, const RateColumn& column, const RateRow& row) {
  const geometry::Scale& px = m.px();
  const double height = m.height() / px.factor();
  const double upper = std::max(22.0, height * 0.32), lower = std::min(height - 21, upper + 48);
  m.painter().rect({0, 0, m.width(), px.stroke(2)}, stage.theme.line);
  drawRank(m, stage, row.rank, std::min(upper + 8, height / 2));
  const double figure = height < 84 ? 44 : 52;
  const int value = drawPercent(m, row.value, m.width(), geometry::baselineForDigits(px(upper), px(figure)), figure, 32,
                                stage.theme.t1, Align::Right);
  const int room = m.width() - px(80) - value - px(12);
  const std::string tied = row.tied ? stage.strings["race.tied"] : std::string();
  const int tiedWidth = tied.empty() ? 0 : m.painter().typesetter().width(tied, Face::Regular, px(30)) + px(10);
  const FittedText name =
      fitText(m.painter().typesetter(), row.name, Face::Regular, room - tiedWidth, {px(38), px(30), 1});
  const std::string line = name.lines.empty() ? std::string() : name.lines.front();
  m.words(line, px(80), upper, {Face::Regular, name.px, stage.theme.t1});
  if (!tied.empty())
    m.words(tied, px(80) + m.painter().typesetter().width(line, Face::Regular, name.px) + px(10), upper,
            m.regular(30, stage.theme.t2));
  if (partsBeside(m, stage, column, figure)) {
    m.digits(row.parts, m.width() - value - px(20), upper, m.regular(30, stage.theme.t2), Align::Right);
    return drawScale(m, stage, column, row, lower, m.width() - px(12));
  }
  int right = m.width() - px(12);
  if (!row.parts.empty())
    right = m.width() - px(24) - m.digits(row.parts, m.width(), lower, m.regular(30, stage.theme.t2), Align::Right);
  // All rows of a column have one scale.
  drawScale(m, stage, column, row, lower, std::min(right, m.width() - px(column.city ? 216 : 12)));
}

}  // namespace lobbyboard::pages
