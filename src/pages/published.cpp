#include "pages/published.h"

#include <algorithm>

#include "pages/dates.h"
#include "pages/heading.h"
#include "pages/printed_tile_look.h"
#include "pages/ribbon.h"

namespace lobbyboard::pages {

using geometry::Rect;
using geometry::WallClass;

namespace {

constexpr double kGap = 24, kColumnGap = 40;
constexpr int kMostTiles = 9;  ///< in a pane

/// "invested_wan, started": the keys that the entry asks for; empty: all.
std::set<std::string> keysOf(const config::PageEntry& entry) {
  std::set<std::string> out;
  std::string key;
  for (const char c : entry.text("of", "") + ",") {
    if (c != ',' && c != ' ') {
      key += c;
    } else if (!key.empty()) {
      out.insert(key);
      key.clear();
    }
  }
  return out;
}

enum class Shown { All, Figures, Statements };

/// What the entry asks for; keys are keys of the figures.
Shown shownBy(const config::PageEntry& entry) {
  const std::string part = entry.text("part", "");
  if (part == "statements") return Shown::Statements;
  return part == "figures" || !entry.text("of", "").empty() ? Shown::Figures : Shown::All;
}

/// Columns and rows of a pane.
struct Grid {
  int columns = 1, rows = 1;
  Grid(const geometry::Scale& px, const Layout& layout, double height) {
    const Rect& pane = layout.panes.front();
    const double least = layout.kind == WallClass::Wide || layout.kind == WallClass::Double ? 520 : 440;
    columns = std::max(1, static_cast<int>((pane.width / px.factor() + kColumnGap) / (least + kColumnGap)));
    rows = std::max(1, static_cast<int>((pane.height / px.factor() + kGap) / (height + kGap)));
    rows = std::min(rows, std::max(1, kMostTiles / columns));
  }
  int each() const { return columns * rows; }
};

}  // namespace

bool PublishedPage::hasContent(const Stage& stage, const Content& content, const config::PageEntry& entry) {
  const std::set<std::string> only = keysOf(entry);
  const Shown shown = shownBy(entry);
  if (shown != Shown::Figures && !content.snapshot->statements.empty()) return true;
  return shown != Shown::Statements &&
         !printedTiles(stage, *content.snapshot, content.snapshot->published, only).empty();
}

PublishedPage::PublishedPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn)
    : StillPage(stage, std::move(content)) {
  const std::set<std::string> only = keysOf(entry);
  const model::Snapshot& snapshot = *content_.snapshot;
  const config::Strings& s = stage_.strings;
  if (shownBy(entry) != Shown::Statements)
    addSheet(s["figures.subtitle"], printedTiles(stage_, snapshot, snapshot.published, only));
  if (shownBy(entry) != Shown::Figures)
    for (const model::Statement& statement : snapshot.statements) {
      const std::string& title = statement.title.in(stage_.language);
      addSheet(statement.asOf ? s.format("figures.statement", {title, dayNameWithYear(s, *statement.asOf)}) : title,
               printedTiles(stage_, snapshot, statement.published));
    }
  heading_.title = s["figures.title"];
  compose(Layout(stage_), static_cast<std::size_t>(std::max<std::int64_t>(0, turn.number)));
}

void PublishedPage::addSheet(std::string title, std::vector<PrintedTile> tiles) {
  if (!tiles.empty()) sheets_.push_back({std::move(title), std::move(tiles)});
}

