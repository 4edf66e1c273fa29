#pragma once

#include <span>
#include <vector>

#include "config/list_rules.h"
#include "rules/facts.h"

namespace lobbyboard::rules {

/// A unit that may come on the honour or the warning list.
struct Candidate {
  model::Fraction value;  ///< by which first and last are told
  bool exceeded = false;  ///< the target
  bool missed = false;
  bool excused = false;  ///< an approved reason keeps it off the warning list
};

/// Places of the candidates, best first and worst first.
struct Members {
  std::vector<std::size_t> honour, warning;
};

/// Honour: who exceeded the target and has fewer than `first` better ones. Warning: who missed it, has fewer than
/// `last` worse ones, and is not excused; the excused one's place stays empty.
Members membersOf(std::span<const Candidate> candidates, int first, int last);

/// The lists of both series. Facts must hold their quarters, and boards the breakdowns and composites.
Lists listsOf(const model::Snapshot& snapshot, const Facts& facts, const Boards& boards,
              const config::ListRules& rules);

}  // namespace lobbyboard::rules
