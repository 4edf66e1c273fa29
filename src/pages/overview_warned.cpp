#include "pages/overview_modules.h"
#include "pages/tiles.h"

namespace lobbyboard::pages {

bool hasWarned(const Content& content) { return content.facts->counts.red + content.facts->counts.yellow > 0; }

void hangWarned(const Stage& stage, const Content& content, Easel& easel, const geometry::Rect& area) {
  easel.later([&stage, &content, &easel, area] {
    const rules::Counts& counts = content.facts->counts;
    ModulePainter m(stage, area);
    m.head(stage.strings.format("cards.warned", {std::to_string(counts.red), std::to_string(counts.yellow)}),
           stage.strings["cards.streak_note"]);
    const int top = m.px()(72);
    const TileGrid grid(stage, warnedProjects(stage, content), {area.width, area.height - top});
    const std::vector<Pulse> fresh = grid.draw(m, top, 0);
    m.hang(easel);
    hangPulses(stage, easel, area.origin(), fresh);
  });
}

}  // namespace lobbyboard::pages
