#pragma once

#include <array>
#include <vector>

#include "rules/breakdown.h"
#include "rules/dispatch.h"
#include "rules/duty_rows.h"
#include "rules/inspections.h"
#include "rules/league.h"
#include "rules/lights.h"
#include "rules/tree.h"
#include "rules/work_facts.h"

namespace lobbyboard::rules {

/// What the boards show beyond cards, scores and rates; the parts are described in the headers above. Hidden projects
/// count in totals and have no row.
struct Boards {
  std::vector<Rate> rateTotals;       ///< every rate over all projects, `unit` −1
  std::vector<Composite> composites;  ///< the weighted rate of each unit, where rates have weights
  Milestones milestones;              ///< wall chart
  Permits permits;
  DutyBoard problems, letters, commitments;
  ServiceBoard services;
  Lights lights;                      ///< early warning
  std::vector<Breakdown> breakdowns;  ///< one for each Property, in its order
  std::vector<League> leagues;
  std::vector<InspectionRound> inspections;
  std::vector<DispatchDay> dispatch;   ///< from 31 days before the day to 120 after it
  std::vector<TreeNode> tree;          ///< by the rule file's levels
  std::vector<TreeNode> organisation;  ///< the feed's own
  ReserveSplit reserveBySource, reserveByCategory;
  std::vector<std::size_t> events;      ///< indices of the feed's events up to the day, newest first
  std::vector<std::size_t> showcase;    ///< projects to be shown one at a time: rules/showcase.h
  std::vector<std::size_t> lateStarts;  ///< listed projects planned to start before the day and not begun; not hidden
  std::vector<std::size_t>
      lateReports;                 ///< no report for the present period, and the days of grace are over; not hidden
  int items = 0, subprojects = 0;  ///< projects as listed, and with bundles counted as what they hold
  int counted = 0;                 ///< the one of the two that the rules count by

  const Breakdown& breakdown(Property by) const { return breakdowns[static_cast<std::size_t>(by)]; }
  const League* league(std::string_view measure, Series series) const;
  /// Days since the planned start, from 1 on, of a project among the late ones; nothing for others.
  static std::optional<int> daysLate(const model::Project& project, time::Day asOf);
  /// The first date of dispatch on or after a day; null when none is near.
  const DispatchDay* nextDispatch(time::Day day) const;
};

/// All boards of a snapshot; `facts` are finished but for lists and boards.
Boards boardsOf(const model::Snapshot& snapshot, const Facts& facts, const config::RuleSettings& settings,
                std::vector<Rate> rateTotals);

}  // namespace lobbyboard::rules
