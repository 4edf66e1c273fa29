// The feeds of the other cities: every figure that a city has printed stands in them exactly as printed.
#include "demo/city.h"

#include <catch2/catch.hpp>

#include <map>

#include "feed/decode.h"
#include "feed/plausibility.h"
#include "model/money.h"

namespace {

using namespace lobbyboard;

feed::Decoded decodedFeed(const char* id) {
  const demo::City* const city = demo::findCity(id);
  REQUIRE(city != nullptr);
  const std::string document = demo::cityDocument(*city, 7, *time::parseInstant("2023-12-31T08:00:00+08:00"));
  auto decoded = feed::decode(document, {});
  INFO((decoded ? std::string() : decoded.error().what));
  REQUIRE(decoded.has_value());
  for (const model::Warning& warning : decoded->warnings) UNSCOPED_INFO(warning.pointer + " " + warning.text);
  CHECK(decoded->warnings.empty());
  for (const model::Warning& warning : feed::implausibilities(*decoded->snapshot, document, {}))
    FAIL_CHECK(warning.pointer << " " << warning.text);
  return *decoded;
}

/// All printed figures as they would be written: whole counts, 万元, percentages.
std::map<std::string, std::string> figuresOf(const model::Published& published) {
  std::map<std::string, std::string> out;
  const auto count = [&](const char* key, const auto& number) {
    if (number) out[key] = std::to_string(*number);
  };
  const auto money = [&](const char* key, const std::optional<model::Money>& amount) {
    if (amount) out[key] = model::toWan(*amount);
  };
  const auto decimal = [&](const char* key, const std::optional<model::Decimal>& number) {
    if (number) out[key] = model::toString(*number);
  };
  count("projects", published.projects);
  count("started", published.started);
  money("total_wan", published.total);
  money("annual_plan_wan", published.annualPlan);
  money("invested_wan", published.invested);
  decimal("start_rate", published.startRate);
  decimal("start_rate_change_pp", published.startRateChange);
  decimal("completion_rate", published.completionRate);
  for (const auto& [key, number] : published.other) out[key] = model::toString(number);
  return out;
}

}  // namespace

