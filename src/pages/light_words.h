#pragma once

#include <string>

#include "config/light_rules.h"
#include "pages/board_cell.h"
#include "pages/stage.h"
#include "rules/lights.h"

namespace lobbyboard::pages {

/// "银川规则：落后序时10个百分点起黄灯，超过30个百分点红灯": the rule by its name, with its thresholds.
std::string lightRule(const Stage& stage, const config::LightRules& rules);
/// The light with its shape and its word.
BoardCell lightCell(const Stage& stage, rules::Light light);
/// How far behind, as the rule measures it; or how long not started.
BoardCell lagCell(const Stage& stage, const config::RuleSettings& rules, const rules::ProjectLight& light);

}  // namespace lobbyboard::pages
