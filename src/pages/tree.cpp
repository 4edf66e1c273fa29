#include "pages/tree.h"

#include <algorithm>

#include "pages/heading.h"
#include "pages/light_words.h"
#include "pages/ribbon.h"
#include "rules/boards.h"

namespace lobbyboard::pages {

using geometry::Rect;
using geometry::WallClass;

namespace {

constexpr double kBoxLeast = 216, kBoxMost = 420, kAcrossLeast = 296;
constexpr double kHead = 56, kRowLeast = 84, kRowLow = 74, kRowMost = 280, kBoxHigh = 176;
constexpr int kMostRows = 9;
constexpr std::size_t kMostAcross = 40;  ///< more have no place anyway

bool ofOrganisation(const config::PageEntry& entry) { return entry.text("of", "") == "organisation"; }

const std::vector<rules::TreeNode>& nodesOf(const Content& content, bool organisation) {
  const rules::Boards& boards = *content.facts->boards;
  return organisation ? boards.organisation : boards.tree;
}

std::size_t screensFor(std::size_t rows, std::size_t each) {
  return std::max<std::size_t>(1, (rows + each - 1) / each);
}

}  // namespace

bool TreePage::hasContent(const Stage&, const Content& content, const config::PageEntry& entry) {
  return !nodesOf(content, ofOrganisation(entry)).empty();
}

TreePage::TreePage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn)
    : StillPage(stage, std::move(content)), organisation_(ofOrganisation(entry)) {
  const config::Strings& s = stage_.strings;
  columns_ = treeColumns(nodes(), content_.rules.tree);
  if (organisation_) {
    heading_ = {s["tree.organisation"], content_.snapshot->program.in(stage_.language)};
  } else {
    heading_.title = s["tree.title"];
    for (const config::TreeLevel level : content_.rules.tree)
      heading_.subtitle += (heading_.subtitle.empty() ? "" : s["tree.levels"]) + levelName(level);
  }
  compose(Layout(stage_), std::max<std::int64_t>(0, turn.number));
}

const std::vector<rules::TreeNode>& TreePage::nodes() const { return nodesOf(content_, organisation_); }

std::string TreePage::levelName(config::TreeLevel level) const {
  return stage_.strings["tree.level." + std::to_string(static_cast<int>(level))];
}

/// As many levels as there is room for; the lowest one across where that leaves it room enough.
TreePage::Form TreePage::formFor(const Rect& pane) const {
  const geometry::Scale px = stage_.scale();
  const double room = pane.width / px.factor(), height = pane.height / px.factor();
  const double gap = room > 1200 ? 64 : 32;
  Form form;
  form.gap = px(gap);
  for (int levels = std::min(treeDepth(columns_), static_cast<int>(kTreeColumns)); levels > 0; --levels) {
    form.across = levels > 1 && room >= (levels - 1) * (kBoxLeast + gap) + kAcrossLeast;
    form.boxes = form.across ? levels - 1 : levels;
    if (form.across || form.boxes * (kBoxLeast + gap) - gap <= room) break;
  }
  const double share = form.across ? room * 0.175 : (room + gap) / form.boxes - gap;
  form.width = px(std::clamp(share, kBoxLeast, form.across ? kBoxMost : room));
  form.head = !organisation_ && height >= 300 ? px(kHead) : 0;
  return form;
}

