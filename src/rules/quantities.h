#pragma once

#include <cstdint>

#include "config/rate_rules.h"
#include "model/project.h"
#include "rules/facts.h"

namespace lobbyboard::rules {

/// What one project adds to both sides of a rate.
struct Part {
  std::int64_t done = 0;
  std::int64_t required = 0;
};

struct Occasion {
  time::Day asOf;
  int year;
  std::optional<time::Period> period;  ///< the present one
};

/// Counts, or yuan. The upper side counts only what the lower side counts, so a rate of counts never exceeds 1.
Part partOf(const config::RateRule& rule, const model::Project& project, const ProjectFacts& facts,
            const Occasion& when);

}  // namespace lobbyboard::rules
