#include "pages/light_words.h"

#include "pages/figures.h"

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

BoardCell lightCell(const Stage& stage, Light light) {
  const config::Strings& s = stage.strings;
  if (light == Light::Red) return badgeCell(rules::Mark::Red, s["lights.red"]);
  return light == Light::Yellow ? badgeCell(rules::Mark::Yellow, s["lights.yellow"])
                                : badgeCell(rules::Mark::Green, s["lights.green"]);
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
