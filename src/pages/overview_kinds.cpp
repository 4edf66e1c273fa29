#include <algorithm>
#include <cmath>
#include <numeric>

#include "pages/count_bars.h"
#include "pages/fit_text.h"
#include "pages/overview_modules.h"
#include "widgets/donut.h"

namespace lobbyboard::pages {

using graphics::Align;

namespace {

/// Of a module; it says so where it counts the listed projects alone.
const std::string& nameOf(const Stage& stage, const Content& content, const char* module) {
  return stage.strings[std::string("overview.") + (listsAll(content) ? "" : "listed_") + module];
}

constexpr std::size_t kMostSlices = 6;

struct Kind {
  std::string name;
  std::int64_t count = 0;
};

std::string unitName(const model::Unit& unit, const std::string& language) { return unit.shortest().in(language); }

/// Projects by category, the greatest first (administrative order where equal); what passes six slices is one slice.
std::vector<Kind> kindsOf(const Stage& stage, const Content& content) {
  std::vector<Kind> kinds;
  for (const model::Unit& category : content.snapshot->categories)
    kinds.push_back({unitName(category, stage.language)});
  std::int64_t without = 0;
  for (const model::Project& project : content.snapshot->projects)
    ++(project.category >= 0 ? kinds[static_cast<std::size_t>(project.category)].count : without);
  std::erase_if(kinds, [](const Kind& kind) { return kind.count == 0; });
  std::stable_sort(kinds.begin(), kinds.end(), [](const Kind& a, const Kind& b) { return a.count > b.count; });
  const std::size_t named = without > 0 ? kMostSlices - 1 : kMostSlices;  // all slices add up to all projects
  if (kinds.size() > named) {
    for (std::size_t i = kMostSlices - 1; i < kinds.size(); ++i) without += kinds[i].count;
    kinds.resize(kMostSlices - 1);
  }
  if (without > 0) kinds.push_back({stage.strings["overview.others"], without});
  return kinds;
}

/// The donut's diameter in design pixels: what the module has room for, in whole steps of the grid.
double donutIn(const geometry::Scale& px, geometry::Size module) {
  const double room = std::min(module.height / px.factor() - 150, module.width / px.factor() * 0.47);
  return std::clamp(std::floor(room / 8) * 8, 240.0, 416.0);
}

/// Canvas pixels for a name of the legend.
int legendRoom(const geometry::Scale& px, geometry::Size module) {
  return module.width - px(donutIn(px, module) + 72 + 70);
}

void drawKinds(ModulePainter& m, const Stage& stage, const std::vector<Kind>& kinds, std::int64_t sum) {
  const config::Theme& theme = stage.theme;
  const geometry::Scale& px = m.px();
  const double middle = 64 + (m.height() / px.factor() - 64) / 2;
  std::vector<widgets::Slice> slices;
  for (std::size_t i = 0; i < kinds.size(); ++i)
    slices.push_back({static_cast<double>(kinds[i].count), theme.donut[i % theme.donut.size()]});
  const geometry::Size module{m.width(), m.height()};
  const double donut = donutIn(px, module);
  const bool large = donut >= 340;
  const graphics::Corner center{donut / 2 * px.factor(), middle * px.factor()};
  widgets::drawDonut(m.painter(), center, px(donut), px(donut * 46 / 240), px(4), slices);
  m.digits(std::to_string(sum), px(donut / 2), middle - (large ? 18 : 14), m.bold(large ? 104 : 64, theme.t1),
           Align::Center);
  m.words(stage.strings["overview.projects_unit"], px(donut / 2), middle + (large ? 64 : 40),
          m.regular(large ? 34 : 28, theme.t2), Align::Center);

  const double pitch = std::min(76.0, (m.height() / px.factor() - 80) / static_cast<double>(kinds.size()));
  double y = middle - pitch * (static_cast<double>(kinds.size()) - 1) / 2;
  const int left = px(donut + 72);
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    m.painter().rect({px(donut + 32), px(y - 12), px(24), px(24)}, slices[i].color);
    m.wordsIn(kinds[i].name, left, y, legendRoom(px, module), m.regular(32, theme.t1), 2);
    m.digits(std::to_string(kinds[i].count), m.width(), y, m.bold(36, theme.t1), Align::Right);
    y += pitch;
  }
}

}  // namespace

