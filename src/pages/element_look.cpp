#include "pages/element_look.h"

#include <algorithm>

#include "geometry/baseline.h"
#include "pages/figure_words.h"
#include "widgets/bar.h"
#include "widgets/mark.h"

namespace lobbyboard::pages {

using graphics::Align;
using graphics::Face;

namespace {

const char* wordKey(Need need) {
  switch (need) {
    case Need::Secured:
      return "elements.secured";
    case Need::UnderWay:
      return "elements.under_way";
    case Need::Short:
      return "elements.short";
    case Need::NotNeeded:
      return "elements.not_needed";
    case Need::Unknown:
      return "elements.unknown";
  }
  return "";
}

/// A half-filled disc.
void drawHalf(ModulePainter& m, graphics::Corner at, double radius, config::Colour color) {
  m.painter().ring(at, radius, m.px().stroke(3), color);
  m.painter().arc(at, radius / 2, radius, 0.5, 1.0, color);
}

void drawCross(ModulePainter& m, graphics::Corner at, double half, double width, config::Colour color) {
  const graphics::Corner one[] = {{at.x - half, at.y - half}, {at.x + half, at.y + half}};
  const graphics::Corner other[] = {{at.x - half, at.y + half}, {at.x + half, at.y - half}};
  m.painter().polyline(one, width, color);
  m.painter().polyline(other, width, color);
}

}  // namespace

Need needOf(const model::Project& project, std::string_view kind, time::Day asOf) {
  Need out = Need::NotNeeded;
  const auto worse = [&](Need need) {  // of several needs of a kind the worst one counts
    constexpr auto weight = [](Need n) {
      return n == Need::Short ? 4 : n == Need::UnderWay ? 3 : n == Need::Unknown ? 2 : n == Need::Secured ? 1 : 0;
    };
    if (weight(need) > weight(out)) out = need;
  };
  for (const model::Element& element : project.elements) {
    if (element.kind != kind) continue;
    if (!element.need || !element.met)
      worse(Need::Unknown);
    else if (exact(*element.met) >= exact(*element.need))
      worse(Need::Secured);
    else
      worse(element.due && *element.due < asOf ? Need::Short : Need::UnderWay);
  }
  return out;
}

std::string elementName(const Stage& stage, const std::string& kind) {
  const std::string key = "element." + kind;
  return stage.strings.contains(key) ? stage.strings[key] : kind;
}

void drawNeedMark(ModulePainter& m, const Stage& stage, Need need, double x, double y, config::Colour color) {
  const geometry::Scale& px = m.px();
  const graphics::Corner at{px(x) + 0.0, px(y) + 0.0};
  switch (need) {
    case Need::Secured:
      return widgets::draw(m.painter(), {widgets::Shape::Tick, stage.theme.acc}, at, px(28));
    case Need::UnderWay:
      return drawHalf(m, at, 11 * px.factor(), color);
    case Need::Short:
      return drawCross(m, at, 8 * px.factor(), px.stroke(6), color);
    case Need::NotNeeded:
    case Need::Unknown:
      return m.painter().rect({px(x - 10), px(y) - px.stroke(4) / 2, px(20), px.stroke(4)}, color);
  }
}

void drawNeed(ModulePainter& m, const Stage& stage, Need need, double left, double middle, double width) {
  const geometry::Scale& px = m.px();
  const config::Theme& theme = stage.theme;
  const std::string& word = stage.strings[wordKey(need)];
  const bool loud = need == Need::Short;
  const config::Colour color = loud ? theme.bg : need == Need::NotNeeded || need == Need::Unknown ? theme.t3 : theme.t1;
  const Face face = loud ? Face::Bold : Face::Regular;
  int size = px(30);
  while (size > px(24) && stage.typesetter.width(word, face, size) + px(60) > px(width)) --size;
  const int text = stage.typesetter.width(word, face, size);
  const int whole = std::min(px(width), text + px(60));
  const int x = px(left) + (px(width) - whole) / 2;
  if (loud || need == Need::UnderWay)
    m.painter().roundRect({x, px(middle - 29), whole, px(58)}, px(8), loud ? theme.t1 : theme.panel2);
  drawNeedMark(m, stage, need, x / px.factor() + 24, middle, color);
  m.words(word, x + px(46), middle, {face, size, color});
}

void hangElementTotal(const Stage& stage, const config::FigureRules& rules, Easel& easel,
                      const rules::ElementTotal& total, const geometry::Rect& area) {
  ModulePainter m(stage, area);
  const geometry::Scale& px = m.px();
  const config::Theme& theme = stage.theme;
  const bool low = area.height < px(kTotalHeight) - 1;
  const std::string name = stage.strings.format("elements.rate", {elementName(stage, total.kind)});
  const std::string share = percent(total.rate, rules);
  const bool isPercent = share.ends_with('%');
  const std::string digits = isPercent ? share.substr(0, share.size() - 1) : share;
  m.painter().rect({0, 0, m.width(), px.stroke(low ? 2 : 4)}, low ? theme.line : theme.acc);
  const double number = low ? 56 : 84;
  const int baseline = geometry::baselineForDigits(px(low ? 36 : 106), px(number));
  const int sign = isPercent ? stage.typesetter.width("%", Face::Bold, px(number / 2)) : 0;
  const int wide = stage.typesetter.width(digits, Face::Bold, px(number));
  int x = low ? m.width() - sign - wide : 0;
  m.wordsIn(name, 0, low ? 36 : 38, low ? x - px(12) : m.width(), m.bold(36, theme.t1));
  x += m.painter().text(digits, x, baseline, m.bold(number, theme.t1));
  if (isPercent) m.painter().text("%", x, baseline, m.bold(number / 2, theme.t1));
  const std::string needed = inUnit(
      stage.strings, stage.strings.format("elements.need", {model::toString(total.need), model::toString(total.met)}),
      total.unit);
  double size = 32;
  while (size > 30 && widgets::richWidth(stage.typesetter, needed, m.rich(size)) > m.width()) --size;
  const widgets::RichStyle style = m.rich(size);
  if (widgets::richWidth(stage.typesetter, needed, style) <= m.width()) {
    widgets::drawRich(m.painter(), needed, 0,
                      geometry::baselineForWords((low ? 114 : 200) * px.factor(), style.plain.px), style);
  } else {
    const std::string brief =
        inUnit(stage.strings, model::toString(total.met) + "/" + model::toString(total.need), total.unit);
    m.words(stage.typesetter.fitted(brief, Face::Regular, style.plain.px, m.width()), 0, low ? 114 : 200, style.plain);
  }
  const geometry::Rect bar{0, px(low ? 72 : 156), m.width(), px(16)};
  widgets::drawTrack(m.painter(), bar, {theme.track, theme.acc, theme.t1});
  m.hang(easel);
  if (!total.rate) return;
  const int filled = widgets::filledWidth(bar.width, std::min(1.0, total.rate->value()));
  if (filled <= 0) return;
  graphics::Painter value(stage.typesetter, {filled, bar.height}, theme.acc);
  easel.place(value.finish(), {area.x, area.y + bar.y}, Entry::FromLeft);
}

}  // namespace lobbyboard::pages
