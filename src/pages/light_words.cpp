#include "pages/light_words.h"

#include "pages/card_look.h"
#include "pages/figures.h"
#include "pages/project_words.h"
#include "rules/boards.h"

namespace lobbyboard::pages {

using rules::Light;

namespace {

std::string percentOf(int mille) {
  std::string out = std::to_string(mille / 10);
  if (mille % 10 != 0) out += "." + std::to_string(mille % 10);
  return out;
}

std::string boundWords(const Stage& stage, const config::LightRules& rules, const config::LagBound& bound) {
  if (bound.mille == 0 && !bound.inclusive) return stage.strings["lights.bound.behind"];
  const std::string measure = rules.measure == config::LagMeasure::Points ? "points" : "share";
  return stage.strings.format("lights.bound." + measure + (bound.inclusive ? "_from" : "_above"),
                              {percentOf(bound.mille)});
}

}  // namespace

std::string lightRule(const Stage& stage, const config::LightRules& rules) {
  const config::Strings& s = stage.strings;
  std::string out = s["lights.rule_name." + rules.name];
  const auto add = [&](const char* key, const std::string& words) { out += s.format(key, {words}); };
  if (rules.yellow) add("lights.rule_yellow", boundWords(stage, rules, *rules.yellow));
  if (rules.red) add(rules.yellow ? "lights.rule_red" : "lights.rule_red_alone", boundWords(stage, rules, *rules.red));
  if (rules.startYellowMonths > 0) add("lights.rule_start_yellow", std::to_string(rules.startYellowMonths));
  if (rules.startRedMonths > 0) add("lights.rule_start_red", std::to_string(rules.startRedMonths));
  out += s[rules.schedule == config::LightSchedule::Plan ? "lights.by_plan" : "lights.by_time"];
  const auto byShare = [](const auto& bound) { return bound && (bound->mille > 0 || bound->inclusive); };
  if (rules.measure == config::LagMeasure::Share && (byShare(rules.yellow) || byShare(rules.red)))
    out += s["lights.share"];
  return out;
}

std::string lightMeaning(const Stage& stage, const config::LightRules& rules, Light light) {
  const config::Strings& s = stage.strings;
  if (light == Light::Green) {
    if (!rules.greenUpTo) return {};
    const int mille = rules.greenUpTo->mille;
    if (mille == 0) return s["lights.bound.none"];
    const char* const key =
        rules.measure == config::LagMeasure::Points ? "lights.bound.points_within" : "lights.bound.share_within";
    return mille < 0 ? s.format("lights.bound.ahead", {percentOf(-mille)}) : s.format(key, {percentOf(mille)});
  }
  const auto& bound = light == Light::Red ? rules.red : rules.yellow;
  const int months = light == Light::Red ? rules.startRedMonths : rules.startYellowMonths;
  std::string out = bound ? boundWords(stage, rules, *bound) : std::string();
  if (months > 0) out += (out.empty() ? "" : s["lights.or"]) + s.format("lights.not_started", {std::to_string(months)});
  return out;
}

bool hasLights(const Content& content) {
  return !content.rules.givesCards && content.rules.lights.on() && content.facts->boards->lights.judged > 0;
}

std::vector<TileFacts> litProjects(const Stage& stage, const Content& content) {
  std::vector<TileFacts> out;
  for (const rules::ProjectLight& lit : content.facts->boards->lights.projects) {
    if (lit.light == Light::Green) break;
    const model::Project& project = content.snapshot->projects[lit.project];
    out.push_back({markOf(lit.light), 0, shortName(stage, project), project.code,
                   districtName(stage, *content.snapshot, project), departmentName(stage, *content.snapshot, project),
                   false, lightName(stage.strings, lit.light)});
  }
  return out;
}

std::optional<Verdict> verdictOn(const Stage& stage, const Content& content, const rules::ProjectFacts& project) {
  if (hasLights(content))  // before a state such as a missing report
    for (const rules::ProjectLight& lit : content.facts->boards->lights.projects)
      if (lit.project == project.project) return Verdict{markOf(lit.light), lightName(stage.strings, lit.light)};
  if (!project.card) return std::nullopt;
  return Verdict{*project.card, badgeWord(stage.strings, *project.card, project.streak)};
}

bool hasLight(const config::LightRules& rules, Light light) {
  if (light == Light::Red) return rules.red || rules.startRedMonths > 0;
  if (light == Light::Yellow) return rules.yellow || rules.startYellowMonths > 0;
  return rules.greenUpTo.has_value();
}

rules::Mark markOf(Light light) {
  if (light == Light::Red) return rules::Mark::Red;
  return light == Light::Yellow ? rules::Mark::Yellow : rules::Mark::Green;
}

const std::string& lightName(const config::Strings& strings, Light light) {
  return strings["lights." + std::string(rules::nameOf(light))];
}

BoardCell lightCell(const Stage& stage, Light light) {
  return badgeCell(markOf(light), lightName(stage.strings, light));
}

BoardCell lagCell(const Stage& stage, const config::RuleSettings& rules, const rules::ProjectLight& light) {
  const config::Strings& s = stage.strings;
  if (light.byStart || !light.lag)
    return light.startMonths > 0 ? wordsCell(s.format("lights.not_started", {std::to_string(light.startMonths)}))
                                 : figureCell(std::string(kMissing));
  if (rules.lights.measure == config::LagMeasure::Share) return percentCell(light.lag, rules.figures);
  return figureCell(score(*light.lag * model::Fraction(100, 1), rules.figures.rateDecimals), s["lights.points"]);
}

}  // namespace lobbyboard::pages
