#pragma once

#include <cstdint>
#include <span>

#include "demo/ledger_row.h"

namespace lobbyboard::demo {

// What the city has printed of 2023 (万元); the ledger's sums are these, checked when it is compiled.
inline constexpr int kProjects = 296;
inline constexpr std::int64_t kTotalWan = 24081000;
inline constexpr std::int64_t kPlanWan = 4145000;
inline constexpr std::int64_t kInvestedMayWan = 795000;
inline constexpr int kStartedMay = 261;

/// All projects, in the order of the feed: the best known ones first, the others well mixed.
std::span<const Row> ledger();

}  // namespace lobbyboard::demo
