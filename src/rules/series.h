#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include "model/snapshot.h"
#include "rules/facts.h"

namespace lobbyboard::rules {

/// The two series are ranked apart and never added: one project may stand once in each.
inline constexpr std::array kSeries = {Series::District, Series::Department};

inline const std::vector<model::Unit>& unitsOf(const model::Snapshot& snapshot, Series series) {
  return series == Series::District ? snapshot.districts : snapshot.departments;
}

/// The project's place in the list of the series' units; nothing when it belongs to none.
inline std::optional<std::size_t> unitOf(const model::Project& project, Series series) {
  const int unit = series == Series::District ? project.district : project.department;
  if (unit < 0) return std::nullopt;
  return static_cast<std::size_t>(unit);
}

}  // namespace lobbyboard::rules
