#include "pages/count_plates.h"

#include <algorithm>

#include "geometry/baseline.h"
#include "pages/card_look.h"

namespace lobbyboard::pages {

using geometry::Rect;
using graphics::Align;
using graphics::Face;
using rules::Mark;

namespace {

/// Everything below is in pixels of the design, but for the place of the plate.
struct PlateLook {
  double markAt, markSide, wordLeft, word, number, numberInset;
  bool oneLine;
};

/// Mark and word above, the number below; a low plate has all of it on one line.
PlateLook lookFor(double width, double height) {
  if (height >= 200) return {58, 44, 100, 48, height < 224 ? 124.0 : 144.0, 38, false};
  if (width < 300) return {32, 26, 54, 34, 50, 14, true};
  if (height < 105) return {36, 30, 64, 36, 62, 22, true};
  if (width < 400) return {40, 34, 76, 40, 70, 24, true};
  return {58, 44, 100, 48, 76, 38, true};
}

Pulse edgeOf(const ModulePainter& m, const Rect& area, const widgets::Skin& skin) {
  const geometry::Scale& px = m.px();
  const bool low = area.height / px.factor() < 105;
  return {area, static_cast<double>(px(low ? 8 : 12)), px.stroke(low ? 3 : 4), pulseColour(skin)};
}

void drawPlateIn(ModulePainter& m, const Stage& stage, const CountPlate& plate, const Rect& area, int wordPx) {
  const geometry::Scale& px = m.px();
  const widgets::Skin skin = skinOf(stage.theme, plate.mark, plate.count);
  const double unit = 1 / px.factor();
  const PlateLook look = lookFor(area.width * unit, area.height * unit);
  const Pulse edge = edgeOf(m, area, skin);
  widgets::drawPlate(m.painter(), area, skin, edge.radius, edge.border);
  const double top = area.y * unit;
  const double middle = top + area.height * unit / 2;
  const double upper = look.oneLine ? middle : top + 54;
  widgets::draw(m.painter(), skin.mark, {static_cast<double>(area.x + px(look.markAt)), upper * px.factor()},
                px(look.markSide));
  m.words(cardName(stage.strings, plate.mark), area.x + px(look.wordLeft), upper, {Face::Bold, wordPx, skin.text});
  const double numberRow = look.oneLine ? middle : top + area.height * unit - 78;
  const int number = m.digits(std::to_string(plate.count), area.right() - px(look.numberInset), numberRow,
                              m.bold(look.number, skin.text), Align::Right);
  if (look.oneLine || plate.change.empty()) return;
  m.wordsIn(plate.change, area.x + px(36), top + area.height * unit - 42,
            area.width - px(36 + look.numberInset + 8) - number, m.regular(30, skin.text), 2);
}

/// The places of the plates. In a column the share of 提醒 is half that of the others: its projects are only reminded.
std::vector<Rect> placesIn(const ModulePainter& m) {
  const geometry::Scale& px = m.px();
  const double width = m.width() / px.factor(), height = m.height() / px.factor();
  std::vector<Rect> out;
  if (height >= 700 && width < 900) {
    const double unit = (height - 48) / 792;
    double y = 0;
    for (const double share : {232.0, 112.0, 224.0, 224.0}) {
      out.push_back({0, px(y), m.width(), px(share * unit)});
      y += share * unit + 16;
    }
    return out;
  }
  const int columns = width < 400 && height > 330 ? 1 : height < 64 + 24 || width >= 1500 ? 4 : 2;
  const int rows = 4 / columns;
  const int gap = px(height < 400 ? 10 : 16);
  const int across = columns == 2 && width > 900 ? px(height < 400 ? 32 : 16) : gap;
  const int w = (m.width() - (columns - 1) * across) / columns;
  const int h = (m.height() - (rows - 1) * gap) / rows;
  for (int i = 0; i < 4; ++i) out.push_back({i % columns * (w + across), i / columns * (h + gap), w, h});
  return out;
}

}  // namespace

std::vector<CountPlate> countPlates(const Stage& stage, const Content& content) {
  const rules::Facts& facts = *content.facts;
  const config::Strings& s = stage.strings;
  const auto count = [](const auto& list) { return std::to_string(list.size()); };
  return {{Mark::Green, facts.counts.green, s.format("cards.to_green", {count(facts.changes.toGreen)})},
          {Mark::Notice, facts.counts.notice, s.format("cards.new", {count(facts.changes.toNotice)})},
          {Mark::Yellow, facts.counts.yellow,
           s.format("cards.new_and_green", {count(facts.changes.toYellow), count(facts.changes.greenFromYellow)}),
           !facts.changes.toYellow.empty()},
          {Mark::Red, facts.counts.red,
           s.format("cards.new_and_green", {count(facts.changes.toRed), count(facts.changes.greenFromRed)}),
           !facts.changes.toRed.empty()}};
}

std::vector<Pulse> drawCountPlates(ModulePainter& m, const Stage& stage, const std::vector<CountPlate>& plates) {
  const std::vector<Rect> places = placesIn(m);
  const double unit = 1 / m.px().factor();
  // All words in one size, the largest that lets each stand beside its number.
  int wordPx = m.px()(60);
  for (std::size_t i = 0; i < places.size(); ++i) {
    const PlateLook look = lookFor(places[i].width * unit, places[i].height * unit);
    wordPx = std::min(wordPx, m.px()(look.word));
    const std::string& word = cardName(stage.strings, plates[i].mark);
    const int number =
        look.oneLine ? stage.typesetter.width(std::to_string(plates[i].count), Face::Bold, m.px()(look.number)) : 0;
    const int room = places[i].width - m.px()(look.wordLeft + look.numberInset + (look.oneLine ? 10 : 0)) - number;
    while (wordPx > m.px()(24) && stage.typesetter.width(word, Face::Bold, wordPx) > room) --wordPx;
  }
  std::vector<Pulse> fresh;
  for (std::size_t i = 0; i < places.size(); ++i) {
    drawPlateIn(m, stage, plates[i], places[i], wordPx);
    if (plates[i].fresh) fresh.push_back(edgeOf(m, places[i], skinOf(stage.theme, plates[i].mark, plates[i].count)));
  }
  return fresh;
}

}  // namespace lobbyboard::pages
