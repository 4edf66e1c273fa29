#include "pages/board_page.h"

#include <algorithm>

#include "pages/board_ribbon.h"
#include "pages/heading.h"
#include "pages/module.h"

namespace lobbyboard::pages {

using geometry::Rect;
using geometry::WallClass;

namespace {

constexpr double kLeastWidth = 520, kLeastHeight = 380;  ///< of a section beside or above others
constexpr double kName = 76, kLowName = 56, kGap = 24, kLowGap = 8;
constexpr double kLowRoom = 600;    ///< height from which on figures may be large
constexpr double kLeastRows = 420;  ///< height that large figures leave at least to rows that take turns
constexpr std::size_t kMostOnRibbon = 12;

}  // namespace

/// How many sections have room at the same time.
std::size_t BoardPage::together(const Layout& layout) const {
  const double unit = 1 / stage_.scale().factor();
  if (layout.kind == WallClass::Small) return 1;
  std::size_t out = 0;
  for (const Rect& pane : layout.panes) {
    const double room = layout.kind == WallClass::Portrait ? pane.height * unit / kLeastHeight
                                                           : (pane.width * unit + 32) / (kLeastWidth + 32);
    out += std::clamp<std::size_t>(static_cast<std::size_t>(room), 1, 3);
  }
  return out;
}

/// The panes of each section: several for one, or one shared by several.
std::vector<BoardPage::Panes> BoardPage::panesOf(const Layout& layout, std::size_t sections) const {
  std::vector<Panes> out;
  const std::size_t panes = layout.panes.size();
  if (sections <= panes) {
    for (std::size_t i = 0; i < sections; ++i)
      out.emplace_back(layout.panes.begin() + static_cast<std::ptrdiff_t>(i * panes / sections),
                       layout.panes.begin() + static_cast<std::ptrdiff_t>((i + 1) * panes / sections));
    return out;
  }
  const bool below = layout.kind == WallClass::Portrait;
  const int gap = stage_.scale()(below ? 40 : 32);
  for (std::size_t p = 0; p < panes; ++p) {
    const auto start = [&](std::size_t at) { return (at * sections + panes - 1) / panes; };
    const auto count = static_cast<int>(start(p + 1) - start(p));
    const Rect& pane = layout.panes[p];
    const int size = ((below ? pane.height : pane.width) - (count - 1) * gap) / std::max(1, count);
    for (int i = 0; i < count; ++i)
      out.push_back({below ? Rect{pane.x, pane.y + i * (size + gap), pane.width, size}
                           : Rect{pane.x + i * (size + gap), pane.y, size, pane.height}});
  }
  return out;
}

BoardPage::Places BoardPage::place(const Section& section, const Panes& panes) const {
  const geometry::Scale px = stage_.scale();
  const Rect& first = panes.front();
  const double height = first.height / px.factor(), width = first.width / px.factor();
  const auto below = [&](int top) { return Rect{first.x, top, first.width, first.bottom() - top}; };
  Places out;
  int top = first.y;
  if (!section.name.empty() && height > 200) {
    out.name = {first.x, top, first.width, px(height < kLowRoom ? kLowName : kName)};
    top = out.name.bottom();
  }
  if (panes.size() > 1 && !section.figures.empty()) {
    const Panes others(panes.begin() + 1, panes.end());
    if (section.table.fits(others)) {
      out.figures = below(top);
      out.rows = others;
      return out;
    }
  }
  const std::vector<double> heights = figureHeights(section.figures, width);
  for (const double figures : heights) {
    const int gap = section.figures.empty() ? 0 : px(height < kLowRoom ? kLowGap : kGap);
    out.figures = {first.x, top, first.width, px(figures)};
    out.rows = panes;
    out.rows.front() = below(top + px(figures) + gap);
    if (section.table.fits(out.rows) && height >= kLowRoom) break;
    if (out.rows.front().height >= px(kLeastRows) && height >= kLowRoom) break;
  }
  return out;
}

void BoardPage::hangName(const Section& section, const Rect& area) {
  if (area.empty()) return;
  easel_.later([this, &section, area] {
    ModulePainter m(stage_, area);
    m.painter().rect({0, 0, m.width(), m.px().stroke(4)}, stage_.theme.acc);
    const double size = area.height < m.px()(kName) ? 38 : 44;
    m.words(stage_.typesetter.fitted(section.name, graphics::Face::Bold, m.px()(size), m.width()), 0,
            area.height / m.px().factor() / 2 + 2, m.bold(size, stage_.theme.t1));
    m.hang(easel_);
  });
}

std::vector<Part> BoardPage::ribbonParts(const Layout& layout, const Turn& turn) {
  const Section& section =
      sections_[static_cast<std::size_t>(std::max<std::int64_t>(0, turn.number)) % sections_.size()];
  std::vector<Part> parts;
  int rank = 0;
  if (!section.name.empty())
    parts.push_back(ribbonPhrase(stage_, easel_, section.name, {{Run::Voice::Label, section.name}}, ++rank));
  for (const BoardFigure& figure : section.figures) parts.push_back(ribbonFigure(stage_, easel_, figure, ++rank));
  const BoardRows& rows = section.table.rows();
  const std::size_t led = parts.size();
  const auto standsWith = [&](std::size_t row) {
    parts.push_back(ribbonRow(stage_, easel_, rows.row(row), ++rank));
    const bool fits = flows(stage_, layout, parts);
    if (!fits) parts.pop_back();
    return fits;
  };
  const std::size_t most = std::min(rows.count, kMostOnRibbon);
  std::size_t each = 0;
  while (each < most && standsWith(each)) ++each;
  if (each == 0 || each >= rows.count) return parts;
  const std::size_t screens = (rows.count + each - 1) / each;
  const auto turns = static_cast<std::size_t>(std::max<std::int64_t>(0, turn.number)) / sections_.size();
  const std::size_t from = turns % screens * each;
  if (from == 0) return parts;
  parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(led), parts.end());
  for (std::size_t i = from; i < std::min(rows.count, from + each); ++i)
    if (!standsWith(i)) break;
  return parts;
}

