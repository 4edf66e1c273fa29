#include "pages/red_row.h"

#include <algorithm>

#include "geometry/baseline.h"
#include "pages/card_look.h"
#include "pages/dates.h"
#include "pages/fit_text.h"
#include "pages/project_words.h"
#include "widgets/strip.h"

namespace lobbyboard::pages {

using graphics::Align;
using graphics::Face;
using rules::Mark;

namespace {

constexpr double kUpper = 46, kLower = 86, kMiddle = 61;

const model::Problem* openProblem(const model::Project& project) {
  for (const model::Problem& problem : project.problems)
    if (problem.isPublic && !problem.closed) return &problem;
  return nullptr;
}

void drawStrip(ModulePainter& m, const Stage& stage, const rules::ProjectFacts& facts, double left) {
  const geometry::Scale& px = m.px();
  std::vector<widgets::Mark> marks;
  for (std::size_t i = facts.cards.size() > 9 ? facts.cards.size() - 9 : 0; i < facts.cards.size(); ++i)
    marks.push_back(markOf(stage.theme, facts.cards[i].mark));
  widgets::Strip{px(28), 20 * px.factor(), px.stroke(4), stage.theme.t1}.draw(m.painter(), {px(left + 14), px(kMiddle)},
                                                                              marks);
}

void drawMoney(ModulePainter& m, const Stage& stage, const Content& content, std::size_t index, const RedLook& look) {
  const config::Theme& theme = stage.theme;
  const geometry::Scale& px = m.px();
  const model::Project& project = content.snapshot->projects[index];
  const rules::ProjectFacts& facts = content.facts->projects[index];
  const MoneyWords money(stage.strings, stage.language, content.snapshot->currency);
  const int decimals = look.unit == MoneyUnit::Large ? 2 : 0;
  const int right = px(look.moneyRight);
  const int baseline = geometry::baselineForDigits(kUpper * px.factor(), px(36));
  const int plan = m.painter().text(" / " + money.number(project.annualPlan, look.unit, decimals), right, baseline,
                                    m.regular(28, theme.t2), Align::Right) +
                   px(4);
  m.painter().text(money.number(project.invested, look.unit, decimals), right - plan, baseline, m.bold(36, theme.t1),
                   Align::Right);
  if (facts.completion)
    m.words(stage.strings.format("red.completion", {percent(facts.completion)}), right, kLower, m.regular(28, theme.t2),
            Align::Right);
}

void drawDue(ModulePainter& m, const Stage& stage, const model::Problem& problem, int x, double y, Align align) {
  if (!problem.due) return;
  const widgets::RichStyle style = m.rich(30);
  widgets::drawRich(m.painter(),
                    stage.strings.format("red.due", {periodName(stage.strings, time::periodOf(*problem.due))}), x,
                    geometry::baselineForWords(y * m.px().factor(), style.plain.px), style, align);
}

void drawProblem(ModulePainter& m, const Stage& stage, const model::Problem& problem, double at) {
  const int left = m.px()(at);
  const std::string& text = problem.text.in(stage.language);
  const bool wide = stage.typesetter.width(text, Face::Regular, m.px()(24)) > m.width() - left;
  m.wordsIn(text, left, problem.due ? kUpper - (wide ? 6 : 0) : (kUpper + kLower) / 2, m.width() - left,
            m.regular(34, stage.theme.t1), 2);
  drawDue(m, stage, problem, left, kLower, Align::Left);
}

}  // namespace

RedLook redLook(double width, geometry::WallClass kind) {
  const bool portrait = kind == geometry::WallClass::Portrait;
  RedLook look;
  if (width >= 1700) return look;
  look.strip = look.moneyRight = look.problem = 0;
  if (width < 900) {
    look.badge = 0;
    look.project = 176;
  }
  look.projectWidth = width - look.project;
  if (width >= 1200 && !portrait) {
    look.strip = width - 272;
    look.projectWidth = look.strip - look.project - 24;
  }
  look.problemBelow = portrait;
  look.height = portrait ? 176 : kind == geometry::WallClass::Small ? 108 : 122;
  return look;
}

void drawRedRow(ModulePainter& m, const Stage& stage, const Content& content, std::size_t index, const RedLook& look) {
  const config::Theme& theme = stage.theme;
  const geometry::Scale& px = m.px();
  const model::Project& project = content.snapshot->projects[index];
  const rules::ProjectFacts& facts = content.facts->projects[index];
  widgets::drawBadge(m.painter(), {px(look.badge), px(kMiddle - 28), px(152), px(56)}, skinOf(theme, Mark::Red),
                     badgeWord(stage.strings, Mark::Red, facts.streak));
  const int room = px(look.projectWidth);
  m.words(oneLineName(stage, project, px(36), room), px(look.project), kUpper, m.bold(36, theme.t1));
  std::string second = project.code;
  for (const std::string& part :
       {districtName(stage, *content.snapshot, project), departmentName(stage, *content.snapshot, project)})
    if (!part.empty()) second += stage.strings["progress.between"] + part;
  m.words(fitParts(stage.typesetter, second, stage.strings["progress.between"], Face::Regular, px(26), room),
          px(look.project), kLower, m.regular(26, theme.t2));
  if (look.strip > 0) drawStrip(m, stage, facts, look.strip);
  if (look.moneyRight > 0) drawMoney(m, stage, content, index, look);
  const model::Problem* const problem = openProblem(project);
  if (!problem) return;
  if (look.problem > 0) drawProblem(m, stage, *problem, look.problem);
  if (!look.problemBelow) return;
  constexpr double kBelow = 132;
  const int due = problem->due ? px(260) : 0;
  m.wordsIn(problem->text.in(stage.language), px(look.project), kBelow, room - due, m.regular(32, theme.t1), 1);
  drawDue(m, stage, *problem, m.width(), kBelow, Align::Right);
}

}  // namespace lobbyboard::pages