bool hasKinds(const Content& content) {
  return std::any_of(content.snapshot->projects.begin(), content.snapshot->projects.end(),
                     [](const model::Project& project) { return project.category >= 0; });
}

void hangKinds(const Stage& stage, const Content& content, Easel& easel, const geometry::Rect& area) {
  const std::vector<Kind> all = kindsOf(stage, content);
  const geometry::Scale px = stage.scale();
  const bool fits = std::none_of(all.begin(), all.end(), [&](const Kind& kind) {
    return fitText(stage.typesetter, kind.name, graphics::Face::Regular, legendRoom(px, area.size()),
                   {px(32), px(24), 2})
        .cut;
  });
  if (!fits) {  // names too long for a legend stand before bars, where they have room
    std::vector<CountBar> bars;
    for (const Kind& kind : all) bars.push_back({kind.name, kind.count});
    return hangCountBars(stage, easel, area, nameOf(stage, content, "kinds"), stage.strings["overview.count_unit"],
                         bars);
  }
  easel.later([&stage, &content, &easel, area, kinds = all] {
    const std::int64_t sum = std::accumulate(kinds.begin(), kinds.end(), std::int64_t{0},
                                             [](std::int64_t n, const Kind& kind) { return n + kind.count; });
    ModulePainter m(stage, area);
    m.head(nameOf(stage, content, "kinds"), stage.strings["overview.count_unit"]);
    drawKinds(m, stage, kinds, sum);
    m.hang(easel);
  });
}

bool hasStages(const Content& content) {
  return std::any_of(content.snapshot->projects.begin(), content.snapshot->projects.end(),
                     [](const model::Project& project) { return project.stage.has_value(); });
}

void hangStages(const Stage& stage, const Content& content, Easel& easel, const geometry::Rect& area) {
  static constexpr std::size_t kStages = 8;
  static constexpr const char* kKeys[kStages] = {"reserve",   "preparation", "started",   "construction",
                                                 "completed", "operating",   "suspended", "withdrawn"};
  std::vector<CountBar> bars;
  for (const char* key : kKeys) bars.push_back({stage.strings[std::string("stage.") + key], 0});
  for (const model::Project& project : content.snapshot->projects)
    if (project.stage) ++bars[static_cast<std::size_t>(*project.stage)].count;
  std::erase_if(bars, [](const CountBar& bar) { return bar.count == 0; });
  hangCountBars(stage, easel, area, nameOf(stage, content, "stages"), stage.strings["overview.count_unit"], bars);
}

bool hasDepartments(const Content& content) {
  return std::any_of(content.snapshot->projects.begin(), content.snapshot->projects.end(),
                     [](const model::Project& project) { return project.department >= 0; });
}

void hangDepartments(const Stage& stage, const Content& content, Easel& easel, const geometry::Rect& area) {
  std::vector<CountBar> bars;
  for (const model::Unit& unit : content.snapshot->departments) bars.push_back({unitName(unit, stage.language), 0});
  for (const model::Project& project : content.snapshot->projects)
    if (project.department >= 0) ++bars[static_cast<std::size_t>(project.department)].count;
  std::erase_if(bars, [](const CountBar& bar) { return bar.count == 0; });
  std::stable_sort(bars.begin(), bars.end(), [](const CountBar& a, const CountBar& b) { return a.count > b.count; });
  hangCountBars(stage, easel, area, nameOf(stage, content, "departments"), stage.strings["overview.count_unit"], bars);
}

}  // namespace lobbyboard::pages
