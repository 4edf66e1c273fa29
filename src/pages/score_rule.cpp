#include "pages/score_rule.h"

namespace lobbyboard::pages {

std::string scoreRule(const Stage& stage, const config::RuleSettings& rules) {
  const config::Strings& s = stage.strings;
  const config::Scoring& scoring = rules.scoring;
  const std::string least = std::to_string(rules.minProjectsToRank);
  if (scoring.method != config::ScoreMethod::Deduction) {
    const config::Points& p = scoring.points;
    if (p.notice == 0 && p.yellow == 0 && p.red == 0)
      return s.format("race.rule_green", {std::to_string(p.green), least});
    return s.format("race.rule_score", {std::to_string(p.green), std::to_string(p.notice), std::to_string(p.yellow),
                                        std::to_string(p.red), least});
  }
  const config::Deductions& d = scoring.deductions;
  std::string terms;
  const auto add = [&](const char* key, const auto& points) {
    if (points != 0) terms += s.format(key, {std::to_string(points)});
  };
  add("race.deduct_notice", d.notice);
  add("race.deduct_yellow", d.yellow);
  add("race.deduct_red", d.red);
  add("race.deduct_all_green", d.allGreen);
  return s.format("race.rule_deduct", {std::to_string(d.base), terms, least});
}

std::string tieRule(const Stage& stage, const config::RuleSettings& rules) {
  const config::Strings& s = stage.strings;
  std::string ratios, last = s["race.tie_shared"];
  for (const config::TieBreak tieBreak : rules.tieBreaks) {
    if (tieBreak == config::TieBreak::AdminOrder) {
      last = s["race.tie_order"];
      break;
    }
    constexpr const char* kNames[] = {"race.tie_green", "race.tie_red", "race.tie_invest"};
    if (!ratios.empty()) ratios += s["race.tie_between"];
    ratios += s[kNames[static_cast<std::size_t>(tieBreak)]];
  }
  return s.format(ratios.empty() ? "race.rule_ties_none" : "race.rule_ties", {ratios, last});
}

}  // namespace lobbyboard::pages
