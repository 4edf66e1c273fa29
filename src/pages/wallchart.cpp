#include "pages/wallchart.h"

#include <algorithm>

#include "pages/heading.h"
#include "pages/project_words.h"
#include "pages/ribbon.h"
#include "pages/turn_share.h"
#include "rules/boards.h"

namespace lobbyboard::pages {

using geometry::Rect;
using geometry::WallClass;

namespace {

constexpr std::size_t kMostRows = 9;

ChartLook lookFor(const Layout& layout, double width) {
  ChartLook look;
  if (layout.kind == WallClass::Portrait) {
    look = {0, 0, width, 168, 60, false};
  } else if (layout.compact) {
    look = {300, 320, width - 320, 100, 52, false};
  } else {
    look.width = width - look.chart;
  }
  if (width < 760) look = {width, 0, 0, 74, 0, false};
  return look;
}

}  // namespace

bool WallchartPage::hasContent(const Stage&, const Content& content, const config::PageEntry&) {
  return !content.facts->boards->milestones.rows.empty();
}

WallchartPage::WallchartPage(const Stage& stage, Content content, const config::PageEntry&, const Turn& turn)
    : StillPage(stage, std::move(content)) {
  const rules::Milestones& all = content_.facts->boards->milestones;
  heading_.title = stage_.strings["wallchart.title"];
  heading_.subtitle = stage_.strings.format("wallchart.subtitle", {std::to_string(all.all), std::to_string(all.done)});
  if (all.overdue > 0) heading_.subtitle += stage_.strings.format("wallchart.overdue", {std::to_string(all.overdue)});
  findRows();
  compose(Layout(stage_), turn.number);
}

/// The milestones of a project stand together; rows of hidden projects are not among them.
void WallchartPage::findRows() {
  const std::vector<rules::MilestoneRow>& rows = content_.facts->boards->milestones.rows;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows_.empty() || rows_.back().project != rows[i].project) rows_.push_back({rows[i].project, i, 0, 0});
    ++rows_.back().count;
    if (rows[i].timed.timing == rules::Timing::Overdue)
      rows_.back().overdue = std::max(rows_.back().overdue, rows[i].timed.days);
  }
  const auto late =
      std::stable_partition(rows_.begin(), rows_.end(), [](const ChartRow& row) { return row.overdue > 0; });
  std::stable_sort(rows_.begin(), late, [](const ChartRow& a, const ChartRow& b) { return a.overdue > b.overdue; });
}

void WallchartPage::compose(const Layout& layout, std::int64_t turn) {
  if (layout.kind == WallClass::Ribbon) {
    composed_ = flow(stage_, layout, ribbonParts());
    return;
  }
  const geometry::Scale px = stage_.scale();
  int width = layout.body.width;
  for (const Rect& pane : layout.panes) width = std::min(width, pane.width);
  look_ = lookFor(layout, width / px.factor());
  const int room = layout.panes.front().height - px(look_.head);
  const auto each =
      std::clamp<std::size_t>(static_cast<std::size_t>(std::max(0, room / px(look_.height))), 1, kMostRows);
  const std::size_t screenful = each * layout.panes.size();
  const std::size_t screens = (rows_.size() + screenful - 1) / screenful;
  const std::size_t screen =
      static_cast<std::size_t>(std::max<std::int64_t>(0, turn)) % std::max<std::size_t>(1, screens);
  if (screens > 1) nameScreen(stage_, static_cast<int>(screen), static_cast<int>(screens), heading_);
  const auto [first, last] = shareOfTurn(rows_.size(), screens, screen);
  for (std::size_t pane = 0; pane < layout.panes.size(); ++pane) {
    const Rect& place = layout.panes[pane];
    const std::size_t from = first + pane * each;
    if (from >= last) break;
    if (look_.head > 0) hangHead({place.x, place.y, width, px(look_.head)});
    for (std::size_t i = from; i < std::min(last, from + each); ++i)
      hangRow(rows_[i], {place.x, place.y + px(look_.head) + static_cast<int>(i - from) * px(look_.height), width,
                         std::min(px(look_.height), room)});
  }
}

void WallchartPage::hangHead(const Rect& area) {
  easel_.later([this, area] {
    ModulePainter m(stage_, area);
    drawChartHead(m, stage_, content_, look_);
    m.hang(easel_);
  });
}

void WallchartPage::hangRow(const ChartRow& row, const Rect& area) {
  easel_.later([this, &row, area] {
    ModulePainter m(stage_, area);
    drawChartRow(m, stage_, content_, row, look_);
    m.hang(easel_);
  });
}

std::vector<Part> WallchartPage::ribbonParts() {
  constexpr std::size_t kEnough = 16;
  constexpr double kWidest = 320;
  std::vector<Part> out;
  int rank = 0;
  for (const ChartRow& row : rows_) {
    if (out.size() >= kEnough) break;
    const auto fitted = [&](const std::string& text) {
      return stage_.typesetter.fitted(text, graphics::Face::Regular, stage_.scale()(32), stage_.scale()(kWidest));
    };
    const std::string name = fitted(shortName(stage_, content_.snapshot->projects[row.project]));
    const std::vector<ChartMilestone> milestones = milestonesOf(stage_, content_, row);
    if (std::string words = overdueWords(stage_, milestones); !words.empty()) {
      out.push_back(
          ribbonPhrase(stage_, easel_, name, {{Run::Voice::Label, name}, {Run::Voice::Label, fitted(words)}}, ++rank));
      continue;
    }
    const auto next = std::find_if(milestones.begin(), milestones.end(),
                                   [](const ChartMilestone& milestone) { return !milestone.timed.isDone(); });
    if (next == milestones.end()) continue;
    out.push_back(ribbonPhrase(
        stage_, easel_, name,
        {{Run::Voice::Label,
          stage_.strings.format("wallchart.next", {name, fitted(next->name), std::to_string(next->timed.days)})}},
        ++rank));
  }
  return out;
}

std::optional<FooterLine> WallchartPage::footer() const {
  if (stage_.wall().kind == WallClass::Ribbon) return std::nullopt;  // nothing of what it explains is there
  return FooterLine{stage_.strings["wallchart.chip"], stage_.strings["wallchart.footer"]};
}

}  // namespace lobbyboard::pages
