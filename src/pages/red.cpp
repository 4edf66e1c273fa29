#include "pages/red.h"

#include <algorithm>
#include <set>
#include <utility>

#include "pages/card_look.h"
#include "pages/dates.h"
#include "pages/heading.h"
#include "pages/person_name.h"
#include "pages/project_words.h"
#include "pages/ribbon.h"
#include "pages/tiles.h"
#include "pages/unit_words.h"

namespace lobbyboard::pages {

using geometry::Rect;
using geometry::WallClass;
using graphics::Align;
using graphics::Face;
using rules::Mark;

namespace {

constexpr double kHead = 64, kLowHead = 40, kGroupGap = 20, kLowGroupGap = 4;

bool isRed(const Content& content, const rules::ProjectFacts& facts) {
  return facts.card == Mark::Red && !content.snapshot->projects[facts.project].hidden;
}

double headHeight(const Layout& layout) { return layout.compact ? kLowHead : kHead; }

}  // namespace

bool RedPage::hasContent(const Stage&, const Content& content, const config::PageEntry&) {
  return std::any_of(content.facts->projects.begin(), content.facts->projects.end(),
                     [&](const rules::ProjectFacts& facts) { return isRed(content, facts); });
}

std::vector<RedPage::Group> RedPage::groupsOf() const {
  std::vector<Group> out;
  for (const rules::ProjectFacts& facts : content_.facts->projects) {
    if (!isRed(content_, facts)) continue;
    const model::Project& project = content_.snapshot->projects[facts.project];
    const std::string leader = project.leaders.empty() ? std::string(kMissing) : project.leaders.front().name;
    auto group = std::find_if(out.begin(), out.end(), [&](const Group& g) { return g.leader == leader; });
    if (group == out.end()) {
      const std::string role = project.leaders.empty() ? std::string() : project.leaders.front().role;
      group = out.insert(out.end(), Group{leader, roleName(stage_, *content_.snapshot, role), {}});
    }
    group->projects.push_back(facts.project);
  }
  for (Group& group : out) {
    std::stable_sort(group.projects.begin(), group.projects.end(), [&](std::size_t a, std::size_t b) {
      return content_.facts->projects[a].streak > content_.facts->projects[b].streak;
    });
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const Group& a, const Group& b) { return a.projects.size() > b.projects.size(); });
  return out;
}

RedPage::RedPage(const Stage& stage, Content content, const config::PageEntry&, const Turn& turn)
    : StillPage(stage, std::move(content)), groups_(groupsOf()) {
  const Layout layout(stage_);
  int width = layout.body.width;
  for (const Rect& pane : layout.panes) width = std::min(width, pane.width);
  look_ = redLook(width / stage_.scale().factor(), layout.kind);
  nameIt();
  if (layout.kind == WallClass::Ribbon)
    composed_ = flow(stage_, layout, ribbonParts());
  else
    composeRows(layout, turn.number);
}

void RedPage::nameIt() {
  const MoneyWords money(stage_.strings, stage_.language, content_.snapshot->currency);
  model::Money greatest;
  for (const Group& group : groups_) {
    count_ += group.projects.size();
    for (const std::size_t i : group.projects)
      greatest = std::max(greatest, content_.snapshot->projects[i].annualPlan.value_or(model::Money{}));
  }
  look_.unit = money.unitFor(greatest);  // as on the progress page
  heading_.title = stage_.strings["red.title"];
  heading_.subtitle = stage_.strings.format("red.subtitle", {std::to_string(count_)});
  if (look_.moneyRight > 0) heading_.subtitle += stage_.strings.format("red.amounts", {money.unitName(look_.unit)});
}

/// Of the marks that have no badge beside them, those that the strips show.
std::string RedPage::keyOfStrips() const {
  constexpr std::pair<Mark, const char*> kKeys[] = {{Mark::Notice, "progress.key_notice"},
                                                    {Mark::Yellow, "progress.key_yellow"},
                                                    {Mark::Exempt, "progress.key_exempt"},
                                                    {Mark::NotDue, "progress.key_not_due"}};
  std::set<Mark> shown;
  for (const Group& group : groups_)
    for (const std::size_t i : group.projects) {
      const auto& cards = content_.facts->projects[i].cards;
      for (std::size_t k = cards.size() > 9 ? cards.size() - 9 : 0; k < cards.size(); ++k) shown.insert(cards[k].mark);
    }
  std::string out;
  for (const auto& [mark, key] : kKeys)
    if (shown.contains(mark)) out += (out.empty() ? stage_.strings["header.parts"] : " ") + stage_.strings[key];
  return out;
}

/// Whole rows, pane by pane and screen by screen.
std::vector<RedPage::Place> RedPage::place(const Layout& layout) const {
  const geometry::Scale px = stage_.scale();
  const int head = px(headHeight(layout));
  const int row = px(look_.height);
  std::vector<Place> out;
  int screen = 0, used = 0;
  std::size_t pane = 0;
  bool fresh = true;
  for (std::size_t g = 0; g < groups_.size(); ++g)
    for (std::size_t i = 0; i < groups_[g].projects.size(); ++i) {
      if (!fresh && used + row > layout.panes[pane].height - head) {
        pane = (pane + 1) % layout.panes.size();
        screen += pane == 0 ? 1 : 0;
        used = 0;
        fresh = true;
      }
      const bool last = i + 1 == groups_[g].projects.size();
      const Rect& place = layout.panes[pane];
      const int height = std::min(row + (last ? px(layout.compact ? kLowGroupGap : kGroupGap) : 0),
                                  std::max(1, place.height - head - used));
      out.push_back(
          {g, i, screen, {place.x, place.y + head + used, place.width, std::min(height, row)}, fresh || i == 0});
      used += height;
      fresh = false;
    }
  return out;
}