void TreePage::compose(const Layout& layout, std::int64_t turn) {
  if (layout.kind == WallClass::Ribbon) {
    composed_ = flow(stage_, layout, ribbonParts());
    return;
  }
  const geometry::Scale px = stage_.scale();
  const auto narrowest = std::min_element(layout.panes.begin(), layout.panes.end(),
                                          [](const Rect& a, const Rect& b) { return a.width < b.width; });
  Form form = formFor(*narrowest);
  rows_ = treeRows(nodes(), columns_, form.boxes);
  if (!form.across)
    for (TreeRow& row : rows_) row.across.clear();
  const int room = narrowest->height - form.head;
  const int least = px(narrowest->height < px(300) ? kRowLow : kRowLeast);
  const auto most = static_cast<std::size_t>(std::clamp(room / least, 1, kMostRows));
  const std::size_t panes = rows_.size() > 2 ? layout.panes.size() : 1;
  const std::size_t screens = screensFor(rows_.size(), most * panes);
  const std::size_t each = screensFor(screensFor(rows_.size(), screens), panes);  // rows of a pane
  const std::size_t now = static_cast<std::size_t>(turn) % screens;
  if (screens > 1) nameScreen(stage_, static_cast<int>(now), static_cast<int>(screens), heading_);
  form.row = std::min(room / static_cast<int>(each), px(kRowMost));
  for (std::size_t i = 0; i < panes; ++i) {
    const Rect& pane = layout.panes[i];
    const std::size_t from = std::min(rows_.size(), (now * panes + i) * each);
    const Rows rows{from, std::min(rows_.size(), from + each)};
    if (rows.from == rows.to) break;
    if (form.head > 0) hangHeads(form, pane);
    const int spare = room - form.row * static_cast<int>(form.head > 0 ? each : rows.to - rows.from);
    hangRows(form, {pane.x, pane.y + form.head + (form.head > 0 ? 0 : spare / 2), pane.width, room - spare}, rows);
  }
  composed_.panesTaken = layout.panes.size();
}

void TreePage::hangHeads(const Form& form, const Rect& pane) {
  easel_.later([this, form, pane] {
    ModulePainter m(stage_, {pane.x, pane.y, pane.width, form.head});
    const std::vector<config::TreeLevel>& levels = content_.rules.tree;
    for (std::size_t i = 0; i < levels.size() && i < static_cast<std::size_t>(form.boxes + (form.across ? 1 : 0));
         ++i) {
      const int x = static_cast<int>(i) * (form.width + form.gap);
      const bool last = static_cast<int>(i) == form.boxes;
      m.wordsIn(levelName(levels[i]), x, 22, last ? pane.width - x : form.width, m.regular(30, stage_.theme.t2));
    }
    m.painter().rect({0, form.head - m.px().stroke(2), m.width(), m.px().stroke(2)}, stage_.theme.line);
    m.hang(easel_);
  });
}

TreeWords TreePage::wordsOf(int node, bool endsThere) const {
  const auto i = static_cast<std::size_t>(node);
  const rules::TreeNode* const child = endsThere && nodes()[i].children > 0 ? &nodes()[i + 1] : nullptr;
  return treeWords(stage_, content_, nodes()[i], child);
}

void TreePage::hangRows(const Form& form, const Rect& area, Rows rows) {
  const geometry::Scale px = stage_.scale();
  for (int column = 0; column < form.boxes; ++column) hangColumn(form, area, rows, column);
  std::vector<TreeChips> ends;
  double width = 0;
  for (std::size_t r = rows.from; r < rows.to; ++r) {
    TreeChips& end = ends.emplace_back();
    end.all = rows_[r].across.size();
    end.counted = wordsOf(rows_[r].path[static_cast<std::size_t>(rows_[r].last)], true).second;
    for (std::size_t i = 0; i < std::min(end.all, kMostAcross); ++i)
      end.chips.push_back(wordsOf(rows_[r].across[i], false));
    width = std::max(width, treeChipWidth(stage_, end.chips));
  }
  for (std::size_t r = rows.from; r < rows.to; ++r) {
    const TreeRow& row = rows_[r];
    const int y = area.y + static_cast<int>(r - rows.from) * form.row;
    if (r > rows.from && row.path.front() != rows_[r - 1].path.front())
      easel_.later([this, at = Rect{area.x, y - 1, area.width, px.stroke(2)}] {
        ModulePainter m(stage_, at);
        m.painter().rect({0, 0, at.width, at.height}, stage_.theme.line);
        m.hang(easel_);
      });
    if (row.across.empty()) continue;
    TreeChips& end = ends[r - rows.from];
    end.width = width;
    const int from = area.x + (row.last + 1) * (form.width + form.gap) - form.gap;
    const int to = area.x + form.boxes * (form.width + form.gap);
    hangTreeChips(stage_, easel_, end, {from, y + 2, area.right() - from, form.row - 4}, to - from);
  }
}

