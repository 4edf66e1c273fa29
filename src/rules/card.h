#pragma once

#include <optional>

#include "config/rules.h"
#include "model/project.h"
#include "rules/closed_year.h"
#include "rules/facts.h"
#include "rules/state.h"

namespace lobbyboard::rules {

/// What a project carries from one period into the next.
struct Standing {
  int streak = 0;                     ///< missed periods running
  int missedDays = 0;                 ///< the summed lengths of those periods, in days
  int metRun = 0;                     ///< met periods since the last missed one
  std::optional<time::Period> since;  ///< first missed period of a streak above 0
  model::Card card = model::Card::Green;

  friend bool operator==(const Standing&, const Standing&) = default;
};

/// One period later, and the mark to show for that period.
struct Step {
  Standing standing;
  Mark mark = Mark::NotDue;
};

/// Under NoReport::Miss a period without a report is a missed one in every respect; otherwise the state itself.
State judged(State state, const config::RuleSettings& settings);

/// Wuhai's card rule, one step per closed period. `state` is a judged one.
/// - Met: the streak ends. Recovery::Immediate gives green at once; StepDown takes red to yellow and any other card to
///   green; AfterMet(n) leaves the card, notice included, until n met periods run (states without a card between them
///   neither count nor interrupt).
/// - Missed: the streak grows by one. Red from `redAfter` missed periods (RedUnit::Periods) or from `redDays` days of
///   missed periods (RedUnit::Days, each period by its own length, gaps not counted); else yellow from `yellowAfter`
///   missed periods; below that OneMiss says the card, KeepPrevious being the one that stood. A missed period never
///   betters a card that recovery still holds.
/// - Exempt under ExemptMode::Reset: all is forgotten, the standing is that of a new year.
/// - Any other state: no change, and the mark is the state's own name.
Step step(const Standing& before, State state, const ClosedPeriod& period, const config::RuleSettings& settings);

}  // namespace lobbyboard::rules
