#include "pages/tree_box.h"

#include <algorithm>
#include <array>

#include "pages/card_look.h"
#include "pages/unit_words.h"

namespace lobbyboard::pages {

using geometry::Rect;
using graphics::Align;
using graphics::Face;
using rules::Mark;

namespace {

constexpr double kPad = 16, kBar = 8;
constexpr double kChipType = 32, kChipPad = 14, kChipGap = 12;
constexpr double kChip = 60, kDrop = 14, kLineGap = 12, kChipMost = 280, kChipLeast = 120;

/// Design pixels that the marks with their counts take.
double cardsWidth(ModulePainter& m, const Stage& stage, const TreeWords& words) {
  double out = -18;
  for (const int count : {words.red, words.yellow})
    if (count > 0)
      out += 26 + 8 + 18 + stage.typesetter.width(std::to_string(count), Face::Bold, m.px()(32)) / m.px().factor();
  return std::max(0.0, out);
}

/// Triangle and square with their counts, from the right.
void drawCards(ModulePainter& m, const Stage& stage, const TreeWords& words, double right, double middle) {
  double x = right;
  for (const auto& [mark, count] : {std::pair{Mark::Red, words.red}, std::pair{Mark::Yellow, words.yellow}}) {
    if (count == 0) continue;
    const std::string number = std::to_string(count);
    x -= m.digits(number, m.px()(x), middle, m.bold(32, stage.theme.t1), Align::Right) / m.px().factor() + 8;
    widgets::draw(m.painter(), markOf(stage.theme, mark), {(x - 13) * m.px().factor(), middle * m.px().factor()},
                  m.px()(26));
    x -= 26 + 18;
  }
}

}  // namespace

TreeWords treeWords(const Stage& stage, const Content& content, const rules::TreeNode& node,
                    const rules::TreeNode* child) {
  const config::Strings& s = stage.strings;
  const model::Snapshot& snapshot = *content.snapshot;
  TreeWords out;
  const std::string below = std::to_string(node.children);
  if (!node.kind) {
    const model::Post& post = snapshot.organisation[static_cast<std::size_t>(node.index)];
    out.name = post.name.in(stage.language);
    for (const model::Leader& leader : post.people)
      out.second += (out.second.empty() ? "" : s["tree.between"]) + leader.name;
    if (child != nullptr) out.second = s.format("tree.posts", {below});
    return out;
  }
  using config::TreeLevel;
  const bool unit = *node.kind == TreeLevel::District || *node.kind == TreeLevel::Department;
  const auto series = *node.kind == TreeLevel::District ? rules::Series::District : rules::Series::Department;
  out.name = unit ? unitName(stage, snapshot, rules::UnitRef{series, node.index}) : node.label;
  if (child != nullptr && child->kind)
    out.second = s.format("tree.below." + std::to_string(static_cast<int>(*child->kind)), {below});
  out.figure = std::to_string(node.projects);
  out.yellow = node.cards.yellow;
  out.red = node.cards.red;
  return out;
}

namespace {

/// Where the lines of a box stand. A narrow box says its figure below its name; cards come where there is a line left.
struct BoxLook {
  double height, left, right;
  bool narrow, cards, squeezed;
  int lines = 1;
  double pitch, name;

  BoxLook(const TreeWords& words, geometry::Size size, const geometry::Scale& px, int column)
      : height(size.height / px.factor()),
        left(column == 0 ? kPad + kBar : kPad),
        right(size.width / px.factor() - kPad),
        narrow(right < 280 && height >= 68 && !words.figure.empty()),
        cards(words.yellow + words.red > 0 && words.second.empty() && height >= (narrow ? 150 : 100)),
        squeezed(!cards && words.yellow + words.red > 0) {
    lines += (narrow || !words.second.empty() ? 1 : 0) + (cards ? 1 : 0);
    pitch = lines == 3 ? 50 : height >= 100 ? 54 : height >= 90 ? 42 : 34;
    name = narrow ? (height >= 90 ? 36 : 34) : height < 100 || column > 0 ? 36 : 44;
  }
  double line(int i) const { return height / 2 + (i - (lines - 1) / 2.0) * pitch; }
};

}  // namespace

void hangTreeBox(const Stage& stage, Easel& easel, const TreeWords& words, const Rect& area, int column) {
  easel.later([=, &stage, &easel] {
    ModulePainter m(stage, area);
    const geometry::Scale& px = m.px();
    const config::Theme& theme = stage.theme;
    const Rect all{0, 0, m.width(), m.height()};
    m.painter().roundRect(all, px(8), column == 0 ? theme.panel2 : theme.panel);
    if (column == 0)
      m.painter().rect({0, 0, px(kBar), m.height()}, theme.acc);
    else
      m.painter().roundBorder(all, px(8), px.stroke(3), theme.line);
    const BoxLook look(words, area.size(), px, column);
    std::array<int, 3> room;
    room.fill(px(look.right) - px(look.left));
    if (!words.figure.empty()) {
      const int line = look.narrow ? 1 : 0;
      const std::string& unit = stage.strings["overview.count_unit"];
      int x = px(look.right);
      if (!unit.empty() && column == 0 && look.height >= 100 && !look.squeezed)
        x -= m.words(unit, x, look.line(line) + 3, m.regular(30, theme.t2), Align::Right) + px(6);
      x -= m.digits(words.figure, x, look.line(line), m.bold(look.narrow ? 36 : look.name + 4, theme.t1), Align::Right);
      room[static_cast<std::size_t>(line)] = x - px(look.left) - px(12);
      // Cards without a line of their own: at the left of a lower figure, else right of the words on their line. No
      // mark must mean no card.
      if (look.squeezed) {
        TreeWords held = words;
        if (px(look.left + cardsWidth(m, stage, held) + 16) > x && held.red > 0) held.yellow = 0;  // the gravest stay
        const double wide = cardsWidth(m, stage, held);
        const int at = look.lines == 1 ? 0 : 1;
        const double right = look.narrow ? look.left + wide : at == 1 ? look.right : x / px.factor() - 24;
        drawCards(m, stage, held, right, look.line(at));
        room[static_cast<std::size_t>(at)] = look.narrow ? 0 : px(right - wide - 12) - px(look.left);
      }
    }
    m.wordsIn(words.name, px(look.left), look.line(0), room[0], m.bold(look.name, theme.t1),
              look.lines == 1 && look.height >= 84 ? 2 : 1);
    if (!words.second.empty() && room[1] > 0)
      m.wordsIn(words.second, px(look.left), look.line(1), room[1], m.regular(30, theme.t2));
    else if (look.cards)
      drawCards(m, stage, words, look.right, look.line(look.lines - 1));
    m.hang(easel);
  });
}

double treeChipWidth(const Stage& stage, const std::vector<TreeWords>& chips) {
  const geometry::Scale px = stage.scale();
  double widest = kChipLeast;
  for (const TreeWords& chip : chips) {
    const int name = stage.typesetter.width(chip.name, Face::Regular, px(kChipType));
    const int figure =
        chip.figure.empty() ? 0 : px(14) + stage.typesetter.width(chip.figure, Face::Bold, px(kChipType));
    widest = std::max(widest, (name + figure) / px.factor() + 2 * kChipPad + 2);
  }
  return std::min(widest, kChipMost);
}

namespace {

/// Where the small boxes of a row stand, in canvas pixels from its corner.
struct ChipGrid {
  int columns = 1, lines = 1, width = 0, left = 0;
  int top = 0, pitch = 0, chip = 0, drop = 0;