void RedPage::composeRows(const Layout& layout, std::int64_t turn) {
  const std::vector<Place> places = place(layout);
  const int screens = places.empty() ? 1 : places.back().screen + 1;
  const int screen = static_cast<int>(std::max<std::int64_t>(0, turn) % screens);
  if (screens > 1) nameScreen(stage_, screen, screens, heading_);
  if (look_.strip > 0) heading_.subtitle += keyOfStrips();
  std::vector<int> used(layout.panes.size(), 0);
  for (const Place& place : places) {
    if (place.screen != screen) continue;
    for (std::size_t i = 0; i < layout.panes.size(); ++i)
      if (layout.panes[i].contains(place.area) && used[i]++ == 0) {
        const Rect& pane = layout.panes[i];
        hangHead({pane.x, pane.y, pane.width, std::min(pane.height, stage_.scale()(headHeight(layout)))});
      }
    hangRow(place);
  }
  // What is left for those that come next: a whole pane, or the end of the one that the rows stand in.
  if (screens > 1 || places.empty()) return;
  Rect rest = layout.panes.back();
  if (used.back() > 0) {
    const int top = places.back().area.bottom() + stage_.scale()(48);
    rest = {rest.x, top, rest.width, rest.bottom() - top};
  }
  if (rest.height >= stage_.scale()(240)) hangYellow(rest, turn);
}

void RedPage::hangHead(const Rect& area) {
  easel_.later([this, area] {
    const config::Strings& s = stage_.strings;
    ModulePainter m(stage_, area);
    const double row = area.height < m.px()(kHead) ? 16 : 28;
    const auto head = [&](std::string_view text, double x, Align align) {
      m.words(text, m.px()(x), row, m.regular(28, stage_.theme.t2), align);
    };
    if (look_.led()) head(s["red.leader"], 0, Align::Left);
    head(periodName(s, *content_.facts->period), look_.badge, Align::Left);
    head(s["red.project"], look_.project, Align::Left);
    if (look_.strip > 0) head(s["progress.strip"], look_.strip, Align::Left);
    if (look_.moneyRight > 0) head(s["red.done_plan"], look_.moneyRight, Align::Right);
    if (look_.problem > 0) head(s["red.problem"], look_.problem, Align::Left);
    m.hang(easel_);
  });
}

void RedPage::hangRow(const Place& place) {
  easel_.later([this, place] {
    const Group& group = groups_[place.group];
    const config::Theme& theme = stage_.theme;
    ModulePainter m(stage_, place.area);
    const geometry::Scale& px = m.px();
    const int left = place.leads ? 0 : px(look_.badge);
    m.painter().rect({left, 0, m.width() - left, px.stroke(2)}, theme.line, place.leads ? 1 : 0.55);
    if (place.leads && look_.led()) {
      const int room = px(look_.leaderWidth);
      m.words(stage_.typesetter.fitted(columnName(group.leader), Face::Bold, px(40), room), 0, 46,
              m.bold(40, theme.t1));
      m.words(stage_.typesetter.fitted(group.role, Face::Regular, px(26), room), 0, 86, m.regular(26, theme.t2));
      m.digits(std::to_string(group.projects.size()), px(look_.countRight), 66, m.bold(88, theme.t1), Align::Right);
    }
    drawRedRow(m, stage_, content_, group.projects[place.row], look_);
    m.hang(easel_);
  });
}

/// Those that come next.
void RedPage::hangYellow(const Rect& pane, std::int64_t turn) {
  std::vector<TileFacts> tiles = projectsWith(stage_, content_, Mark::Yellow);
  if (tiles.empty()) return;
  easel_.later([this, pane, tiles = std::move(tiles), turn] {
    const config::RuleSettings& rules = content_.rules;
    ModulePainter m(stage_, pane);
    m.head(stage_.strings.format("red.next",
                                 {std::to_string(tiles.size()), std::to_string(rules.redAfter - rules.yellowAfter)}),
           stage_.strings["cards.streak_note"]);
    const int top = m.px()(66);
    const TileGrid grid(stage_, tiles, {pane.width, pane.height - top});
    const std::vector<Pulse> fresh =
        grid.draw(m, top, static_cast<int>(std::max<std::int64_t>(0, turn) % grid.screens()));
    m.hang(easel_);
    hangPulses(stage_, easel_, pane.origin(), fresh);
  });
}

std::vector<Part> RedPage::ribbonParts() {
  std::vector<Part> out;
  int rank = 0;
  for (const Group& group : groups_)
    for (const std::size_t i : group.projects) {
      const model::Project& project = content_.snapshot->projects[i];
      out.push_back(ribbonBadge(stage_, easel_, Mark::Red,
                                badgeWord(stage_.strings, Mark::Red, content_.facts->projects[i].streak),
                                shortName(stage_, project), ++rank));
    }
  return out;
}

std::optional<FooterLine> RedPage::footer() const {
  return FooterLine{stage_.strings["footer.supervision"],
                    stage_.strings.format("red.footer", {std::to_string(content_.rules.redAfter)})};
}

}  // namespace lobbyboard::pages
