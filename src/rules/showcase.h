#pragma once

#include <cstddef>
#include <vector>

#include "rules/facts.h"

namespace lobbyboard::rules {

/// At most this many projects are shown one by one.
inline constexpr std::size_t kMostShowcased = 60;

/// Projects (indices) to be shown one at a time, those with most to show first: with photos, then with a card, then
/// the others; within each in the order of the feed. Hidden ones are not among them.
std::vector<std::size_t> showcaseOf(const model::Snapshot& snapshot, const Facts& facts);

}  // namespace lobbyboard::rules
