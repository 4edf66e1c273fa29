#pragma once

#include <vector>

#include "config/light_rules.h"
#include "rules/facts.h"
#include "rules/unit_ref.h"

namespace lobbyboard::rules {

// Early warning by investment: the lights of projects and of units under config::LightRules.

enum class Light { Green, Yellow, Red, None };
std::string_view nameOf(Light light);

/// The light of a lag, which is in parts of one (0.15: 15 points, or 15 % of the schedule). A lag for which the rule
/// has no light has Light::None: public rules have such holes, and nobody shall invent a colour.
Light lightOf(const model::Fraction& lag, const config::LightRules& rules);

struct ProjectLight {
  std::size_t project = 0;
  Light light = Light::None;
  /// Shares of the annual plan: what was scheduled by now, and what was done. Absent when the feed does not say.
  std::optional<model::Fraction> schedule, actual;
  std::optional<model::Fraction> lag;  ///< as the rule measures it
  int startMonths = 0;                 ///< months running in which the planned start did not happen
  bool byStart = false;                ///< the start decided, not the lag
};

struct UnitLights {
  UnitRef unit;
  Light light = Light::None;
  int missedMonths = 0;                   ///< config::UnitLight::Months
  std::optional<model::Fraction> growth;  ///< config::UnitLight::Growth: against the year before, 0.1 is 10 % more
};

struct Lights {
  std::string rule;                    ///< "none" when lights are off
  std::vector<ProjectLight> projects;  ///< red first, then yellow, then by lag; without hidden ones and Light::None
  std::vector<UnitLights> units;       ///< by series, administrative order; only with a light
  int judged = 0, green = 0, yellow = 0,
      red = 0;  ///< projects, hidden ones too; judged: a lag or a late start is known
};

/// Projects that are completed, withdrawn, suspended or exempt have no light.
Lights lightsOf(const model::Snapshot& snapshot, const Facts& facts, const config::LightRules& rules);

}  // namespace lobbyboard::rules
