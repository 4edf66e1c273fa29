#pragma once

#include <string>
#include <vector>

#include "config/rules.h"
#include "model/snapshot.h"
#include "rules/project_year.h"

namespace lobbyboard::rules {

/// One closed period of a project's year, with what decided its card. Refers to the snapshot.
struct ExplainedPeriod {
  time::Period period;
  PeriodStep step;
  std::vector<std::string> keys;  ///< of the rule file, that mattered
};

struct Explanation {
  std::vector<ExplainedPeriod> periods;  ///< from the year's first to the present one
  bool cardsGiven = true;                ///< false: the place gives none
  bool given = false;                    ///< the present card is the issuer's own
  std::optional<Mark> card;
  int streak = 0;
  std::optional<time::Period> since;
};

/// Why a project has its card: the same steps as the facts take, each with its reason.
Explanation explain(const model::Snapshot& snapshot, std::size_t project, const config::RuleSettings& settings,
                    time::Day asOf);

}  // namespace lobbyboard::rules
