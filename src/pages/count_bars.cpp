#include "pages/count_bars.h"

#include <algorithm>

#include "pages/fit_text.h"
#include "widgets/bar.h"

namespace lobbyboard::pages {

using graphics::Align;

namespace {

constexpr double kHead = 72;
constexpr double kPitch = 58;

/// Keeps what has room; the rest becomes one line.
void keep(std::vector<CountBar>& bars, std::size_t lines, const std::string& others) {
  if (bars.size() <= lines || lines < 2) return;
  std::int64_t rest = 0;
  for (std::size_t i = lines - 1; i < bars.size(); ++i) rest += bars[i].count;
  bars.resize(lines - 1);
  bars.push_back({others, rest});
}

/// Width of the names' column: as narrow as lets every name stand uncut on two lines, at most two thirds.
int nameRoom(const Stage& stage, const ModulePainter& m, const std::vector<CountBar>& bars) {
  for (const int share : {46, 56}) {
    const int room = m.width() * share / 100;
    const bool fits = std::none_of(bars.begin(), bars.end(), [&](const CountBar& bar) {
      return fitText(stage.typesetter, bar.name, graphics::Face::Regular, room - m.px()(16),
                     {m.px()(30), m.px()(24), 2})
          .cut;
    });
    if (fits) return room;
  }
  return m.width() * 66 / 100;
}

}  // namespace

void hangCountBars(const Stage& stage, Easel& easel, const geometry::Rect& area, std::string head, std::string note,
                   std::vector<CountBar> bars) {
  easel.later([&stage, &easel, area, head = std::move(head), note = std::move(note), bars = std::move(bars)]() mutable {
    const config::Theme& theme = stage.theme;
    ModulePainter m(stage, area);
    m.head(head, note);
    const double rows = area.height / m.px().factor() - kHead;
    keep(bars, static_cast<std::size_t>(std::max(1.0, rows / kPitch)), stage.strings["overview.others"]);
    std::int64_t greatest = 1;
    for (const CountBar& bar : bars) greatest = std::max(greatest, bar.count);
    const int left = nameRoom(stage, m, bars);
    const int right = m.width() - m.px()(104);
    double y = kHead + kPitch / 2;
    for (const CountBar& bar : bars) {
      m.wordsIn(bar.name, 0, y, left - m.px()(16), m.regular(30, theme.t1), 2);
      const geometry::Rect track{left, m.px()(y - 8), right - left, m.px()(16)};
      widgets::drawTrack(m.painter(), track, {theme.track, theme.acc, theme.t1});
      m.painter().rect(
          {track.x, track.y,
           widgets::filledWidth(track.width, static_cast<double>(bar.count) / static_cast<double>(greatest)),
           track.height},
          theme.acc);
      m.digits(std::to_string(bar.count), m.width(), y, m.bold(36, theme.t1), Align::Right);
      y += kPitch;
    }
    m.hang(easel);
  });
}

}  // namespace lobbyboard::pages
