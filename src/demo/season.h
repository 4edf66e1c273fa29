#pragma once

#include <array>
#include <cstdint>

#include "demo/ledger_row.h"

namespace lobbyboard::demo {

/// Money by period, cumulative since 1 January, in hundredths of 万元.
using Curve = std::array<std::int64_t, kPeriods>;
inline constexpr std::int64_t kWan = 100;

/// The last period in which a project has new tasks this year: its completion, the frost for works that rest in winter
/// (nothing new from December on), else the last one.
int lastTask(const Row& row);
/// The step in which the figures of a project are reported.
std::int64_t quantum(const Row& row);
/// What a project should have done: 0 before its start, rising in every period with a task, `due` at the end of kMay,
/// the year's plan at its last task.
Curve plannedCurve(const Row& row);

}  // namespace lobbyboard::demo
