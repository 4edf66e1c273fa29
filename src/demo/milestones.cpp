#include "demo/milestones.h"

#include <algorithm>

#include "demo/calendar.h"
#include "demo/milestone_tables.h"
#include "demo/roll.h"
#include "demo/trades.h"

namespace lobbyboard::demo {
namespace {

using std::chrono::days;

/// A step planned for `plan`: taken a few days before it, or after the streak that it fell into.
std::optional<time::Day> taken(const Course& course, time::Day plan, std::uint32_t question) {
  const int k = periodNumber(plan);
  for (const Trouble& trouble : troubles(course)) {
    if (k < trouble.first || k >= trouble.over) continue;
    if (trouble.over >= kPeriods) return std::nullopt;
    return lastDayOf(trouble.over) - days{rollOf(course.row.code, 620 + question, 4)};
  }
  return plan - days{rollOf(course.row.code, 630 + question, 4)};
}

}  // namespace

std::vector<Step> stepsOf(const Course& course) {
  std::vector<Step> steps;
  for (const KnownStep& known : kKnownSteps)
    if (known.code == course.row.code) steps.push_back({known.name, dayOf(known.plan), dayOf(known.actual)});
  if (!steps.empty()) return steps;

  constexpr std::uint32_t kSteps = 3;
  constexpr int kShare[kSteps] = {18, 52, 88};  // percent of the year's working time
  const time::Day from = course.row.kind == Kind::New ? datesOf(course.row).startActual : firstDayOf(course.row.start);
  const int span = static_cast<int>((lastDayOf(lastTask(course.row)) - from).count());
  for (std::uint32_t i = 0; i < kSteps; ++i) {
    const int share = kShare[i] + rollOf(course.row.code, 600 + i, 17) - 8;
    const time::Day plan = from + days{std::max(span * share / 100, 4 + static_cast<int>(i))};
    steps.push_back({textsOf(course.row.trade).steps[i], plan, taken(course, plan, i)});
  }
  return steps;
}

Dates datesOf(const Row& row) {
  Dates dates;
  if (row.kind == Kind::New) {
    dates.startActual = firstDayOf(row.start) + days{row.code == "WD-021" ? 1 : 1 + rollOf(row.code, 640, 7)};
    dates.startPlan = dates.startActual - days{rollOf(row.code, 641, 6)};
  } else {
    dates.startPlan = dayOf("2022-03-01") + days{row.code == "GX-007" ? 14 : rollOf(row.code, 642, 210)};
    dates.startActual = dates.startPlan + days{rollOf(row.code, 643, 12)};
  }
  if (row.finish > 0) {
    dates.finishActual = lastDayOf(row.finish) - days{rollOf(row.code, 644, 7)};
    dates.finishPlan = lastDayOf(row.finish) - days{rollOf(row.code, 645, 9)};
  } else {
    dates.finishPlan = dayOf("2024-04-30") + days{rollOf(row.code, 646, 20) * 31};
  }
  return dates;
}

}  // namespace lobbyboard::demo
