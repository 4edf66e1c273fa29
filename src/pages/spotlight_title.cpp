#include <algorithm>

#include "geometry/baseline.h"
#include "pages/card_look.h"
#include "pages/dates.h"
#include "pages/figure_words.h"
#include "pages/fit_text.h"
#include "pages/light_words.h"
#include "pages/project_words.h"
#include "pages/spotlight_view.h"

namespace lobbyboard::pages {

using graphics::Face;

namespace {

constexpr double kName = 56, kSecond = 30;

/// "GX-007　高新区　续建　2022年3月开工": what tells the project from others, the most telling first.
std::string kindOf(const SpotlightView& view) {
  const config::Strings& s = view.stage.strings;
  const model::Project& project = view.project();
  std::string out = project.code;
  const auto add = [&](const std::string& part) {
    if (!part.empty()) out += s["progress.between"] + part;
  };
  add(districtName(view.stage, *view.content.snapshot, project));
  static constexpr const char* kNatures[] = {"nature.new", "nature.continued", "nature.preparatory"};
  if (project.nature) add(s[kNatures[static_cast<std::size_t>(*project.nature)]]);
  if (project.stage) add(stageName(s, project.stage));
  const auto begun = project.start.actual;
  if (begun && *begun <= view.content.facts->asOf) add(s.format("spotlight.begun", {dayNameWithYear(s, *begun)}));
  return out;
}

/// One figure with its label above.
struct Cell {
  std::string label, number, unit;
  bool accent = false;
};

std::vector<Cell> cellsOf(const SpotlightView& view) {
  const config::Strings& s = view.stage.strings;
  const model::Project& project = view.project();
  const MoneyWords money(s, view.stage.language, view.content.snapshot->currency);
  const MoneyUnit unit =
      money.unitFor(std::max(project.annualPlan.value_or(model::Money{}), project.invested.value_or(model::Money{})));
  const int decimals = unit == MoneyUnit::Large ? 2 : 0;
  std::vector<Cell> out(3);
  out[0] = {s["spotlight.total"], std::string(kMissing), "", false};
  if (project.total) {
    const Amount total =
        amount(s, view.stage.language, view.content.snapshot->currency, *project.total, view.content.rules.figures);
    out[0].number = total.number;
    out[0].unit = total.unit;
  }
  out[1] = {s.format("spotlight.done_plan", {money.number(project.annualPlan, unit, decimals)}),
            money.number(project.invested, unit, decimals), project.invested ? money.unitName(unit) : "", false};
  const std::string completion = percent(view.facts().completion, view.content.rules.figures);
  out[2] = {s["spotlight.completion"], completion, "", true};
  if (completion.ends_with('%')) {
    out[2].number.pop_back();
    out[2].unit = "%";
  }
  return out;
}

struct Sizes {
  double number = 76, unit = 34;
};

int cellWidth(const Stage& stage, const Cell& cell, const Sizes& sizes) {
  const geometry::Scale px = stage.scale();
  graphics::Typesetter& setter = stage.typesetter;
  const int figure = setter.width(cell.number, Face::Bold, px(sizes.number)) +
                     (cell.unit.empty() ? 0 : px(8) + setter.width(cell.unit, Face::Regular, px(sizes.unit)));
  return std::max(figure, setter.width(cell.label, Face::Regular, px(30)));
}

}  // namespace

void hangSpotlightTitle(const SpotlightView& view, Easel& easel, const geometry::Rect& area) {
  easel.later([&view, &easel, area] {
    const Stage& stage = view.stage;
    ModulePainter m(stage, area);
    const geometry::Scale& px = m.px();
    int room = m.width();
    if (const auto verdict = verdictOn(stage, view.content, view.facts())) {
      const int width = widgets::badgeWidth(stage.typesetter, px(64), verdict->word);
      const geometry::Rect badge{m.width() - width, px(8), width, px(64)};
      widgets::drawBadge(m.painter(), badge, skinOf(stage.theme, verdict->mark), verdict->word);
      room -= width + px(24);
    }
    const std::string& name = view.project().name.in(stage.language);
    graphics::Typesetter& setter = stage.typesetter;
    int size = px(kName);
    while (size > px(40) && setter.width(name, Face::Bold, size) > room) size -= std::max(1, px(4));
    if (setter.width(name, Face::Bold, size) <= room)
      m.painter().text(name, 0, geometry::baselineForWords(40 * px.factor(), size), {Face::Bold, size, stage.theme.t1});
    else {
      const double least = setter.width(shortName(stage, view.project()), Face::Bold, px(44)) <= room ? 44 : 36;
      m.words(oneLineName(stage, view.project(), px(least), room), 0, 40, m.bold(least, stage.theme.t1));
    }
    m.words(fitParts(setter, kindOf(view), stage.strings["progress.between"], Face::Regular, px(kSecond), m.width()), 0,
            96, m.regular(kSecond, stage.theme.t2));
    m.hang(easel);
  });
}

void hangSpotlightFigures(const SpotlightView& view, Easel& easel, const geometry::Rect& area) {
  easel.later([&view, &easel, area] {
    const Stage& stage = view.stage;
    ModulePainter m(stage, area);
    const geometry::Scale& px = m.px();
    std::vector<Cell> cells = cellsOf(view);
    Sizes sizes;
    const auto needed = [&] {
      int sum = px(40) * (static_cast<int>(cells.size()) - 1);
      for (const Cell& cell : cells) sum += cellWidth(stage, cell, sizes);
      return sum;
    };
    if (needed() > m.width()) sizes = {60, 30};
    if (needed() > m.width()) cells.erase(cells.begin());
    if (needed() > m.width()) sizes = {44, 30};
    if (needed() > m.width()) cells.erase(cells.begin());
    const int spare = cells.size() < 2 ? 0 : (m.width() - needed()) / (static_cast<int>(cells.size()) - 1);
    const int baseline = geometry::baselineForDigits(74 * px.factor(), px(76));
    int x = 0;
    for (const Cell& cell : cells) {
      m.words(cell.label, x, 15, m.regular(30, stage.theme.t2));
      const config::Colour color = cell.accent ? stage.theme.acc : stage.theme.t1;
      const int end = x + m.painter().text(cell.number, x, baseline, m.bold(sizes.number, color));
      if (!cell.unit.empty())
        m.painter().text(cell.unit, end + px(8), baseline,
                         m.regular(sizes.unit, cell.accent ? stage.theme.acc : stage.theme.t2));
      x += cellWidth(stage, cell, sizes) + px(40) + spare;
    }
    m.hang(easel);
  });
}

}  // namespace lobbyboard::pages
