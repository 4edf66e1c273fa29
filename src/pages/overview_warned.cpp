#include <algorithm>

#include "pages/overview_modules.h"
#include "pages/tiles.h"

namespace lobbyboard::pages {

bool hasWarned(const Stage& stage, const Content& content) { return !warnedProjects(stage, content).empty(); }

void hangWarned(const Stage& stage, const Content& content, Easel& easel, const geometry::Rect& area,
                std::int64_t turn) {
  easel.later([&stage, &content, &easel, area, turn] {
    const config::Strings& s = stage.strings;
    std::vector<TileFacts> tiles = warnedProjects(stage, content);
    const auto red =
        std::count_if(tiles.begin(), tiles.end(), [](const TileFacts& tile) { return tile.mark == rules::Mark::Red; });
    const std::string reds = std::to_string(red), yellows = std::to_string(std::ssize(tiles) - red);
    ModulePainter m(stage, area);
    const int top = m.px()(72);
    const TileGrid grid(stage, std::move(tiles), {area.width, area.height - top});
    const int screen = static_cast<int>(std::max<std::int64_t>(0, turn) % grid.screens());
    std::string note = s["cards.streak_note"];
    if (grid.screens() > 1)
      note = s.format("cards.list_part", {std::to_string(screen + 1), std::to_string(grid.screens())});
    m.head(s.format("cards.warned", {reds, yellows}), note);
    const std::vector<Pulse> fresh = grid.draw(m, top, screen);
    m.hang(easel);
    hangPulses(stage, easel, area.origin(), fresh);
  });
}

}  // namespace lobbyboard::pages
