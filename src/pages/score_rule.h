#pragma once

#include <string>

#include "pages/stage.h"

namespace lobbyboard::pages {

/// How scores come about, in a sentence: "得分＝100−黄×1−红×2；不足3个不参加排名。" What counts nothing is not named.
std::string scoreRule(const Stage& stage, const config::RuleSettings& rules);

/// What ranks units of one score, in the order of the rule file.
std::string tieRule(const Stage& stage, const config::RuleSettings& rules);

}  // namespace lobbyboard::pages