void PublishedPage::compose(const Layout& layout, std::size_t turn) {
  if (sheets_.empty()) return;
  if (layout.kind == WallClass::Ribbon) {
    const Sheet& sheet = sheets_[turn % sheets_.size()];
    heading_.subtitle = sheet.title;
    sheets_ = {sheet};
    composed_ = flow(stage_, layout, ribbonParts());
    return;
  }
  const geometry::Scale px = stage_.scale();
  const double least = layout.kind == WallClass::Small ? kPrintedLow : kPrinted;
  const auto each = static_cast<std::size_t>(Grid(px, layout, least).each()) * layout.panes.size();
  std::size_t screens = 0;
  for (const Sheet& sheet : sheets_) screens += (sheet.tiles.size() + each - 1) / each;
  std::size_t screen = turn % screens;
  const std::size_t shown = screen;
  for (const Sheet& sheet : sheets_) {
    const std::size_t own = (sheet.tiles.size() + each - 1) / each;
    if (screen >= own) {
      screen -= own;
      continue;
    }
    heading_.subtitle = sheet.title;
    // As many on each of its screens.
    const std::size_t even = (sheet.tiles.size() + own - 1) / own;
    const auto from = sheet.tiles.begin() + static_cast<std::ptrdiff_t>(std::min(screen * even, sheet.tiles.size()));
    const auto to =
        sheet.tiles.begin() + static_cast<std::ptrdiff_t>(std::min((screen + 1) * even, sheet.tiles.size()));
    std::vector<PrintedTile> tiles(from, to);
    const auto large = static_cast<std::size_t>(Grid(px, layout, kPrintedLarge).each()) * layout.panes.size();
    hang(layout, std::move(tiles), even <= large ? kPrintedLarge : least);
    break;
  }
  if (screens > 1) nameScreen(stage_, static_cast<int>(shown), static_cast<int>(screens), heading_);
}

void PublishedPage::hang(const Layout& layout, std::vector<PrintedTile> tiles, double height) {
  hollow_ = hollow_ || std::any_of(tiles.begin(), tiles.end(),
                                   [](const PrintedTile& tile) { return tile.status != model::FigureStatus::Actual; });
  const geometry::Scale px = stage_.scale();
  const Grid grid(px, layout, height);
  const auto panes = layout.panes.size();
  const std::size_t perPane =
      std::min<std::size_t>((tiles.size() + panes - 1) / panes, static_cast<std::size_t>(grid.each()));
  // As many in each line as in the others, or one less; a few stand lower than at the very top.
  const int most = std::min(grid.columns, std::max(1, static_cast<int>(perPane)));
  const int lines = (static_cast<int>(perPane) + most - 1) / most;
  const int columns = (static_cast<int>(perPane) + lines - 1) / lines;
  const int free = layout.panes.front().height - lines * (px(height) + px(kGap));
  const int drop = layout.kind != WallClass::Small && lines == 1 && free > px(height) / 2 ? free / 4 : 0;
  for (std::size_t i = 0; i < tiles.size(); ++i) {
    if (i / perPane >= panes) return;
    const Rect& pane = layout.panes[i / perPane];
    const int k = static_cast<int>(i % perPane);
    const int wide = (pane.width + px(kColumnGap)) / columns - px(kColumnGap);
    const int high = std::min(px(height), pane.height);
    // Lines of tiles stand apart as far as there is room, up to half a tile.
    const int gap =
        lines > 1 ? std::min(std::max(px(kGap), (pane.height - lines * high) / (lines - 1)), px(height) / 3) : 0;
    const Rect area{pane.x + k % columns * (wide + px(kColumnGap)), pane.y + drop + k / columns * (high + gap), wide,
                    high};
    easel_.later([this, area, tile = std::move(tiles[i])] {
      ModulePainter m(stage_, area);
      drawPrintedTile(m, stage_, tile);
      m.hang(easel_);
    });
  }
}

std::vector<Part> PublishedPage::ribbonParts() {
  using enum Run::Voice;
  std::vector<Part> out;
  int rank = 0;
  for (const PrintedTile& tile : sheets_.front().tiles) {
    std::string label = tile.label;
    if (tile.status != model::FigureStatus::Actual)
      label = stage_.strings[tile.status == model::FigureStatus::Goal ? "figures.goal" : "figures.forecast"] +
              stage_.strings["figures.between"] + label;
    std::vector<Run> runs{{Label, label + (tile.before.empty() ? "" : stage_.strings["figures.between"] + tile.before)},
                          {Number, tile.number},
                          {Unit, tile.unit}};
    if (!tile.rate.empty()) runs.push_back({Accent, tile.rate});
    out.push_back(ribbonPhrase(stage_, easel_, tile.key, std::move(runs), ++rank));
  }
  return out;
}

std::optional<FooterLine> PublishedPage::footer() const {
  if (stage_.wall().kind == WallClass::Ribbon) return std::nullopt;  // nothing of what it explains is there
  return FooterLine{stage_.strings["figures.chip"],
                    stage_.strings[hollow_ ? "figures.footer_hollow" : "figures.footer"]};
}

}  // namespace lobbyboard::pages
