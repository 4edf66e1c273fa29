#include "pages/cards.h"

#include <algorithm>

#include "pages/card_look.h"
#include "pages/count_plates.h"
#include "pages/dates.h"
#include "pages/module.h"
#include "pages/ribbon.h"
#include "pages/unit_chart.h"
#include "pages/warned_tiles.h"

namespace lobbyboard::pages {

using geometry::Rect;
using geometry::WallClass;

namespace {

constexpr double kLargePitch = 36;  ///< from mark to mark

}  // namespace

CardsPage::CardsPage(const Stage& stage, Content content, const config::PageEntry&, const Turn& turn)
    : StillPage(stage, std::move(content)), turn_(turn.number) {
  nameIt();
  compose(Layout(stage_));
}

void CardsPage::nameIt() {
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
}

/// What the chart may have of a body above the tiles: more where they are few.
double CardsPage::roomBeside(double height) const {
  constexpr double kUsual = 400, kHeads = 64 + 34 + 66, kTile = 82, kLeastTiles = 230;
  const std::size_t rows = (warnedProjects(stage_, content_).size() + 2) / 3;
  return std::max(kUsual, height - kHeads - std::max(kLeastTiles, static_cast<double>(rows) * kTile));
}

void CardsPage::compose(const Layout& layout) {
  const double width = layout.panes.front().width / stage_.scale().factor();
  const double height = layout.body.height / stage_.scale().factor();
  switch (layout.kind) {
    case WallClass::Wide:
      composed_ = arrange(stage_, layout,
                          {beside({plates(exactly(448), {700, 840}),
                                   stacked({chart(width - 496, roomBeside(height)), tiles({840}, {230})}, 0)},
                                  48)});
      break;
    case WallClass::Double:
      composed_ =
          arrange(stage_, layout,
                  {stacked({plates({976}, {72, 272}), chart(width, 480, kLargePitch)}, 32), tiles({600}, {230})});
      break;
    case WallClass::Small:
      if (stage_.wall().height < 440)
        composed_ = arrange(stage_, layout, {plates({400}, {130})});
      else
        composed_ = arrange(stage_, layout, {beside({plates({288, 320}, {350}), tiles({560}, {300})}, 24)});
      break;
    case WallClass::Portrait:
      composed_ =
          arrange(stage_, layout, {stacked({plates({440}, {200, 480}), chart(width, 400), tiles({400}, {230})})});
      break;
    case WallClass::Ribbon:
      composed_ = flow(stage_, layout, ribbonParts());
      break;
  }
}

Part CardsPage::plates(Extent width, Extent height) {
  return {"plates", width, height, 1, [this](const Rect& area) { hangPlates(area); }};
}

/// As high as its lines ask.
Part CardsPage::chart(double width, double most, double pitch) {
  const UnitChart chart(stage_, content_, stage_.scale()(width), stage_.scale()(most), pitch);
  return {"chart",
          {600},
          exactly(64 + chart.height() / stage_.scale().factor() + 34),
          3,
          [this, most, pitch](const Rect& area) { hangUnitChart(area, most, pitch); }};
}

Part CardsPage::tiles(Extent width, Extent height) {
  return {"tiles", width, height, 2, [this](const Rect& area) { hangTiles(area); }};
}

std::vector<Part> CardsPage::ribbonParts() {
  std::vector<Part> out;
  int rank = 0;
  for (const CountPlate& plate : countPlates(stage_, content_))
    out.push_back(
        ribbonPlate(stage_, easel_, plate.mark, shortCardName(stage_.strings, plate.mark), plate.count, ++rank));
  for (const TileFacts& tile : warnedProjects(stage_, content_))
    out.push_back(
        ribbonBadge(stage_, easel_, tile.mark, badgeWord(stage_.strings, tile.mark, tile.streak), tile.name, ++rank));
  return out;
}

void CardsPage::hangPlates(const Rect& area) {
  easel_.later([this, area] {
    ModulePainter m(stage_, area);
    const std::vector<Pulse> fresh = drawCountPlates(m, stage_, countPlates(stage_, content_));
    m.hang(easel_);
    hangPulses(stage_, easel_, area.origin(), fresh);
  });
}

void CardsPage::hangUnitChart(const Rect& area, double most, double pitch) {
  easel_.later([this, area, most, pitch] {
    ModulePainter m(stage_, area);
    m.head(stage_.strings["cards.chart"], stage_.strings["cards.chart_note"]);
    UnitChart(stage_, content_, area.width, m.px()(most), pitch).draw(m, m.px()(74));
    m.hang(easel_);
  });
}

/// A list has its count and its part below it, columns have them in their head.
void CardsPage::hangTiles(const Rect& area) {
  if (area.width >= stage_.scale()(760)) return hangWarnedTiles(stage_, content_, easel_, area, turn_);
  easel_.later([this, area] {
    const rules::Counts& counts = content_.facts->counts;
    const config::Strings& s = stage_.strings;
    ModulePainter m(stage_, area);
    const TileGrid grid(stage_, warnedProjects(stage_, content_), {area.width, area.height - m.px()(50)});
    const int screen = static_cast<int>(std::max<std::int64_t>(0, turn_) % grid.screens());
    const double row = area.height / m.px().factor() - 22;
    const graphics::TextStyle style = m.regular(28, stage_.theme.t2);
    m.words(s.format("cards.list_total", {std::to_string(counts.red + counts.yellow)}), 0, row, style);
    if (grid.screens() > 1)
      m.words(s.format("cards.list_part", {std::to_string(screen + 1), std::to_string(grid.screens())}), area.width,
              row, style, graphics::Align::Right);
    const std::vector<Pulse> fresh = grid.draw(m, 0, screen);
    m.hang(easel_);
    hangPulses(stage_, easel_, area.origin(), fresh);
  });
}

std::optional<FooterLine> CardsPage::footer() const {
  const config::RuleSettings& rules = content_.rules;
  return FooterLine{
      stage_.strings["footer.rule"],
      stage_.strings.format("cards.rule", {std::to_string(rules.yellowAfter), std::to_string(rules.redAfter)})};
}

}  // namespace lobbyboard::pages