/// The boxes of a column, each in the middle of its rows, and the lines that lead from them to the next boxes.
void TreePage::hangColumn(const Form& form, const Rect& area, Rows rows, int column) {
  const geometry::Scale px = stage_.scale();
  const auto k = static_cast<std::size_t>(column);
  const auto nodeAt = [&](std::size_t r, std::size_t c) { return rows_[r].path[c]; };
  for (std::size_t r = rows.from; r < rows.to;) {
    std::size_t end = r + 1;
    const int node = nodeAt(r, k);
    while (end < rows.to && node >= 0 && nodeAt(end, k) == node) ++end;
    if (node >= 0) {
      const auto middleOf = [&](std::size_t from, std::size_t to) {
        return area.y + static_cast<int>(from + to - 2 * rows.from) * form.row / 2;
      };
      const int span = static_cast<int>(end - r) * form.row, middle = middleOf(r, end);
      const int height = std::min(span - px(span < px(kRowLeast) ? 6 : 12), px(kBoxHigh));
      const bool ends = rows_[r].last == column && rows_[r].across.empty();
      hangTreeBox(stage_, easel_, wordsOf(node, ends),
                  {area.x + column * (form.width + form.gap), middle - height / 2, form.width, height}, column);
      for (std::size_t at = r; at < end;) {
        std::size_t next = k + 1;
        while (next < kTreeColumns && nodeAt(at, next) < 0) ++next;
        std::size_t until = at + 1;
        if (next < kTreeColumns) {
          while (until < end && nodeAt(until, next) == nodeAt(at, next)) ++until;
          hangLink(form, area, {middle, middleOf(at, until)}, {column, static_cast<int>(next)});
        }
        at = until;
      }
    }
    r = end;
  }
}

/// From the middle of a box to the middle of one under it.
void TreePage::hangLink(const Form& form, const Rect& area, Ends middles, Ends columns) {
  const int stroke = stage_.scale().stroke(3);
  const int left = area.x + (columns.from + 1) * (form.width + form.gap) - form.gap;
  const int right = area.x + columns.to * (form.width + form.gap), trunk = left + form.gap / 2;
  const int top = std::min(middles.from, middles.to), bottom = std::max(middles.from, middles.to);
  for (const Rect& line :
       {Rect{left, middles.from, trunk - left + stroke, stroke}, Rect{trunk, top, stroke, bottom - top + stroke},
        Rect{trunk, middles.to, right - trunk, stroke}})
    easel_.later([this, line] {
      ModulePainter m(stage_, line);
      m.painter().rect({0, 0, line.width, line.height}, stage_.theme.plan);
      m.hang(easel_);
    });
}

/// The top levels are dearest; who stands under whom is told by the order.
std::vector<Part> TreePage::ribbonParts() {
  using enum Run::Voice;
  constexpr std::size_t kMost = 60;
  constexpr double kMostName = 640;  ///< of the design, in the larger voice; longer names are cut
  std::vector<Part> out;
  std::vector<int> levels;
  for (std::size_t i = 0; i < nodes().size() && out.size() < kMost; ++i) {
    const rules::TreeNode& node = nodes()[i];
    if (node.level > (organisation_ ? 3 : 1)) continue;
    TreeWords words = wordsOf(static_cast<int>(i), false);
    for (std::string* const name : {&words.name, &words.second})
      *name = stage_.typesetter.fitted(*name, graphics::Face::Bold, stage_.scale()(52), stage_.scale()(kMostName));
    const int rank = node.level * static_cast<int>(kMost) + static_cast<int>(out.size()) + 1;
    std::vector<Run> runs;
    if (organisation_)
      runs = {{node.level < 2 ? Number : Label, words.name}, {Label, words.second}};
    else if (node.level == 0)
      runs = {{Number, words.name}, {Accent, words.figure}, {Unit, stage_.strings["overview.count_unit"]}};
    else
      runs = {{Label, words.name}, {Number, words.figure}};
    std::erase_if(runs, [](const Run& run) { return run.text.empty(); });
    out.push_back(ribbonPhrase(stage_, easel_, std::to_string(i) + " " + words.name, std::move(runs), rank));
  }
  return out;
}

std::optional<FooterLine> TreePage::footer() const {
  if (organisation_ || stage_.wall().kind == WallClass::Ribbon) return std::nullopt;
  return FooterLine{stage_.strings["tree.chip"], stage_.strings[content_.rules.givesCards ? "tree.footer"
                                                                : hasLights(content_)     ? "tree.footer_lights"
                                                                                          : "tree.footer_bare"]};
}

}  // namespace lobbyboard::pages
