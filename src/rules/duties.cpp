#include "rules/duties.h"

namespace lobbyboard::rules {
namespace {

using MaybeDay = std::optional<time::Day>;

bool isAfter(const MaybeDay& day, time::Day asOf) { return day && *day > asOf; }
bool isBefore(const MaybeDay& day, time::Day asOf) { return day && *day < asOf; }
bool isBy(const MaybeDay& day, time::Day asOf) { return day && *day <= asOf; }

std::optional<model::Fraction> share(int part, int whole) {
  if (whole == 0) return std::nullopt;
  return model::Fraction(part, whole);
}

}  // namespace

Commitments commitmentsOf(const model::Snapshot& snapshot, time::Day asOf) {
  Commitments out;
  for (const model::Commitment& commitment : snapshot.commitments) {
    ++out.all;
    if (!isBy(commitment.due, asOf)) continue;
    ++out.due;
    ++(isBy(commitment.kept, asOf) ? out.kept : out.late);
  }
  out.rate = share(out.kept, out.due);
  return out;
}

Problems problemsOf(const model::Snapshot& snapshot, time::Day asOf) {
  Problems out;
  for (const model::Project& project : snapshot.projects) {
    for (const model::Problem& problem : project.problems) {
      if (isAfter(problem.raised, asOf)) continue;
      ++out.raised;
      const bool closed = isBy(problem.closed, asOf);
      ++(closed ? out.closed : out.open);
      if (!closed && isBefore(problem.due, asOf)) ++out.overdue;
    }
  }
  out.rate = share(out.closed, out.raised);
  return out;
}

Supervision supervisionOf(const model::Snapshot& snapshot, time::Day asOf) {
  Supervision out;
  for (const model::Project& project : snapshot.projects) {
    for (const model::SupervisionLetter& letter : project.supervision) {
      if (isAfter(letter.sent, asOf)) continue;
      ++out.sent;
      const bool answered = isBy(letter.answered, asOf);
      if (answered) ++out.answered;
      if (!answered && isBefore(letter.due, asOf)) ++out.overdue;
    }
  }
  out.rate = share(out.answered, out.sent);
  return out;
}

}  // namespace lobbyboard::rules
