#pragma once

#include <string>
#include <vector>

#include "model/snapshot.h"
#include "rules/facts.h"

namespace lobbyboard::rules {

/// A project whose present card is another one than before.
struct CardMove {
  std::size_t project = 0;   ///< index into the new snapshot
  std::optional<Mark> from;  ///< nothing: it was not there, or had no card
  Mark to = Mark::NotDue;
};

/// What one publication changes against an earlier one: projects are matched by their code.
struct Diff {
  std::vector<CardMove> moves;     ///< to red, yellow, notice, green, then any other mark; within each in feed order
  std::vector<std::size_t> added;  ///< indices into the new snapshot
  std::vector<std::string> gone;   ///< codes

  int count(Mark to) const;
};

Diff diffOf(const model::Snapshot& before, const Facts& factsBefore, const model::Snapshot& now, const Facts& facts);

}  // namespace lobbyboard::rules
