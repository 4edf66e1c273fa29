#include <algorithm>
#include <set>

#include "pages/card_look.h"
#include "pages/fit_text.h"
#include "pages/near_dates.h"
#include "pages/spotlight_view.h"
#include "rules/work_facts.h"
#include "widgets/strip.h"

namespace lobbyboard::pages {

using graphics::Face;

namespace {

constexpr std::size_t kMostPeriods = 9;
constexpr double kPitch = 40, kSide = 26, kHead = 30, kLine = 86;
constexpr double kStripWidth = kPitch * kMostPeriods + 8, kGap = 48;

std::vector<rules::Mark> lastMarks(const SpotlightView& view) {
  const auto& cards = view.facts().cards;
  std::vector<rules::Mark> out;
  for (std::size_t i = cards.size() > kMostPeriods ? cards.size() - kMostPeriods : 0; i < cards.size(); ++i)
    out.push_back(cards[i].mark);
  return out;
}

const model::Milestone* nextMilestone(const SpotlightView& view) {
  const auto next = rules::nextMilestone(view.project());
  return next ? &view.project().milestones[*next] : nullptr;
}

rules::Timed timedOf(const SpotlightView& view, const model::Milestone& milestone) {
  return rules::timed(milestone.plan, rules::by(milestone.actual, view.content.facts->asOf), view.content.facts->asOf);
}

/// The strip, its head, and below it the words of those marks that no badge on the page names.
void drawStrip(ModulePainter& m, const SpotlightView& view, const std::vector<rules::Mark>& marks) {
  const Stage& stage = view.stage;
  const geometry::Scale& px = m.px();
  int x = m.words(stage.strings.format("spotlight.strip", {std::to_string(marks.size())}), 0, kHead,
                  m.regular(30, stage.theme.t2)) +
          px(28);
  std::set<rules::Mark> told;
  if (view.facts().card) told.insert(*view.facts().card);
  std::vector<widgets::Mark> drawn;
  for (const rules::Mark mark : marks) {
    drawn.push_back(markOf(stage.theme, mark));
    if (!told.insert(mark).second) continue;
    const std::string word =
        mark <= rules::Mark::Red ? shortCardName(stage.strings, mark) : cardName(stage.strings, mark);
    const int end = x + px(32) + stage.typesetter.width(word, Face::Regular, px(30));
    if (end > px(kStripWidth)) continue;
    widgets::draw(m.painter(), drawn.back(), {x + px(12) + 0.0, kHead * px.factor()}, px(24));
    m.words(word, x + px(32), kHead, m.regular(30, stage.theme.t2));
    x = end + px(20);
  }
  widgets::Strip{px(kPitch), kSide * px.factor(), px.stroke(4), stage.theme.t1}.draw(
      m.painter(), {px(kSide / 2 + 4), px(kLine)}, drawn);
}

/// Its name and day; overdue, a pill that says for how long.
void drawNext(ModulePainter& m, const SpotlightView& view, const model::Milestone& milestone, int left) {
  const Stage& stage = view.stage;
  const geometry::Scale& px = m.px();
  const rules::Timed timed = timedOf(view, milestone);
  const bool overdue = timed.timing == rules::Timing::Overdue;
  const std::string& head = stage.strings[overdue ? "spotlight.due" : "spotlight.next"];
  int x = left + m.words(head, left, kHead, m.regular(30, stage.theme.t2)) + px(24);
  if (overdue && x + overduePillWidth(view, px, timed.days) <= m.width())
    drawOverduePill(m, view, timed.days, x, kHead);
  const std::string day = milestone.plan ? spotlightDay(view, *milestone.plan) : std::string();
  const graphics::TextStyle style = m.bold(40, stage.theme.t1);
  const int dayWidth = day.empty() ? 0 : stage.typesetter.width(day, Face::Bold, style.px) + px(32);
  const std::string name = stage.typesetter.fitted(milestone.name.in(stage.language), Face::Bold, style.px,
                                                   std::max(0, m.width() - left - dayWidth));
  x = left + m.words(name, left, kLine, style);
  if (!day.empty()) m.words(day, x + px(32), kLine, style);
}

}  // namespace

int overduePillWidth(const SpotlightView& view, const geometry::Scale& px, int days) {
  const std::string late = view.stage.strings.format("spotlight.overdue", {std::to_string(days)});
  return view.stage.typesetter.width(late, Face::Bold, px(30)) + px(28);
}

void drawOverduePill(ModulePainter& m, const SpotlightView& view, int days, int x, double middle) {
  const geometry::Scale& px = m.px();
  const std::string late = view.stage.strings.format("spotlight.overdue", {std::to_string(days)});
  m.painter().roundRect({x, px(middle - 22), overduePillWidth(view, px, days), px(44)}, px(8), view.stage.theme.t1);
  m.words(late, x + px(14), middle, m.bold(30, view.stage.theme.bg));
}

std::string spotlightDay(const SpotlightView& view, time::Day day) {
  return dayNameBeside(view.stage.strings, day, view.content.facts->asOf);
}

bool hasSpotlightSteps(const SpotlightView& view) {
  return !view.facts().cards.empty() || nextMilestone(view) != nullptr;
}

std::string nextMilestoneWords(const SpotlightView& view) {
  const model::Milestone* const next = nextMilestone(view);
  if (next == nullptr) return {};
  const std::string& name = next->name.in(view.stage.language);
  if (!next->plan) return name;
  return name + view.stage.strings["progress.between"] + spotlightDay(view, *next->plan);
}

void hangSpotlightSteps(const SpotlightView& view, Easel& easel, const geometry::Rect& area) {
  easel.later([&view, &easel, area] {
    ModulePainter m(view.stage, area);
    const geometry::Scale& px = m.px();
    m.painter().rect({0, 0, m.width(), px.stroke(2)}, view.stage.theme.line);
    const std::vector<rules::Mark> marks = lastMarks(view);
    const model::Milestone* const next = nextMilestone(view);
    const int left = marks.empty() ? 0 : px(kStripWidth + kGap);
    const bool both = !marks.empty() && next != nullptr && m.width() - left >= px(400);
    if (!marks.empty()) drawStrip(m, view, marks);
    if (next != nullptr && (marks.empty() || both)) drawNext(m, view, *next, left);
    if (next == nullptr && !view.project().milestones.empty() && m.width() - left >= px(400)) {
      m.words(view.stage.strings["spotlight.next"], left, kHead, m.regular(30, view.stage.theme.t2));
      m.words(view.stage.strings["spotlight.all_done"], left, kLine, m.bold(40, view.stage.theme.t1));
    }
    m.hang(easel);
  });
}

}  // namespace lobbyboard::pages
