#include <algorithm>

#include "pages/dates.h"
#include "pages/overview_modules.h"
#include "pages/race_rows.h"

namespace lobbyboard::pages {
namespace {

constexpr std::size_t kMost = 4;

Race districtsOf(const Stage& stage, const Content& content) {
  return raceOf(stage, content, rules::Series::District, RaceBasis::Month);
}

}  // namespace

bool hasStandings(const Stage& stage, const Content& content) {
  const Race race = districtsOf(stage, content);
  return race.rows.size() >= 2 && race.rows.size() <= kMost && race.rows.front().rank.has_value();
}

void hangStandings(const Stage& stage, const Content& content, Easel& easel, const geometry::Rect& area) {
  easel.later([&stage, &easel, area, race = districtsOf(stage, content)] {
    const config::Strings& s = stage.strings;
    ModulePainter m(stage, area);
    const geometry::Scale& px = m.px();
    const std::string month = monthName(s, race.span);
    m.head(s["race.title"], race.provisional ? s.format("overview.standings_provisional", {month}) : month);
    const int width = m.width() / static_cast<int>(race.rows.size());
    int x = 0;
    for (const RaceRow& row : race.rows) {
      const std::string rank = row.rank ? std::to_string(*row.rank) + "　" : std::string();
      m.wordsIn(rank + row.name, x, 92, width - px(16), m.regular(32, stage.theme.t2));
      m.digits(row.rank ? row.scoreText : "—", x, 146, m.bold(52, stage.theme.t1));
      x += width;
    }
    m.hang(easel);
  });
}

}  // namespace lobbyboard::pages
