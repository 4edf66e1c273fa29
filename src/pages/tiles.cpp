#include "pages/tiles.h"

#include <algorithm>

#include "geometry/baseline.h"
#include "pages/card_look.h"
#include "pages/project_words.h"

namespace lobbyboard::pages {

using geometry::Rect;
using rules::Mark;

std::vector<TileFacts> warnedProjects(const Stage& stage, const Content& content) {
  std::vector<TileFacts> out;
  for (const Mark wanted : {Mark::Red, Mark::Yellow})
    for (const rules::ProjectFacts& facts : content.facts->projects) {
      const model::Project& project = content.snapshot->projects[facts.project];
      if (facts.card == wanted && !project.hidden) out.push_back({wanted, facts.streak, shortName(stage, project)});
    }
  std::stable_sort(out.begin(), out.end(), [](const TileFacts& a, const TileFacts& b) {
    return a.mark == b.mark ? a.streak > b.streak : a.mark > b.mark;
  });
  return out;
}

namespace {

constexpr int kColumns = 3;

void drawTile(ModulePainter& m, const Stage& stage, const TileFacts& tile, const Rect& area) {
  const geometry::Scale& px = m.px();
  const widgets::Skin skin = skinOf(stage.theme, tile.mark);
  m.painter().roundRect(area, px(8), stage.theme.panel2);
  const Rect plate{area.x, area.y, px(144), area.height};
  widgets::drawPlate(m.painter(), plate, skin, px(8), px.stroke(3));
  const double middle = (area.y + area.height / 2.0) / px.factor();
  widgets::draw(m.painter(), skin.mark, {static_cast<double>(plate.x + px(27)), middle * px.factor()}, px(26));
  const char* const key = tile.mark == Mark::Red ? "card.tile.red" : "card.tile.yellow";
  m.words(tile.streak > 0 ? stage.strings.format(key, {std::to_string(tile.streak)}) : cardName(stage.strings, tile.mark),
          plate.x + px(48), middle, m.bold(32, skin.text));
  const int room = area.width - plate.width - px(28);
  m.wordsIn(tile.name, plate.right() + px(16), middle, room, m.regular(32, stage.theme.t1), 2);
}

}  // namespace

void drawTiles(ModulePainter& m, const Stage& stage, const std::vector<TileFacts>& tiles, int top) {
  const geometry::Scale& px = m.px();
  const int gap = px(14);
  const int pitch = px(68) + gap;
  const int width = (m.width() - (kColumns - 1) * gap) / kColumns;
  const int rows = std::max(1, (m.height() - top + gap) / pitch);
  const std::size_t room = static_cast<std::size_t>(rows) * kColumns;
  const bool all = tiles.size() <= room;
  const std::size_t shown = all ? tiles.size() : room - 1;
  const auto place = [&](std::size_t i) {
    return Rect{static_cast<int>(i % kColumns) * (width + gap), top + static_cast<int>(i / kColumns) * pitch, width, px(68)};
  };
  for (std::size_t i = 0; i < shown; ++i) drawTile(m, stage, tiles[i], place(i));
  if (all) return;
  const Rect rest = place(shown);
  m.words(stage.strings.format("cards.more", {std::to_string(tiles.size() - shown)}), rest.x + px(16),
          (rest.y + rest.height / 2.0) / px.factor(), m.regular(32, stage.theme.t2));
}

}  // namespace lobbyboard::pages
