#pragma once

#include <optional>
#include <string>

#include "config/light_rules.h"
#include "pages/board_cell.h"
#include "pages/stage.h"
#include "pages/tiles.h"
#include "rules/lights.h"

namespace lobbyboard::pages {

/// "银川规则：落后序时10个百分点起黄灯，超过30个百分点红灯": the rule by its name, with its thresholds.
std::string lightRule(const Stage& stage, const config::LightRules& rules);
/// When a light is lit: "欠进度超过30%"; nothing for one that the rule does not have.
std::string lightMeaning(const Stage& stage, const config::LightRules& rules, rules::Light light);
/// Where a place gives no cards: lights by investment are what its projects are judged by.
bool hasLights(const Content& content);
/// The projects with red and yellow lights, red before yellow, the farthest behind first; hidden ones are left out.
std::vector<TileFacts> litProjects(const Stage& stage, const Content& content);
/// Whether the rule has this light at all: some have no green.
bool hasLight(const config::LightRules& rules, rules::Light light);
/// What a project is judged by, with its word: its card and how long it has it; where there are no cards its light, or
/// what state it is in.
struct Verdict {
  rules::Mark mark;
  std::string word;
};
std::optional<Verdict> verdictOn(const Stage& stage, const Content& content, const rules::ProjectFacts& project);
/// The mark and the word of a light.
rules::Mark markOf(rules::Light light);
const std::string& lightName(const config::Strings& strings, rules::Light light);
/// The light with its shape and its word.
BoardCell lightCell(const Stage& stage, rules::Light light);
/// How far behind, as the rule measures it; or how long not started.
BoardCell lagCell(const Stage& stage, const config::RuleSettings& rules, const rules::ProjectLight& light);

}  // namespace lobbyboard::pages
