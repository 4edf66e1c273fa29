#include "pages/red.h"

#include <algorithm>

#include "geometry/baseline.h"
#include "pages/card_look.h"
#include "pages/dates.h"
#include "pages/layout.h"
#include "pages/person_name.h"
#include "pages/project_words.h"
#include "widgets/strip.h"

namespace lobbyboard::pages {

using geometry::Rect;
using graphics::Align;
using graphics::Face;
using rules::Mark;

namespace {

// Design columns, from the body's left edge.
constexpr double kCountRight = 228, kBadge = 272, kProject = 448, kStrip = 920, kMoneyRight = 1392, kProblem = 1432;
constexpr double kLeaderWidth = 168;
constexpr double kHead = 64, kRow = 122, kGroupGap = 20;

bool isRed(const Content& content, const rules::ProjectFacts& facts) {
  return facts.card == Mark::Red && !content.snapshot->projects[facts.project].hidden;
}

const model::Problem* openProblem(const model::Project& project) {
  for (const model::Problem& problem : project.problems)
    if (problem.isPublic && !problem.closed) return &problem;
  return nullptr;
}

}  // namespace

bool RedPage::hasContent(const Content& content) {
  return std::any_of(content.facts->projects.begin(), content.facts->projects.end(),
                     [&](const rules::ProjectFacts& facts) { return isRed(content, facts); });
}

std::vector<RedPage::Group> RedPage::groups() const {
  std::vector<Group> out;
  for (const rules::ProjectFacts& facts : content_.facts->projects) {
    if (!isRed(content_, facts)) continue;
    const model::Project& project = content_.snapshot->projects[facts.project];
    const std::string leader = project.leaders.empty() ? std::string(kMissing) : project.leaders.front().name;
    auto group = std::find_if(out.begin(), out.end(), [&](const Group& g) { return g.leader == leader; });
    if (group == out.end()) {
      const std::string role = project.leaders.empty() ? std::string() : "role." + project.leaders.front().role;
      group = out.insert(out.end(), Group{leader, stage_.strings.contains(role) ? stage_.strings[role] : "", {}});
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
    : StillPage(stage, std::move(content)) {
  const geometry::Scale px = stage_.scale();
  const MoneyWords money(stage_.strings, stage_.language, content_.snapshot->currency);
  const std::vector<Group> all = groups();
  model::Money greatest;
  for (const Group& group : all) {
    count_ += group.projects.size();
    for (const std::size_t i : group.projects)
      greatest = std::max(greatest, content_.snapshot->projects[i].annualPlan.value_or(model::Money{}));
  }
  // Whole 万元 as long as they have room: quotient and rate must agree for whoever checks them.
  constexpr model::Money kMuch{1'000'000'000};
  unit_ = greatest < kMuch ? MoneyUnit::Small : money.unitFor(greatest);
  heading_.title = stage_.strings["red.title"];
  heading_.subtitle = stage_.strings.format("red.subtitle", {std::to_string(count_), money.unitName(unit_)});

  // Whole rows, screenful by screenful; each turn of the page shows the next one.
  const Layout layout(stage_);
  struct Piece {
    const Group* group;
    std::size_t first, count;
    int height;
  };
  std::vector<std::vector<Piece>> screens(1);
  const int room = layout.body.height - px(kHead);
  int used = 0;
  for (const Group& group : all)
    for (std::size_t i = 0; i < group.projects.size(); ++i) {
      const int height = px(kRow) + (i + 1 == group.projects.size() ? px(kGroupGap) : 0);
      if (used + px(kRow) > room) {
        screens.emplace_back();
        used = 0;
      }
      std::vector<Piece>& screen = screens.back();
      if (!screen.empty() && screen.back().group == &group) {
        ++screen.back().count;
        screen.back().height += height;
      } else {
        screen.push_back({&group, i, 1, height});
      }
      used += height;
    }
  const auto screen = static_cast<std::size_t>(turn.number % static_cast<std::int64_t>(screens.size()) +
                                               static_cast<std::int64_t>(screens.size())) % screens.size();
  if (screens.size() > 1)
    heading_.subtitle += stage_.strings.format("red.part", {std::to_string(screen + 1), std::to_string(screens.size())});
  heading_.subtitle += stage_.strings["progress.key"];
  hangHead({layout.body.x, layout.body.y, layout.body.width, px(kHead)});
  int y = layout.body.y + px(kHead);
  for (const Piece& piece : screens[screen]) {
    hangGroup(*piece.group, piece.first, piece.count,
              {layout.body.x, y, layout.body.width, std::min(piece.height, layout.body.bottom() - y)});
    y += piece.height;
  }
}

void RedPage::hangHead(const Rect& area) {
  easel_.later([this, area] {
    const config::Strings& s = stage_.strings;
    ModulePainter m(stage_, area);
    const auto head = [&](std::string_view text, double x, Align align) {
      m.words(text, m.px()(x), 28, m.regular(28, stage_.theme.t2), align);
    };
    head(s["red.leader"], 0, Align::Left);
    head(periodName(s, *content_.facts->period), kBadge, Align::Left);
    head(s["red.project"], kProject, Align::Left);
    head(s["progress.strip"], kStrip, Align::Left);
    head(s["red.done_plan"], kMoneyRight, Align::Right);
    head(s["red.problem"], kProblem, Align::Left);
    m.hang(easel_);
  });
}

void RedPage::hangGroup(const Group& group, std::size_t first, std::size_t count, const Rect& area) {
  const int row = stage_.scale()(kRow);
  for (std::size_t i = 0; i < count; ++i) {
    const Rect piece{area.x, area.y + static_cast<int>(i) * row, area.width,
                     std::min(row, area.bottom() - area.y - static_cast<int>(i) * row)};
    easel_.later([this, piece, group, project = group.projects[first + i], leads = i == 0] {
      ModulePainter m(stage_, piece);
      const config::Theme& theme = stage_.theme;
      const geometry::Scale& px = m.px();
      m.painter().rect({leads ? 0 : px(kBadge), 0, m.width() - (leads ? 0 : px(kBadge)), px.stroke(2)}, theme.line,
                       leads ? 1 : 0.55);
      if (leads) {
        const int room = px(kLeaderWidth);
        m.words(stage_.typesetter.fitted(columnName(group.leader), Face::Bold, px(40), room), 0, 46, m.bold(40, theme.t1));
        m.words(stage_.typesetter.fitted(group.role, Face::Regular, px(26), room), 0, 86, m.regular(26, theme.t2));
        m.digits(std::to_string(group.projects.size()), px(kCountRight), 66, m.bold(88, theme.t1), Align::Right);
      }
      drawProject(m, project, 0);
      m.hang(easel_);
    });
  }
}

void RedPage::drawProject(ModulePainter& m, std::size_t index, int) {
  const config::Theme& theme = stage_.theme;
  const config::Strings& s = stage_.strings;
  const geometry::Scale& px = m.px();
  const model::Project& project = content_.snapshot->projects[index];
  const rules::ProjectFacts& facts = content_.facts->projects[index];
  constexpr double kUpper = 46, kLower = 86, kMiddle = 61;
  widgets::drawBadge(m.painter(), {px(kBadge), px(kMiddle - 28), px(152), px(56)}, skinOf(theme, Mark::Red),
                     badgeWord(s, Mark::Red, facts.streak));
  m.words(oneLineName(stage_, project, px(36), px(kStrip - kProject - 24)), px(kProject), kUpper, m.bold(36, theme.t1));
  std::string second = project.code;
  for (const std::string& part : {districtName(stage_, *content_.snapshot, project),
                                  departmentName(stage_, *content_.snapshot, project)})
    if (!part.empty()) second += s["progress.between"] + part;
  m.words(stage_.typesetter.fitted(second, Face::Regular, px(26), px(kStrip - kProject - 24)), px(kProject), kLower,
          m.regular(26, theme.t2));

  std::vector<widgets::Mark> marks;
  for (std::size_t i = facts.cards.size() > 9 ? facts.cards.size() - 9 : 0; i < facts.cards.size(); ++i)
    marks.push_back(markOf(theme, facts.cards[i].mark));
  widgets::Strip{px(28), 20 * px.factor(), px.stroke(4), theme.t1}.draw(m.painter(), {px(kStrip + 14), px(kMiddle)}, marks);

  const MoneyWords money(s, stage_.language, content_.snapshot->currency);
  const int decimals = unit_ == MoneyUnit::Large ? 2 : 0;
  const int baseline = geometry::baselineForDigits(kUpper * px.factor(), px(36));
  const int plan = m.painter().text(" / " + money.number(project.annualPlan, unit_, decimals), px(kMoneyRight), baseline,
                                    m.regular(28, theme.t2), Align::Right) + px(4);
  m.painter().text(money.number(project.invested, unit_, decimals), px(kMoneyRight) - plan, baseline, m.bold(36, theme.t1),
                   Align::Right);
  if (facts.completion)
    m.words(s.format("red.completion", {percent(facts.completion)}), px(kMoneyRight), kLower, m.regular(28, theme.t2), Align::Right);
  drawProblem(m, project, kUpper, kLower);
}

void RedPage::drawProblem(ModulePainter& m, const model::Project& project, double upper, double lower) {
  const config::Theme& theme = stage_.theme;
  const geometry::Scale& px = m.px();
  const model::Problem* const problem = openProblem(project);
  if (!problem) return;
  const int left = px(kProblem);
  const bool wide = stage_.typesetter.width(problem->text.in(stage_.language), Face::Regular, px(24)) > m.width() - left;
  m.wordsIn(problem->text.in(stage_.language), left, problem->due ? upper - (wide ? 6 : 0) : (upper + lower) / 2,
            m.width() - left, m.regular(34, theme.t1), 2);
  if (!problem->due) return;
  const widgets::RichStyle style{m.regular(28, theme.t2), m.bold(28, theme.t1)};
  widgets::drawRich(m.painter(), stage_.strings.format("red.due", {periodName(stage_.strings, time::periodOf(*problem->due))}),
                    left, geometry::baselineForWords(lower * px.factor(), style.plain.px), style);
}

std::optional<FooterLine> RedPage::footer() const {
  return FooterLine{stage_.strings["footer.supervision"],
                    stage_.strings.format("red.footer", {std::to_string(content_.rules.redAfter)})};
}

}  // namespace lobbyboard::pages
