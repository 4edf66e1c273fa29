#include "rules/work_facts.h"

#include <map>

#include "rules/saturating_sum.h"

namespace lobbyboard::rules {

Milestones milestonesOf(const model::Snapshot& snapshot, time::Day asOf) {
  Milestones out;
  for (std::size_t p = 0; p < snapshot.projects.size(); ++p) {
    const model::Project& project = snapshot.projects[p];
    for (std::size_t m = 0; m < project.milestones.size(); ++m) {
      const MilestoneRow row{p, m, timed(project.milestones[m].plan, project.milestones[m].actual, asOf)};
      ++out.all;
      if (row.timed.isDone()) ++out.done;
      if (row.timed.timing == Timing::DoneLate) ++out.doneLate;
      if (row.timed.timing == Timing::Overdue) ++out.overdue;
      if (!project.hidden) out.rows.push_back(row);
    }
  }
  return out;
}

std::optional<std::size_t> nextMilestone(const model::Project& project) {
  std::optional<std::size_t> next;
  for (std::size_t m = 0; m < project.milestones.size(); ++m) {
    const model::Milestone& milestone = project.milestones[m];
    if (milestone.actual) continue;
    const auto* best = next ? &project.milestones[*next] : nullptr;
    if (best == nullptr || (milestone.plan && (!best->plan || *milestone.plan < *best->plan))) next = m;
  }
  return next;
}

namespace {

PermitRow rowOf(std::size_t index, const model::Permits& permits, time::Day asOf) {
  PermitRow row{index, permits.required, permits.done, 0, std::nullopt};
  for (const model::PermitItem& item : permits.items)
    if (!item.done && item.due && *item.due < asOf) ++row.overdue;
  if (row.required > 0) row.rate = model::Fraction(row.done, row.required);
  return row;
}

void addKinds(const model::Permits& permits, time::Day asOf, std::map<std::string, std::size_t>& places,
              std::vector<PermitKind>& kinds) {
  for (const model::PermitItem& item : permits.items) {
    if (item.name.empty()) continue;
    const auto [place, isNew] = places.try_emplace(item.name.in("zh"), kinds.size());
    if (isNew) kinds.push_back({item.name, 0, 0, 0, {}});
    PermitKind& kind = kinds[place->second];
    ++kind.required;
    if (item.done) ++kind.done;
    if (!item.done && item.due && *item.due < asOf) ++kind.overdue;
  }
}

}  // namespace

Permits permitsOf(const model::Snapshot& snapshot, time::Day asOf) {
  Permits out;
  SaturatingSum required, done;
  std::map<std::string, std::size_t> places;
  for (std::size_t p = 0; p < snapshot.projects.size(); ++p) {
    const model::Project& project = snapshot.projects[p];
    if (!project.permits) continue;
    const PermitRow row = rowOf(p, *project.permits, asOf);
    required.add(row.required);
    done.add(row.done);
    ++out.projects;
    if (row.done >= row.required) ++out.complete;
    out.overdue += row.overdue;
    addKinds(*project.permits, asOf, places, out.kinds);
    if (!project.hidden) out.rows.push_back(row);
  }
  for (PermitKind& kind : out.kinds) kind.rate = model::Fraction(kind.done, kind.required);
  out.required = required.value();
  out.done = done.value();
  if (out.required > 0) out.rate = model::Fraction(out.done, out.required);
  return out;
}

}  // namespace lobbyboard::rules
