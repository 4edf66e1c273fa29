#include "demo/problems.h"

#include <algorithm>

#include "demo/calendar.h"
#include "demo/problem_tables.h"
#include "demo/roll.h"
#include "demo/trades.h"

namespace lobbyboard::demo {
namespace {

const KnownProblem* known(const Row& row, const Trouble& trouble) {
  if (trouble.first > kMay || trouble.over <= kMay) return nullptr;
  const auto* const found = std::find_if(std::begin(kKnownProblems), std::end(kKnownProblems),
                                         [&row](const KnownProblem& problem) { return problem.code == row.code; });
  return found == std::end(kKnownProblems) ? nullptr : found;
}

/// The end of the third missed period of a streak, if it has one.
std::optional<time::Day> redDay(const Course& course, const Trouble& trouble) {
  for (int k = trouble.yellow + 1; k < trouble.over; ++k)
    if (course.states[static_cast<std::size_t>(k)] == State::Missed) return lastDayOf(k);
  return std::nullopt;
}

}  // namespace

std::vector<ProblemCase> problemsOf(const Course& course) {
  std::vector<ProblemCase> cases;
  for (const Trouble& trouble : troubles(course)) {
    const auto question = static_cast<std::uint32_t>(trouble.first);
    const KnownProblem* const chosen = known(course.row, trouble);
    ProblemCase entry;
    entry.raised = lastDayOf(trouble.yellow);
    entry.due = chosen != nullptr && !chosen->due.empty()
                    ? dayOf(chosen->due)
                    : entry.raised + std::chrono::days{12 + rollOf(course.row.code, 500 + question, 20)};
    entry.text = chosen != nullptr ? chosen->text
                                   : textsOf(course.row.trade).problems[rollOf(course.row.code, 540 + question, 3)];
    if (trouble.over < kPeriods) entry.closed = lastDayOf(trouble.over);
    entry.red = redDay(course, trouble);
    cases.push_back(entry);
  }
  return cases;
}

}  // namespace lobbyboard::demo