  ChipGrid(const geometry::Scale& px, const Rect& area, int lead, double each, std::size_t all) : left(lead) {
    const int gap = px(kChipGap), room = area.width - lead;
    columns = std::max(1, (room + gap) / (px(each) + gap));
    width = (room + gap) / columns - gap;
    chip = std::min(px(kChip), area.height - px(8 + kDrop));
    drop = px(kDrop);
    pitch = drop + chip + px(kLineGap);
    const int needed = (static_cast<int>(std::min<std::size_t>(all, 100)) + columns - 1) / columns;
    lines = std::clamp((area.height - px(8) + px(kLineGap)) / pitch, 1, std::max(1, needed));
    top = (area.height - lines * pitch + px(kLineGap) - drop) / 2;
  }
  std::size_t places() const { return static_cast<std::size_t>(columns) * static_cast<std::size_t>(lines); }
  Rect place(const geometry::Scale& px, std::size_t i) const {
    const int column = static_cast<int>(i) % columns, line = static_cast<int>(i) / columns;
    return {left + column * (width + px(kChipGap)), top + line * pitch + drop, width, chip};
  }
};

void drawChip(ModulePainter& m, const Stage& stage, const TreeWords& chip, const Rect& place) {
  const geometry::Scale& px = m.px();
  const config::Theme& theme = stage.theme;
  const double middle = (place.y + place.height / 2.0) / px.factor();
  m.painter().roundRect(place, px(8), theme.panel);
  m.painter().roundBorder(place, px(8), px.stroke(2), theme.line);
  int right = place.right() - px(kChipPad);
  if (!chip.figure.empty())
    right -= m.digits(chip.figure, right, middle, m.bold(kChipType, theme.t1), Align::Right) + px(12);
  m.wordsIn(chip.name, place.x + px(kChipPad), middle, right - place.x - px(kChipPad), m.regular(kChipType, theme.t1));
}

}  // namespace

void hangTreeChips(const Stage& stage, Easel& easel, const TreeChips& row, const Rect& area, int lead) {
  easel.later([=, &stage, &easel] {
    const auto& [chips, all, each, counted] = row;
    ModulePainter m(stage, area);
    const geometry::Scale& px = m.px();
    const ChipGrid grid(px, area, lead, each, all);
    const std::size_t used = std::min(all, grid.places());
    const std::size_t named = all > used ? used - 1 : std::min(used, chips.size());
    const int stroke = px.stroke(3), middle = area.height / 2, trunk = lead / 2;
    int from = middle, to = middle;
    for (std::size_t first = 0; first < used; first += static_cast<std::size_t>(grid.columns)) {
      const std::size_t last = std::min(used, first + static_cast<std::size_t>(grid.columns)) - 1;
      const Rect end = grid.place(px, last);
      const int bus = used == 1 ? middle : end.y - grid.drop;
      const int until = used == 1 ? end.x + px(4) : end.x + end.width / 2;
      m.painter().rect({trunk, bus, until - trunk, stroke}, stage.theme.plan);
      for (std::size_t i = first; used > 1 && i <= last; ++i) {
        const Rect place = grid.place(px, i);
        m.painter().rect({place.x + place.width / 2 - stroke, bus, stroke, grid.drop}, stage.theme.plan);
      }
      from = std::min(from, bus);
      to = std::max(to, bus);
    }
    m.painter().rect({0, middle, trunk + stroke, stroke}, stage.theme.plan);
    m.painter().rect({trunk, from, stroke, to - from + stroke}, stage.theme.plan);
    for (std::size_t i = 0; i < named && i < chips.size(); ++i) drawChip(m, stage, chips[i], grid.place(px, i));
    if (all > used) {
      const Rect place = grid.place(px, used - 1);
      const bool none = named == 0 && !counted.empty();
      drawChip(m, stage, {none ? counted : stage.strings.format("tree.more", {std::to_string(all - named)}), {}, {}},
               place);
    }
    m.hang(easel);
  });
}

}  // namespace lobbyboard::pages
