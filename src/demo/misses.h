#pragma once

#include <array>
#include <span>
#include <vector>

#include "demo/ledger_row.h"

namespace lobbyboard::demo {

enum class State { Exempt, NotDue, Met, Missed, NoReport };
using States = std::array<State, kPeriods>;

/// How every project fared in every period of the year, in the order of `rows`: one fixed year, of which a document
/// tells the part that is over. A completed project keeps Met.
/// Around kMay the cards are those that the city announced; after it a red card falls at least every second period.
std::vector<States> fates(std::span<const Row> rows);

}  // namespace lobbyboard::demo
