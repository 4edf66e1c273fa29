#pragma once

#include <string>

#include "commands/rule_file.h"
#include "rules/diff.h"
#include "rules/explain.h"

namespace lobbyboard::commands {

/// The words of the wall's language.
struct Language {
  const config::Strings& strings;
  std::string code;  ///< "zh" or "en"
};

/// Why a project has its card, a line for each period, in plain words.
std::string explainText(const model::Project& project, const rules::Explanation& explanation, time::Day asOf,
                        const RuleFile& rules, const Language& language);

/// One publication on one day.
struct Edition {
  const model::Snapshot& snapshot;
  const rules::Facts& facts;
};

/// "3 new yellow, 1 to red, 2 to green", and who.
std::string diffText(const Edition& before, const Edition& now, const Language& language);

/// The word of a mark: its card's name, or the state's.
const std::string& markName(rules::Mark mark, const config::Strings& strings);

}  // namespace lobbyboard::commands
