#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace lobbyboard::pages {

/// What a printed figure is, by the end of its key.
enum class PrintedKind { Count, Amount, Percent, Points, Growth, Rank, CountChange, AmountChange, Expected };

PrintedKind kindOf(std::string_view key);
/// The key without its kind: "start_rate" of "start_rate_change_pp".
std::string stemOf(std::string_view key);
/// The figure beside which it stands where there is one: keys in order of choice.
std::vector<std::string> hostsOf(std::string_view key);

}  // namespace lobbyboard::pages
