#pragma once

#include <string_view>

#include "demo/ledger_row.h"

namespace lobbyboard::demo {

// Placeholders in place of people: a surname and 某.

/// The city leader in charge.
std::string_view cityLeaderOf(const Row& row);
/// Who answers for it in the department.
std::string_view departmentLeaderOf(const Row& row);
/// The project specialist of the district.
std::string_view specialistOf(const Row& row);

}  // namespace lobbyboard::demo
