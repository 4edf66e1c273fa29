#pragma once

#include <optional>
#include <string>

namespace lobbyboard::config {

class TableReader;

// Early-warning lights by investment: how far a project lies behind its schedule.

enum class LagMeasure {
  Points,  ///< (plan − actual) ÷ annual plan: percentage points of the year's plan
  Share    ///< (plan − actual) ÷ plan: the part of the schedule that is missing
};
enum class LightSchedule {
  Plan,  ///< the project's own plan of the present period
  Time   ///< the elapsed part of the year, of the annual plan
};

/// Where a light begins, as a lag in thousandths (10 points or 10 % are 100).
struct LagBound {
  int mille = 0;
  bool inclusive = false;  ///< at this lag already, or only beyond it
  friend bool operator==(const LagBound&, const LagBound&) = default;
};

/// How a whole unit (a district, a department) gets its light.
enum class UnitLight {
  Off,
  Months,  ///< months running in which its projects' plans were not reached together
  Growth   ///< its investment against the same time of the year before
};

struct LightRules {
  std::string name = "none";  ///< "none": no lights; else the preset, or "custom"
  LagMeasure measure = LagMeasure::Points;
  LightSchedule schedule = LightSchedule::Plan;
  std::optional<LagBound> greenUpTo;  ///< the best light at this lag or less; a lag between the lights has none
  std::optional<LagBound> yellow, red;
  int startYellowMonths = 0;  ///< months running in which a planned start did not happen; 0: starts do not count
  int startRedMonths = 0;
  UnitLight units = UnitLight::Off;
  int unitYellowMonths = 1;  ///< UnitLight::Months
  int unitRedMonths = 2;
  int growthPlanMille = 0;  ///< UnitLight::Growth: the planned growth

  bool on() const { return name != "none"; }
  friend bool operator==(const LightRules&, const LightRules&) = default;
};

/// "yinchuan", "wuhan", "sanya", "tianjin"; "custom" has no lights of its own, and any other name no rules at all.
LightRules lightPreset(const std::string& name);

/// [lights]
LightRules readLights(TableReader& read);

}  // namespace lobbyboard::config
