#pragma once

#include "model/project.h"

namespace lobbyboard::rules {

/// What a closed period was for a project, before any card is made of it.
enum class State { Met, Missed, NoReport, NotDue, Exempt, Completed, Withdrawn };

/// The first rule that applies:
/// 1. the stage, from the day it holds: withdrawn; completed or operating (from finish.actual, else stage_since) is
///    completed; suspended is exempt. A stage without its day decides nothing here;
/// 2. the entry's own result;
/// 3. the period's end lies in an exempt range, both ends included;
/// 4. the entry's plan: 0 is not due, without an actual no report, else met when actual × 1000 ≥ plan × toleranceMille;
/// 5. no entry, or one that states neither result nor plan: not due before the planned start, or without one while in
///    reserve or preparation; else no report.
/// `entry` is the project's entry for this period or null; `periodEnd` is the period's last day.
struct Verdict {
  State state = State::NotDue;
  int rule = 5;  ///< which of the five decided
};
Verdict verdictOf(const model::Project& project, const model::PeriodEntry* entry, time::Day periodEnd,
                  int toleranceMille);
inline State stateOf(const model::Project& project, const model::PeriodEntry* entry, time::Day periodEnd,
                     int toleranceMille) {
  return verdictOf(project, entry, periodEnd, toleranceMille).state;
}

}  // namespace lobbyboard::rules
