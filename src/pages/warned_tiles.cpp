#include "pages/warned_tiles.h"

#include <algorithm>

#include "pages/light_words.h"
#include "pages/tiles.h"
#include "rules/boards.h"

namespace lobbyboard::pages {

void hangWarnedTiles(const Stage& stage, const Content& content, Easel& easel, const geometry::Rect& area,
                     std::int64_t turn) {
  easel.later([&stage, &content, &easel, area, turn] {
    constexpr double kNarrow = 760;  // where only one of two notes has room
    const config::Strings& s = stage.strings;
    const bool lights = hasLights(content);
    const rules::Lights& lit = content.facts->boards->lights;
    const int red = lights ? lit.red : content.facts->counts.red;
    const int yellow = lights ? lit.yellow : content.facts->counts.yellow;
    ModulePainter m(stage, area);
    const int top = m.px()(66);
    const TileGrid grid(stage, lights ? litProjects(stage, content) : warnedProjects(stage, content),
                        {area.width, area.height - top});
    const int screen = static_cast<int>(std::max<std::int64_t>(0, turn) % grid.screens());
    const bool narrow = area.width < m.px()(kNarrow);
    std::string note = lights || red + yellow == 0 ? std::string() : s["cards.streak_note"];
    if (grid.screens() > 1) {
      const std::string part = s.format(narrow ? "cards.list_part" : "cards.part",
                                        {std::to_string(screen + 1), std::to_string(grid.screens())});
      note = narrow ? part : note + part;
    }
    m.head(s.format(lights ? "lights.warned" : "cards.warned", {std::to_string(red), std::to_string(yellow)}), note);
    const std::vector<Pulse> fresh = grid.draw(m, top, screen);
    m.hang(easel);
    hangPulses(stage, easel, area.origin(), fresh);
  });
}

}  // namespace lobbyboard::pages
