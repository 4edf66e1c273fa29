#pragma once

#include <vector>

#include "pages/module.h"
#include "rules/work_facts.h"

namespace lobbyboard::pages {

/// A project on the chart: a stretch of `Milestones::rows`.
struct ChartRow {
  std::size_t project = 0;
  std::size_t first = 0, count = 0;
  int overdue = 0;  ///< days of the longest overdue milestone; 0: none
};

/// Where things stand in a row, in pixels of the design.
struct ChartLook {
  double name = 400;    ///< width of the names; 0: above the bar
  double chart = 432;   ///< where the year begins
  double width = 1360;  ///< of the year; 0: no year, words alone
  double height = 108;  ///< of a row
  double head = 64;
  bool second = true;  ///< a second line of code and department
};

/// A milestone's place in time and in words.
struct ChartMilestone {
  std::string name;
  rules::Timed timed;
  time::Day day;  ///< when it was done, or is planned to be
};

/// Those of a row with a date in the plan year, in order of time.
std::vector<ChartMilestone> milestonesOf(const Stage& stage, const Content& content, const ChartRow& row);
/// "方案批复 逾期28天"; with more of them, how many.
std::string overdueWords(const Stage& stage, const std::vector<ChartMilestone>& milestones);

/// Alternate months, their names, the day of the figures.
void drawChartHead(ModulePainter& m, const Stage& stage, const Content& content, const ChartLook& look);
void drawChartRow(ModulePainter& m, const Stage& stage, const Content& content, const ChartRow& row,
                  const ChartLook& look);

}  // namespace lobbyboard::pages