void BoardPage::compose(std::vector<BoardSection> sections, const Turn& turn) {
  for (BoardSection& section : sections)
    sections_.push_back({std::move(section.name), std::move(section.figures), {stage_, std::move(section.rows)}});
  const Layout layout(stage_);
  if (sections_.empty()) return;
  if (layout.kind == WallClass::Ribbon) {
    composed_ = flow(stage_, layout, ribbonParts(layout, turn));
    return;
  }
  const std::size_t count = sections_.size();
  const std::size_t groups = (count + together(layout) - 1) / together(layout);
  const std::size_t each = (count + groups - 1) / groups;
  struct Screen {
    std::size_t group;
    int number;
  };
  std::vector<Screen> screens;
  std::vector<std::vector<Places>> places;
  for (std::size_t first = 0; first < count; first += each) {
    const std::size_t size = std::min(each, count - first);
    const std::vector<Panes> panes = panesOf(layout, size);
    int most = 1;
    places.emplace_back();
    for (std::size_t i = 0; i < size; ++i) {
      places.back().push_back(place(sections_[first + i], panes[i]));
      most = std::max(most, sections_[first + i].table.screens(places.back().back().rows));
    }
    for (int i = 0; i < most; ++i) screens.push_back({places.size() - 1, i});
  }
  const std::size_t now = static_cast<std::size_t>(std::max<std::int64_t>(0, turn.number)) % screens.size();
  if (screens.size() > 1) nameScreen(stage_, static_cast<int>(now), static_cast<int>(screens.size()), heading_);
  const auto [group, number] = screens[now];
  for (std::size_t i = 0; i < places[group].size(); ++i) {
    const Section& section = sections_[group * each + i];
    const Places& at = places[group][i];
    hangName(section, at.name);
    if (!at.figures.empty()) hangFigures(stage_, easel_, at.figures, section.figures);
    section.table.hang(easel_, at.rows, number % section.table.screens(at.rows));
  }
}

}  // namespace lobbyboard::pages
