#include "pages/lights.h"

#include "pages/figure_words.h"
#include "pages/light_words.h"
#include "pages/project_words.h"
#include "pages/unit_words.h"
#include "rules/boards.h"

namespace lobbyboard::pages {

using graphics::Align;
using rules::Light;

bool LightsPage::hasContent(const Stage&, const Content& content, const config::PageEntry&) {
  return content.rules.lights.on() && content.facts->boards->lights.judged > 0;
}

LightsPage::LightsPage(const Stage& stage, Content content, const config::PageEntry&, const Turn& turn)
    : BoardPage(stage, std::move(content)) {
  const config::Strings& s = stage_.strings;
  heading_ = {s["lights.title"], s.format("lights.subtitle", {s["lights.rule_name." + content_.rules.lights.name]})};
  footer_ = FooterLine{s["footer.rule"], lightRule(stage_, content_.rules.lights)};
  std::vector<BoardSection> sections;
  sections.push_back(projects());
  if (!content_.facts->boards->lights.units.empty()) {
    sections.front().name = s["lights.projects"];
    sections.push_back(units());
  }
  compose(std::move(sections), turn);
}

BoardSection LightsPage::projects() const {
  const config::Strings& s = stage_.strings;
  const rules::Lights& lights = content_.facts->boards->lights;
  BoardRows rows;
  while (rows.count < lights.projects.size() && lights.projects[rows.count].light != Light::Green) ++rows.count;
  rows.columns = {{s["lights.light"], {150, 170}, Align::Left, 1},
                  {s["lights.project"], {250, Extent::kAny}, Align::Left, 1},
                  {s["lights.schedule"], {130, 200}, Align::Right, 4},
                  {s["lights.actual"], {130, 200}, Align::Right, 3},
                  {s[content_.rules.lights.measure == config::LagMeasure::Share ? "lights.lag_share" : "lights.lag"],
                   {210, 300},
                   Align::Right,
                   2}};
  rows.row = [this, &lights](std::size_t i) { return projectRow(lights.projects[i]); };
  return {"",
          {countFigure(s["lights.red"], lights.red), countFigure(s["lights.yellow"], lights.yellow),
           countFigure(s["lights.green"], lights.green), countFigure(s["lights.judged"], lights.judged)},
          std::move(rows)};
}

std::vector<BoardCell> LightsPage::projectRow(const rules::ProjectLight& light) const {
  const model::Project& project = content_.snapshot->projects[light.project];
  return {lightCell(stage_, light.light),
          nameCell(shortName(stage_, project), placeOf(stage_, *content_.snapshot, project)),
          percentCell(light.schedule, content_.rules.figures), percentCell(light.actual, content_.rules.figures),
          lagCell(stage_, content_.rules, light)};
}

BoardSection LightsPage::units() const {
  const config::Strings& s = stage_.strings;
  const rules::Lights& lights = content_.facts->boards->lights;
  BoardRows rows;
  rows.count = lights.units.size();
  rows.columns = {{s["lights.light"], {150, 170}, Align::Left, 1},
                  {s["duties.unit"], {200, Extent::kAny}, Align::Left, 1},
                  {s["lights.reason"], {240, 340}, Align::Right, 2}};
  rows.row = [this, &lights](std::size_t i) { return unitRow(lights.units[i]); };
  return {s["lights.units"], {}, std::move(rows)};
}

std::vector<BoardCell> LightsPage::unitRow(const rules::UnitLights& light) const {
  const std::string reason = content_.rules.lights.units == config::UnitLight::Growth
                                 ? growth(stage_.strings, light.growth, Against::YearBefore)
                                 : stage_.strings.format("lights.missed_months", {std::to_string(light.missedMonths)});
  return {lightCell(stage_, light.light), nameCell(unitName(stage_, *content_.snapshot, light.unit)), noteCell(reason)};
}

}  // namespace lobbyboard::pages
