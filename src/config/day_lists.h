#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "config/table_reader.h"

namespace lobbyboard::config {

// Lists of days as the files write them; a wrong element is a fault at its place.

/// [1, 15, -1]: whole numbers of a range, without 0; [[8, 12], 20]: pairs stand for all from the first to the second.
/// A single number is given as a pair with itself.
std::vector<std::pair<int, int>> readDayNumbers(TableReader& read, std::string_view key, Range<int> range);
/// ["mon", "fri"] as 1 to 7.
std::vector<int> readWeekDays(TableReader& read, std::string_view key);

}  // namespace lobbyboard::config
