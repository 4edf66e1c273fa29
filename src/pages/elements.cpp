#include "pages/elements.h"

#include <algorithm>
#include <array>

#include "pages/element_look.h"
#include "pages/figure_words.h"
#include "pages/fit_text.h"
#include "pages/heading.h"
#include "pages/project_words.h"
#include "pages/ribbon.h"
#include "pages/turn_share.h"
#include "pages/unit_words.h"

namespace lobbyboard::pages {

using geometry::Rect;
using geometry::WallClass;

namespace {

constexpr double kRow = 84, kHead = 64, kCell = 176, kNames = 480, kLineRow = 104;
constexpr double kTotalLeast = 408, kTotalGap = 24;
constexpr std::size_t kMostKinds = 8;
constexpr int kMostRows = 9;

/// Totals in a room: how many beside each other and below each other.
struct TotalGrid {
  int columns = 1, rows = 1;
  int each = 0, height = 0, gap = 0;

  TotalGrid(const geometry::Scale& px, const Rect& area, std::size_t count) : gap(px(kTotalGap)) {
    columns = std::clamp((area.width + gap) / (px(kTotalLeast) + gap), 1, static_cast<int>(count));
    const auto lines = [&](double each_) { return (area.height + gap) / (px(each_) + gap); };
    const bool full = lines(kTotalHeight) > 1 || (lines(kTotalHeight) == 1 && lines(kTotalLow) == 1);
    height = full ? px(kTotalHeight) : std::min(area.height, px(kTotalLow));
    rows = std::max(1, (area.height + gap) / (height + gap));
    each = (area.width + gap) / columns - gap;
  }
  int screenful() const { return columns * rows; }
};

using Order = std::array<std::string_view, 8>;
/// As permits and supplies follow each other; totals have what is measured first. What is not known comes last.
constexpr Order kKinds = {"land", "environment", "energy", "water", "power", "forest", "labour", "funds"};
constexpr Order kTotals = {"land", "water", "power", "funds", "labour", "environment", "energy", "forest"};

std::ptrdiff_t placeOf(const Order& order, std::string_view kind) {
  return std::find(order.begin(), order.end(), kind) - order.begin();
}

int screensFor(std::size_t all, int each) {
  return std::max(1, (static_cast<int>(all) + each - 1) / std::max(1, each));
}

}  // namespace

ElementsPage::ElementsPage(const Stage& stage, Content content, const config::PageEntry&, const Turn& turn)
    : StillPage(stage, std::move(content)), turn_(std::max<std::int64_t>(0, turn.number)) {
  heading_.title = stage_.strings["elements.title"];
  heading_.subtitle = stage_.strings["elements.subtitle"];
  for (const rules::ElementTotal& total : content_.facts->elements)
    if (std::find(kinds_.begin(), kinds_.end(), total.kind) == kinds_.end() && kinds_.size() < kMostKinds)
      kinds_.push_back(total.kind);
  for (const rules::ElementTotal& total : content_.facts->elements) totals_.push_back(&total);
  std::stable_sort(kinds_.begin(), kinds_.end(),
                   [&](const auto& a, const auto& b) { return placeOf(kKinds, a) < placeOf(kKinds, b); });
  std::stable_sort(totals_.begin(), totals_.end(),
                   [&](const auto* a, const auto* b) { return placeOf(kTotals, a->kind) < placeOf(kTotals, b->kind); });
  findRows();
  compose(Layout(stage_));
}

void ElementsPage::findRows() {
  for (std::size_t i = 0; i < content_.snapshot->projects.size(); ++i) {
    const model::Project& project = content_.snapshot->projects[i];
    if (!project.hidden && !project.elements.empty()) rows_.push_back(i);
  }
  const auto isShort = [&](std::size_t i) {
    const model::Project& project = content_.snapshot->projects[i];
    return std::any_of(project.elements.begin(), project.elements.end(), [&](const model::Element& element) {
      return element.need && element.met && exact(*element.met) < exact(*element.need);
    });
  };
  std::stable_partition(rows_.begin(), rows_.end(), isShort);
}

void ElementsPage::compose(const Layout& layout) {
  const Part table{"projects", {700}, {kHead + 3 * kRow}, 2, [this](const Rect& area) { hangTable(area); }};
  const double width = layout.panes.front().width / stage_.scale().factor();
  const auto totals = [&](Extent height) {
    return Part{"totals", {400}, height, 1, [this](const Rect& area) { hangTotals(area); }};
  };
  switch (layout.kind) {
    case WallClass::Ribbon:
      composed_ = flow(stage_, layout, ribbonParts());
      return;
    case WallClass::Double:
      composed_ = arrange(stage_, layout, {table, totals({kTotalHeight})});
      break;
    case WallClass::Portrait: {
      const int columns = std::max(1, static_cast<int>((width + kTotalGap) / (kTotalLeast + kTotalGap)));
      const int lines = std::min(3, screensFor(content_.facts->elements.size(), columns));
      composed_ = arrange(stage_, layout,
                          {stacked({totals(exactly(lines * (kTotalHeight + kTotalGap) - kTotalGap)), table}, 48)});
      break;
    }
    case WallClass::Small:
      composed_ = arrange(stage_, layout, {totals({kTotalLow - 14})});
      break;
    case WallClass::Wide:
      if (rows_.empty())
        composed_ = arrange(stage_, layout, {totals({kTotalHeight})});
      else
        composed_ = arrange(stage_, layout, {stacked({table, totals(exactly(kTotalHeight))}, 44)});
      break;
  }
  if (screens_ > 1) nameScreen(stage_, static_cast<int>(turn_ % screens_), screens_, heading_);
}

void ElementsPage::turnTo(int screens) { screens_ = std::max(screens_, screens); }

void ElementsPage::hangTable(const Rect& area) {
  const geometry::Scale px = stage_.scale();
  const bool columns = area.width >= px(kNames + static_cast<double>(kinds_.size()) * kCell);
  const int head = columns ? px(kHead) : 0;
  int row = px(columns ? kRow : kLineRow);
  const int each = std::clamp((area.height - head) / row, 1, kMostRows);
  const int screens = screensFor(rows_.size(), each);
  turnTo(screens);
  const int shown = screensFor(rows_.size(), screens);  // on each of them, at most
  if (columns && shown > 0) row = std::min((area.height - head) / shown, row * 3 / 2);
  if (columns)
    easel_.later([this, area, head] {
      ModulePainter m(stage_, {area.x, area.y, area.width, head});
      m.words(stage_.strings["elements.project"], 0, 32, m.regular(30, stage_.theme.t2));
      const double left = area.width / m.px().factor() - static_cast<double>(kinds_.size()) * kCell;
      for (std::size_t i = 0; i < kinds_.size(); ++i)
        m.wordsIn(elementName(stage_, kinds_[i]), m.px()(left + (static_cast<double>(i) + 0.5) * kCell), 32,
                  m.px()(kCell - 12), m.bold(34, stage_.theme.t1), 1, graphics::Align::Center);
      m.hang(easel_);
    });
  const auto [first, last] =
      shareOfTurn(rows_.size(), static_cast<std::size_t>(screens), static_cast<std::size_t>(turn_ % screens));
  for (std::size_t i = first; i < last; ++i)
    hangRow(rows_[i], {area.x, area.y + head + static_cast<int>(i - first) * row, area.width, row});
}

void ElementsPage::hangRow(std::size_t project, const Rect& area) {
  const bool columns = area.width >= stage_.scale()(kNames + static_cast<double>(kinds_.size()) * kCell);
  easel_.later([this, project, area, columns] {
    const model::Project& facts = content_.snapshot->projects[project];
    ModulePainter m(stage_, area);
    const geometry::Scale& px = m.px();
    m.painter().rect({0, 0, m.width(), px.stroke(2)}, stage_.theme.line);
    const double width = area.width / px.factor();
    if (columns) {
      const double left = width - static_cast<double>(kinds_.size()) * kCell;
      const double middle = area.height / px.factor() / 2;
      const std::string place = pages::placeOf(stage_, *content_.snapshot, facts);
      const std::string second = facts.code + (place.empty() ? "" : stage_.strings["progress.between"] + place);
      m.words(oneLineName(stage_, facts, px(34), px(left - 16)), 0, middle - 19, m.bold(34, stage_.theme.t1));
      m.words(fitParts(stage_.typesetter, second, stage_.strings["progress.between"], graphics::Face::Regular, px(28),
                       px(left - 16)),
              0, middle + 23, m.regular(28, stage_.theme.t2));
      for (std::size_t i = 0; i < kinds_.size(); ++i)
        drawNeed(m, stage_, needOf(facts, kinds_[i], content_.facts->asOf), left + static_cast<double>(i) * kCell + 6,
                 middle, kCell - 12);
      m.hang(easel_);
      return;
    }
    m.words(oneLineName(stage_, facts, px(34), m.width()), 0, 30, m.bold(34, stage_.theme.t1));
    double x = 0;
    for (const std::string& kind : kinds_) {
      const Need need = needOf(facts, kind, content_.facts->asOf);
      if (need == Need::NotNeeded) continue;
      const std::string name = elementName(stage_, kind);
      const double wide = stage_.typesetter.width(name, graphics::Face::Regular, px(30)) / px.factor() + 58;
      if (x + wide > width) break;
      const bool loud = need == Need::Short;
      if (loud) m.painter().roundRect({px(x), px(54), px(wide - 8), px(44)}, px(8), stage_.theme.t1);
      const config::Colour color = loud ? stage_.theme.bg : stage_.theme.t1;
      drawNeedMark(m, stage_, need, x + 22, 76, color);
      m.words(name, px(x + 40), 76, m.regular(30, color));
      x += wide + 8;
    }
    m.hang(easel_);
  });
}

void ElementsPage::hangTotals(const Rect& area) {
  const TotalGrid grid(stage_.scale(), area, totals_.size());
  const int screens = screensFor(totals_.size(), grid.screenful());
  turnTo(screens);
  const auto first = static_cast<std::size_t>(turn_ % screens * grid.screenful());
  for (std::size_t i = first; i < totals_.size() && i < first + static_cast<std::size_t>(grid.screenful()); ++i) {
    const int k = static_cast<int>(i - first);
    const Rect place{area.x + k % grid.columns * (grid.each + grid.gap),
                     area.y + k / grid.columns * (grid.height + grid.gap), grid.each, grid.height};
    easel_.later([this, i, place] { hangElementTotal(stage_, content_.rules.figures, easel_, *totals_[i], place); });
  }
}

std::vector<Part> ElementsPage::ribbonParts() {
  using enum Run::Voice;
  std::vector<Part> out;
  int rank = 0;
  for (const rules::ElementTotal* const each : totals_) {
    const rules::ElementTotal& total = *each;
    out.push_back(ribbonPhrase(
        stage_, easel_, total.kind,
        {{Label, elementName(stage_, total.kind)},
         {Number, percent(total.rate, content_.rules.figures)},
         {Label, inUnit(stage_.strings, model::toString(total.met) + "/" + model::toString(total.need), total.unit)}},
        ++rank));
  }
  return out;
}

std::optional<FooterLine> ElementsPage::footer() const {
  if (stage_.wall().kind == WallClass::Ribbon) return std::nullopt;  // nothing of what it explains is there
  return FooterLine{stage_.strings["elements.chip"], stage_.strings["elements.footer"]};
}

}  // namespace lobbyboard::pages
