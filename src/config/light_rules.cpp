#include "config/light_rules.h"

#include <cmath>

#include "config/table_reader.h"

namespace lobbyboard::config {
namespace {

const std::vector<std::string> kPresets = {"none", "yinchuan", "wuhan", "sanya", "tianjin", "custom"};
constexpr Range<double> kPercent{-100.0, 1000.0};
constexpr Range<int> kMonths{0, 12};

/// A percentage with at most one decimal, in thousandths.
std::optional<int> readMille(TableReader& read, std::string_view key) {
  const Node* node = read.find(key);
  if (node == nullptr) return std::nullopt;
  const double mille = read.number(key, 0, kPercent) * 10.0;
  if (std::abs(mille - std::round(mille)) > 1e-6) read.fault(key, node, "must have at most one decimal, such as 12.5");
  return static_cast<int>(std::lround(mille));
}

/// <colour>_from begins at the lag itself, <colour>_above only beyond it; one of the two at most.
void readBound(TableReader& read, const std::string& colour, std::optional<LagBound>& bound) {
  const auto from = readMille(read, colour + "_from");
  const auto above = readMille(read, colour + "_above");
  if (from && above)
    read.fault(colour + "_above", read.find(colour + "_above"), "must not stand beside " + colour + "_from");
  if (from) bound = LagBound{*from, true};
  if (above) bound = LagBound{*above, false};
}

}  // namespace

LightRules lightPreset(const std::string& name) {
  LightRules rules;
  rules.name = name;
  if (name == "yinchuan") {
    rules.greenUpTo = LagBound{0, true};
    rules.yellow = LagBound{100, true};
    rules.red = LagBound{300, false};
    rules.startYellowMonths = 1;
    rules.startRedMonths = 3;
  } else if (name == "wuhan") {
    rules.measure = LagMeasure::Share;
    rules.yellow = LagBound{200, false};
    rules.red = LagBound{400, false};
  } else if (name == "sanya") {
    rules.measure = LagMeasure::Share;
    rules.greenUpTo = LagBound{0, true};
    rules.yellow = LagBound{0, false};
    rules.red = LagBound{500, false};
    rules.units = UnitLight::Months;
  } else if (name == "tianjin") {
    rules.measure = LagMeasure::Share;
    rules.greenUpTo = LagBound{0, true};
    rules.yellow = LagBound{0, false};
    rules.red = LagBound{300, false};
    rules.units = UnitLight::Growth;
  }
  return rules;
}

LightRules readLights(TableReader& root) {
  TableReader read = root.table("lights");
  LightRules rules;
  if (const Node* node = read.find("rule"))
    if (const auto index = read.wordOf("rule", *node, kPresets)) rules = lightPreset(kPresets[*index]);
  rules.measure = read.word("measure", rules.measure, {{"points", LagMeasure::Points}, {"share", LagMeasure::Share}});
  rules.schedule =
      read.word("schedule", rules.schedule, {{"plan", LightSchedule::Plan}, {"time", LightSchedule::Time}});
  if (const auto mille = readMille(read, "green_up_to")) rules.greenUpTo = LagBound{*mille, true};
  readBound(read, "yellow", rules.yellow);
  readBound(read, "red", rules.red);
  rules.startYellowMonths = read.integer("start_yellow_months", rules.startYellowMonths, kMonths);
  rules.startRedMonths = read.integer("start_red_months", rules.startRedMonths, kMonths);
  rules.units = read.word("units", rules.units,
                          {{"off", UnitLight::Off}, {"months", UnitLight::Months}, {"growth", UnitLight::Growth}});
  rules.unitYellowMonths = read.integer("unit_yellow_months", rules.unitYellowMonths, {1, 12});
  rules.unitRedMonths = read.integer("unit_red_months", rules.unitRedMonths, {1, 12});
  if (const auto mille = readMille(read, "growth_plan")) rules.growthPlanMille = *mille;
  if (rules.yellow && rules.red && rules.red->mille < rules.yellow->mille)
    read.fault("rule", read.find("rule"), "must have red at a longer lag than yellow");
  read.refuseUnknown();
  return rules;
}

}  // namespace lobbyboard::config