TEST_CASE("every printed figure of the cities is in their feeds, exactly as printed") {
  struct Case {
    const char* city;
    std::map<std::string, std::string> figures;
  };
  const std::vector<Case> table = {{"weihai",
                                    {{"projects", "724"},
                                     {"invested_wan", "10100000"},
                                     {"completion_rate", "131.9"},
                                     {"projects_on_platform", "1764"},
                                     {"projects_on_platform_change", "287"},
                                     {"projects_new_in_month", "447"},
                                     {"invested_in_month_growth", "367.3"},
                                     {"departments", "18"},
                                     {"specialists", "117"},
                                     {"least_total_wan", "500"},
                                     {"next_projects", "774"},
                                     {"next_started", "702"},
                                     {"next_start_rate", "90.7"},
                                     {"next_invested_wan", "3066000"},
                                     {"next_completion_rate", "31"}}},
                                   {"alxa",
                                    {{"projects", "100"},
                                     {"started", "94"},
                                     {"annual_plan_wan", "1950000"},
                                     {"invested_wan", "930000"},
                                     {"start_rate_change_pp", "10"},
                                     {"invested_change_wan", "110000"},
                                     {"completion_rate_change_pp", "5"},
                                     {"fixed_assets_growth", "7"},
                                     {"fixed_assets_rank", "6"},
                                     {"may_started", "73"},
                                     {"may_annual_plan_wan", "1950000"},
                                     {"may_invested_wan", "305000"}}},
                                   {"hengyang",
                                    {{"projects", "267"},
                                     {"total_wan", "24800000"},
                                     {"annual_plan_wan", "7600000"},
                                     {"year_projects_goal", "320"},
                                     {"year_invested_goal_wan", "11000000"},
                                     {"year_invested_goal_growth", "30"},
                                     {"fixed_assets_goal_growth", "12"},
                                     {"last_fixed_assets_wan", "24000000"},
                                     {"last_fixed_assets_growth", "9.5"},
                                     {"last_fixed_assets_rank", "4"},
                                     {"last_provincial_projects", "52"},
                                     {"last_provincial_rate", "135.1"},
                                     {"last_provincial_growth", "76.3"},
                                     {"last_city_projects", "281"},
                                     {"last_city_rate", "131.7"},
                                     {"last_started", "15"},
                                     {"last_should_start", "17"},
                                     {"last_start_rate", "88"},
                                     {"resumed_rate", "73"},
                                     {"resumed_rate_expected", "100"},
                                     {"group_start_projects", "93"},
                                     {"group_start_total_wan", "4500000"},
                                     {"jan_sep_invested_wan", "3167000"},
                                     {"jan_sep_plan_wan", "8792000"},
                                     {"observation_rounds", "7"},
                                     {"observed_projects", "58"},
                                     {"observation_rounds_2023", "4"}}},
                                   {"hejin",
                                    {{"projects", "100"},
                                     {"invested_wan", "539400"},
                                     {"completion_rate", "131"},
                                     {"meetings", "45"},
                                     {"group_starts", "5"},
                                     {"observations", "3"},
                                     {"problems_solved", "65"},
                                     {"supervision_letters", "18"},
                                     {"problems_fed_back", "60"}}}};
  for (const Case& c : table) {
    INFO(c.city);
    const feed::Decoded decoded = decodedFeed(c.city);
    CHECK(figuresOf(decoded.snapshot->published) == c.figures);
    CHECK(decoded.snapshot->demo);
    CHECK(decoded.snapshot->projects.size() >= 30);
    for (const model::Project& project : decoded.snapshot->projects)
      CHECK_THAT(project.name.in("zh"), Catch::StartsWith("示例"));
  }
  CHECK(demo::findCity("wuhai") == nullptr);
}

TEST_CASE("Alxa's groups, Hejin's reserve, letters and posts") {
  std::int64_t groups = 0;
  const feed::Decoded alxa = decodedFeed("alxa");
  for (const model::Unit& unit : alxa.snapshot->categories) groups += unit.published.value().projects.value_or(0);
  CHECK(groups == 100);
  const feed::Decoded hejin = decodedFeed("hejin");
  REQUIRE(hejin.snapshot->reserve.size() == 2);
  CHECK((hejin.snapshot->reserve[0].count == 105 && model::toWan(*hejin.snapshot->reserve[0].total) == "1100000"));
  CHECK((hejin.snapshot->reserve[1].count == 84 && model::toWan(*hejin.snapshot->reserve[1].total) == "5000000"));
  CHECK(hejin.snapshot->organisation.size() == 14);
  std::size_t letters = 0, solved = 0;
  for (const model::Project& project : hejin.snapshot->projects) {
    letters += project.supervision.size();
    for (const model::Problem& problem : project.problems) solved += problem.closed ? 1U : 0U;
  }
  CHECK((letters == 18 && solved == 65));
}

/// Hengyang has printed a completion of two sets of projects, neither of them these.
TEST_CASE("what is invented does not run against what the city has printed") {
  struct Case {
    const char* city;
    double startRate, completion;  ///< printed, in percent; 0: not printed
  };
  for (const Case& c : {Case{"weihai", 0, 131.9}, {"alxa", 94, 47.7}, {"hejin", 0, 131}}) {
    INFO(c.city);
    const feed::Decoded decoded = decodedFeed(c.city);
    double plan = 0, done = 0, started = 0;
    for (const model::Project& project : decoded.snapshot->projects) {
      plan += static_cast<double>(project.annualPlan->yuan);
      done += static_cast<double>(project.invested->yuan);
      started += project.start.actual ? 1 : 0;
    }
    CHECK(100 * done / plan == Approx(c.completion).margin(1.5));
    if (c.startRate > 0)
      CHECK(100 * started / static_cast<double>(decoded.snapshot->projects.size()) == Approx(c.startRate));
  }
}
