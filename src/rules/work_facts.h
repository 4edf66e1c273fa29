#pragma once

#include <vector>

#include "model/fraction.h"
#include "model/snapshot.h"
#include "rules/timed.h"

namespace lobbyboard::rules {

// What a project has to get done beside its investment: milestones and permits. Rows leave hidden projects out, totals
// count them.

struct MilestoneRow {
  std::size_t project = 0;    ///< index into Snapshot::projects
  std::size_t milestone = 0;  ///< index into its milestones
  Timed timed;                ///< plan against actual
};

struct Milestones {
  std::vector<MilestoneRow> rows;  ///< in the order of the feed
  int all = 0, done = 0, doneLate = 0, overdue = 0;
};

Milestones milestonesOf(const model::Snapshot& snapshot, time::Day asOf);
/// Index of the first milestone that is not done, by planned day (undated ones last); nothing when all are done.
std::optional<std::size_t> nextMilestone(const model::Project& project);

struct PermitRow {
  std::size_t project = 0;
  std::int64_t required = 0, done = 0;
  int overdue = 0;                      ///< items not done and due before the day
  std::optional<model::Fraction> rate;  ///< done ÷ required
};

/// A permit by its name over all projects that list it.
struct PermitKind {
  model::Text name;
  int required = 0, done = 0, overdue = 0;
  model::Fraction rate;
};

struct Permits {
  std::int64_t required = 0, done = 0;
  std::optional<model::Fraction> rate;
  int projects = 0;  ///< that state their permits
  int complete = 0;  ///< of those, with all of them
  int overdue = 0;   ///< items
  std::vector<PermitRow> rows;
  std::vector<PermitKind> kinds;  ///< in the order of first mention
};

Permits permitsOf(const model::Snapshot& snapshot, time::Day asOf);

}  // namespace lobbyboard::rules
