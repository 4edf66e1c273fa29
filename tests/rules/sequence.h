#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/snapshot.h"
#include "rules/facts.h"

namespace lobbyboard::rules {

/// Entries from `first` on, one a letter: M met, X missed, E exempt, N no report, . not due; a blank is no entry.
std::vector<model::PeriodEntry> entriesFrom(time::Period first, std::string_view letters);
/// A project that is not due before `first` and has these entries from then on.
model::Project projectFrom(std::string code, time::Period first, std::string_view letters);
/// One letter a mark: G green, n notice, Y yellow, R red, ? no report, - not due, E exempt, C completed, W withdrawn.
std::string lettersOf(std::span<const PeriodMark> marks);
/// A snapshot of the year with one district "d0", one department "b0", and no projects.
model::Snapshot emptyYear(int year);

}  // namespace lobbyboard::rules
