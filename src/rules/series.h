#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

#include "config/rules.h"
#include "model/snapshot.h"
#include "rules/facts.h"

namespace lobbyboard::rules {

/// The two series are ranked apart and never added: one project may stand once in each.
inline constexpr std::array kSeries = {Series::District, Series::Department};

/// Do the rules score and rank this series at all?
inline bool isScored(const config::RuleSettings& settings, Series series) {
  const auto wanted = series == Series::District ? config::ScoredSeries::District : config::ScoredSeries::Department;
  return std::find(settings.series.begin(), settings.series.end(), wanted) != settings.series.end();
}

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
