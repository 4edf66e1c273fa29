#include "pages/cards.h"

#include <algorithm>

#include "geometry/baseline.h"
#include "pages/card_look.h"
#include "pages/dates.h"
#include "pages/layout.h"
#include "pages/project_words.h"
#include "pages/tiles.h"
#include "pages/unit_chart.h"

namespace lobbyboard::pages {

using geometry::Rect;
using graphics::Align;
using graphics::Face;
using rules::Mark;

namespace {

/// One of the four plates: its share of the column, and what changed since the period before.
struct Plate {
  Mark mark;
  int count;
  double height;       ///< design pixels of 840
  std::string change;  ///< "新增 2　转绿 1"
};

void drawPlateIn(ModulePainter& m, const Stage& stage, const Plate& plate, const Rect& area) {
  const geometry::Scale& px = m.px();
  const widgets::Skin skin = skinOf(stage.theme, plate.mark, plate.count);
  const double unit = 1 / px.factor();
  widgets::drawPlate(m.painter(), area, skin, px(12), px.stroke(4));
  const bool low = plate.height < 150;
  const double top = area.y * unit;
  const double middle = top + area.height * unit / 2;
  const double upper = low ? middle : top + 54;
  widgets::draw(m.painter(), skin.mark, {static_cast<double>(area.x + px(58)), upper * px.factor()}, px(44));
  m.words(cardName(stage.strings, plate.mark), area.x + px(100), upper, m.bold(48, skin.text));
  const int numberPx = low ? 76 : 144;
  const double numberRow = low ? middle : top + area.height * unit - 78;
  m.digits(std::to_string(plate.count), area.right() - px(38), numberRow, m.bold(numberPx, skin.text), Align::Right);
  if (low || plate.change.empty()) return;
  const int number = stage.typesetter.width(std::to_string(plate.count), Face::Bold, px(numberPx));
  m.wordsIn(plate.change, area.x + px(36), top + area.height * unit - 42, area.width - px(36 + 38 + 16) - number,
            m.regular(30, skin.text), 2);
}

}  // namespace

CardsPage::CardsPage(const Stage& stage, Content content, const config::PageEntry&)
    : StillPage(stage, std::move(content)) {
  const rules::Counts& counts = content_.facts->counts;
  const config::Strings& s = stage_.strings;
  heading_.title = s["cards.title"];
  heading_.subtitle = s.format("cards.rated", {periodName(s, *content_.facts->period), std::to_string(counts.rated)});
  const std::pair<const char*, int> others[] = {{"cards.not_due", counts.notDue},
                                                {"cards.no_report", counts.noReport},
                                                {"cards.exempt", counts.exempt},
                                                {"cards.completed", counts.completed}};
  for (const auto& [key, count] : others)
    if (count > 0) heading_.subtitle += s.format(key, {std::to_string(count)});

  const Layout layout(stage_.canvas);
  const geometry::Scale px = stage_.scale();
  hangPlates({layout.body.x, layout.body.y, px(448), layout.body.height});
  const int left = layout.body.x + px(448) + px(48);
  const int width = layout.body.right() - left;
  const int chart = chartHeight(width);
  hangUnitChart({left, layout.body.y, width, chart});
  hangTiles({left, layout.body.y + chart, width, layout.body.height - chart});
}

void CardsPage::hangPlates(const Rect& area) {
  easel_.later([this, area] {
    const rules::Facts& facts = *content_.facts;
    const config::Strings& s = stage_.strings;
    const auto count = [](const auto& list) { return std::to_string(list.size()); };
    const Plate plates[] = {
        {Mark::Green, facts.counts.green, 232, s.format("cards.to_green", {count(facts.changes.toGreen)})},
        {Mark::Notice, facts.counts.notice, 112, {}},
        {Mark::Yellow, facts.counts.yellow, 224,
         s.format("cards.new_and_green", {count(facts.changes.toYellow), count(facts.changes.greenFromYellow)})},
        {Mark::Red, facts.counts.red, 224,
         s.format("cards.new_and_green", {count(facts.changes.toRed), count(facts.changes.greenFromRed)})}};
    ModulePainter m(stage_, area);
    double y = 0;
    for (const Plate& plate : plates) {
      drawPlateIn(m, stage_, plate, {0, m.px()(y), area.width, m.px()(plate.height)});
      y += plate.height + 16;
    }
    m.hang(easel_);
  });
}

int CardsPage::chartHeight(int width) const {
  const geometry::Scale px = stage_.scale();
  const UnitChart chart(stage_, content_, width);
  return px(64) + chart.height() + px(34);
}

void CardsPage::hangUnitChart(const Rect& area) {
  easel_.later([this, area] {
    ModulePainter m(stage_, area);
    m.head(stage_.strings["cards.chart"], stage_.strings["cards.chart_note"]);
    UnitChart(stage_, content_, area.width).draw(m, m.px()(74));
    m.hang(easel_);
  });
}

void CardsPage::hangTiles(const Rect& area) {
  easel_.later([this, area] {
    const rules::Counts& counts = content_.facts->counts;
    const config::Strings& s = stage_.strings;
    ModulePainter m(stage_, area);
    const std::vector<TileFacts> tiles = warnedProjects(stage_, content_);
    m.head(s.format("cards.warned", {std::to_string(counts.red), std::to_string(counts.yellow)}),
           tiles.empty() ? "" : s["cards.streak_note"]);
    drawTiles(m, stage_, tiles, m.px()(66));
    m.hang(easel_);
  });
}

std::optional<FooterLine> CardsPage::footer() const {
  const config::RuleSettings& rules = content_.rules;
  return FooterLine{stage_.strings["footer.rule"],
                    stage_.strings.format("cards.rule", {std::to_string(rules.yellowAfter), std::to_string(rules.redAfter)})};
}

}  // namespace lobbyboard::pages
