#include <catch2/catch.hpp>

#include "base/temp_folder.h"
#include "config/mutation.h"
#include "config/rules.h"

using namespace lobbyboard;
using config::RuleSettings;

namespace {

const std::filesystem::path kRules = std::filesystem::path(LOBBYBOARD_SOURCE_DIR) / "config" / "rules";

RuleSettings shipped(const std::string& name) {
  const auto rules = config::loadRules(kRules / (name + ".toml"));
  if (!rules) FAIL(toString(rules.error().front()));
  return *rules;
}

}  // namespace

TEST_CASE("each city's rule file says what is its own") {
  for (const char* name :
       {"wuhai", "weihai", "alxa", "hengyang", "hejin", "yinchuan", "wuhan", "sanya", "tianjin", "custom"})
    CHECK(shipped(name).name == name);
  CHECK(shipped("wuhai").calendar.rhythms.size() == 3);
  CHECK(shipped("weihai").lights.name == "custom");
  CHECK(shipped("weihai").scoring == config::scoringPreset("green_ratio_only"));
  const RuleSettings alxa = shipped("alxa");
  CHECK(alxa.rates == config::alxaRates());
  CHECK(alxa.calendar.shift == config::Shift::Next);
  CHECK((alxa.calendar.rhythms[0].name == "permits" && alxa.calendar.rhythms[0].days == std::vector<int>{10}));
  CHECK(alxa.lists.by == config::ListBy::Completion);
  CHECK(shipped("hengyang").scoring.deductions.allGreen == 1);
  CHECK(shipped("hengyang").lists.targetMille == 98'000);
  std::vector<config::RateRule> hejin = shipped("hejin").rates;
  REQUIRE(hejin.size() == 3);
  CHECK(hejin[2].label.in("en") == "Commissioning");
  for (config::RateRule& rate : hejin) rate.label = {};
  CHECK(hejin == config::hejinRates());
  for (const char* name : {"yinchuan", "sanya"}) CHECK(shipped(name).lights == config::lightPreset(name));
  CHECK(shipped("wuhan").lights.schedule == config::LightSchedule::Time);
  CHECK(shipped("tianjin").lights.growthPlanMille == 50);
}

TEST_CASE("every other key of the rules has its meaning") {
  const test::TempFolder folder;
  const auto rules = config::loadRules(folder.write("x.toml", R"(
cards = "none"
period_end = [5, 15, 25]
grace_days = 0
series = ["department"]
count = "by_subproject"
tie_breaks = ["green", "admin_order"]
scoring = "deduct_1_2"
tree = ["district", "owner"]
palette = "custom"
[deduct]
base = 90
red = 5
[colours]
green = "#0000FF"
notice = "#00FFFF"
yellow = "#FFFF00"
red = "#FF0000"
[figures]
rate_decimals = 2
money_large_decimals = 2
money_small_decimals = 1
round = "half_even"
[lights]
rule = "yinchuan"
measure = "share"
schedule = "time"
green_up_to = -2.5
yellow_above = 10
red_from = 20.5
start_yellow_months = 2
start_red_months = 0
units = "growth"
growth_plan = 7.5
[lists]
by = "composite"
against = "target"
target = 95.5
honour_districts = 1
honour_departments = 2
warning_districts = 3
warning_departments = 0
list_red_means = "bad"
[calendar]
shift = "previous"
holidays = ["2023-10-01..2023-10-06", "2024-01-01"]
workdays = ["2023-10-07..2023-10-08"]
[[rhythm]]
name = "weekly"
label = "周"
label_en = "week"
week_days = ["mon", "sun"]
months = [[4, 6]]
[[rate]]
name = "closing"
label = "销号率"
done = "problems_closed"
required = "problems_raised"
weight = 40
)"));
  if (!rules) FAIL(toString(rules.error().front()));
  CHECK_FALSE(rules->givesCards);
  CHECK(rules->periodEnd == std::array<int, 3>{5, 15, 25});
  CHECK(rules->graceDays == 0);
  CHECK(rules->series == std::vector{config::ScoredSeries::Department});
  CHECK(rules->count == config::CountBy::Subproject);
  CHECK(rules->tieBreaks == std::vector{config::TieBreak::Green, config::TieBreak::AdminOrder});
  CHECK((rules->scoring.deductions == config::Deductions{90, 0, 1, 5, 0}));
  CHECK(rules->tree == std::vector{config::TreeLevel::District, config::TreeLevel::Owner});
  CHECK(rules->palette.colours == std::array<std::uint32_t, 4>{0x0000FF, 0x00FFFF, 0xFFFF00, 0xFF0000});
  CHECK(rules->figures == config::FigureRules{2, 2, 1, config::Rounding::HalfEven});
  const config::LightRules& lights = rules->lights;
  CHECK((lights.measure == config::LagMeasure::Share && lights.schedule == config::LightSchedule::Time));
  CHECK((lights.greenUpTo->mille == -25 && lights.yellow == config::LagBound{100, false}));
  CHECK((lights.red == config::LagBound{205, true} && lights.startYellowMonths == 2 && lights.startRedMonths == 0));
  CHECK((lights.units == config::UnitLight::Growth && lights.growthPlanMille == 75));
  CHECK((rules->lists.by == config::ListBy::Composite && rules->lists.targetMille == 955));
  CHECK((rules->lists.warningDepartments == 0 && rules->lists.red == config::RedMeans::Bad));
  CHECK(rules->calendar.holidays.size() == 2);
  CHECK(rules->calendar.workdays.size() == 2);
  CHECK((rules->calendar.rhythms[0].weekDays == std::vector{1, 7} &&
         rules->calendar.rhythms[0].months == std::vector{4, 5, 6}));
  REQUIRE(rules->rates.size() == 1);
  CHECK((rules->rates[0].done == config::Quantity::ProblemsClosed && rules->rates[0].weight == 40));
}

TEST_CASE("what contradicts itself in a rule file is told with its place") {
  const test::TempFolder folder;
  const auto fault = [&](const std::string& text) {
    const auto loaded = config::loadRules(folder.write("x.toml", text));
    return loaded ? "none" : test::described(loaded.error());
  };
  CHECK(fault("period_end = [10, 20, \"eom\"]\n") == "none");
  CHECK_THAT(fault("period_end = [20, 10, 25]\n"), Catch::StartsWith("1:19 period_end: must be three rising days"));
  CHECK_THAT(fault("period_end = [10, \"eom\", 25]\n"), Catch::StartsWith("1:19 period_end"));
  CHECK_THAT(fault("period_end = [10]\n"), Catch::StartsWith("1:14 period_end"));
  CHECK_THAT(fault("scoring = \"deduct_1_2\"\n[points]\nred = 1\n"), Catch::Contains("points: must be left out with"));
  CHECK_THAT(fault("tree = [\"owner\"]\n"), Catch::Contains("two to four"));
  CHECK_THAT(fault("palette = \"custom\"\n"), Catch::Contains("colours.green: is missing"));
  CHECK_THAT(fault("[lights]\nyellow_from = 1\nyellow_above = 1\n"), Catch::StartsWith("3:16 lights.yellow_above"));
  CHECK_THAT(fault("[lights]\nyellow_from = 20\nred_from = 10\n"), Catch::Contains("red at a longer lag"));
  CHECK_THAT(fault("[lights]\nred_from = 0.05\n"), Catch::Contains("at most one decimal"));
  CHECK_THAT(fault("[[rate]]\nname = \"a\"\ndone = \"started\"\nrequired = \"annual_plan\"\n"),
             Catch::StartsWith("4:12 rate[1].required: must be of the kind of 'started'"));
  CHECK_THAT(fault("[[rate]]\nname = \"a\"\ndone = \"listed\"\nrequired = \"listed\"\n"),
             Catch::StartsWith("3:8 rate[1].done"));
  CHECK_THAT(fault("[[rhythm]]\nname = \"a\"\nlabel = \"x\"\n"), Catch::Contains("rhythm[1].days: must be given"));
  CHECK_THAT(fault("[[rhythm]]\nname = \"a\"\nlabel = \"x\"\ndays = [0]\n"), Catch::StartsWith("4:9 rhythm[1].days"));
  CHECK_THAT(fault("[calendar]\nholidays = [\"2023-10-06..2023-10-01\"]\n"),
             Catch::StartsWith("2:13 calendar.holidays"));
}

TEST_CASE("every key that a rule file writes is found again by its line") {
  const test::TempFolder folder;
  const auto lines =
      config::linesOfRules(folder.write("x.toml", "yellow_after = 2\n\n[points]\nred = 1\n[[rate]]\nname = \"a\"\n"));
  CHECK(lines.at("yellow_after") == 1);
  CHECK(lines.at("points.red") == 4);
  CHECK(lines.at("rate[1].name") == 6);
  CHECK_FALSE(lines.contains("red_after"));
}
