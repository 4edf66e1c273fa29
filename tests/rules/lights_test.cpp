#include <catch2/catch.hpp>

#include "rules/boards.h"
#include "rules/evaluate.h"
#include "rules/sequence.h"

using namespace lobbyboard;
using namespace lobbyboard::rules;
using config::lightPreset;
using model::Money;

namespace {

constexpr std::int64_t kWan = 10'000;

time::Day day(const char* text) { return *time::parseDay(text); }

/// A project with a year's plan of 100 万元 that stands at `schedule` and `actual` of it, in percent, on 20 May.
model::Project at(int schedule, int actual) {
  model::Project project = projectFrom("P", {2023, 5, 2}, " ");
  project.annualPlan = Money{100 * kWan};
  project.start.actual = day("2023-03-01");
  project.periods = {{{2023, 5, 2}, Money{schedule * kWan}, Money{actual * kWan}, std::nullopt, {}}};
  return project;
}

Lights lightsFor(const std::vector<model::Project>& projects, const config::LightRules& rules,
                 const char* asOf = "2023-05-20") {
  model::Snapshot snapshot = emptyYear(2023);
  snapshot.projects = projects;
  config::RuleSettings settings;
  settings.lights = rules;
  return evaluate(snapshot, settings, day(asOf)).boards->lights;
}

std::string lightFor(const model::Project& project, const config::LightRules& rules, const char* asOf = "2023-05-20") {
  const Lights lights = lightsFor({project}, rules, asOf);
  return lights.projects.empty() ? "none" : std::string(nameOf(lights.projects[0].light));
}

}  // namespace

TEST_CASE("the same project under three public rules, and the holes that they leave") {
  struct Case {
    int schedule, actual;
    const char *wuhan, *yinchuan, *sanya;
  };
  const std::vector<Case>
      table = {{50, 35, "yellow", "yellow", "yellow"}, {20, 10, "red", "yellow", "yellow"},
               {20, 17, "none", "none", "yellow"},     {80, 45, "red", "red", "yellow"},
               {50, 40, "none", "yellow", "yellow"},  // 80 % of it is not below 80 %; 10 points are behind already
               {50, 30, "yellow", "yellow", "yellow"}, {50, 20, "red", "yellow", "red"},
               {50, 50, "none", "green", "green"},     {20, 60, "none", "green", "green"},
               {0, 0, "none", "green", "none"}};
  for (const Case& c : table) {
    INFO(c.schedule << " planned, " << c.actual << " done");
    CHECK(lightFor(at(c.schedule, c.actual), lightPreset("wuhan")) == c.wuhan);
    CHECK(lightFor(at(c.schedule, c.actual), lightPreset("yinchuan")) == c.yinchuan);
    CHECK(lightFor(at(c.schedule, c.actual), lightPreset("sanya")) == c.sanya);
  }
  CHECK(lightFor(at(50, 36), lightPreset("tianjin")) == "yellow");
  CHECK(lightFor(at(50, 34), lightPreset("tianjin")) == "red");
  CHECK(lightFor(at(50, 10), lightPreset("none")) == "none");
}

TEST_CASE("the facts name the rule and measure by it; what is not known has no light") {
  model::Project silent = at(50, 10);
  silent.periods[0].actual.reset();
  model::Project hidden = at(50, 10);
  hidden.hidden = true;
  model::Project done = at(50, 10);
  done.stage = model::Stage::Completed;
  done.finish.actual = day("2023-05-01");
  const Lights lights = lightsFor({at(50, 49), silent, hidden, done, at(80, 45), at(50, 35)}, lightPreset("yinchuan"));
  CHECK(lights.rule == "yinchuan");
  CHECK((lights.judged == 4 && lights.red == 2 && lights.yellow == 1 && lights.green == 0));
  REQUIRE(lights.projects.size() == 2);
  CHECK((lights.projects[0].project == 4 && lights.projects[0].lag == model::Fraction(35, 100)));
  CHECK((lights.projects[1].project == 5 && lights.projects[1].light == Light::Yellow));
}

TEST_CASE("the time of the year can be the schedule: 140 of 365 days on 20 May") {
  model::Project project = at(0, 0);
  project.invested = Money{20 * kWan};
  config::LightRules rules = lightPreset("wuhan");
  rules.schedule = config::LightSchedule::Time;
  const Lights lights = lightsFor({project}, rules);
  REQUIRE(lights.projects.size() == 1);
  CHECK(lights.projects[0].schedule == model::Fraction(140, 365));
  CHECK(lights.projects[0].light == Light::Red);  // 20 ÷ 38.36 is 52 %
}

TEST_CASE("a start that did not happen: yellow in its month, red in the third") {
  model::Project late = projectFrom("P", {2023, 1, 1}, "");
  late.stage = model::Stage::Preparation;
  late.start.plan = day("2023-03-10");
  const config::LightRules rules = lightPreset("yinchuan");
  CHECK(lightFor(late, rules, "2023-03-10") == "none");
  CHECK(lightFor(late, rules, "2023-03-20") == "yellow");
  CHECK(lightFor(late, rules, "2023-04-30") == "yellow");
  CHECK(lightFor(late, rules, "2023-05-10") == "red");
  late.exempt = {{day("2023-05-01"), day("2023-05-31"), {}}};
  CHECK(lightFor(late, rules, "2023-05-20") == "none");
  late.exempt.clear();
  late.start.actual = day("2023-05-09");
  CHECK(lightFor(late, rules, "2023-05-20") == "none");
}

TEST_CASE("a district that misses a month is yellow, two running red") {
  const auto unitLight = [](const std::vector<std::pair<int, int>>& months) {
    model::Snapshot snapshot = emptyYear(2023);
    model::Project project = at(0, 0);
    project.district = 0;
    project.periods.clear();
    unsigned month = 0;
    for (const auto& [plan, actual] : months)
      project.periods.push_back({{2023, ++month, 3}, Money{plan * kWan}, Money{actual * kWan}, std::nullopt, {}});
    snapshot.projects = {project};
    config::RuleSettings settings;
    settings.lights = lightPreset("sanya");
    const auto facts = evaluate(snapshot, settings, time::Period{2023, month, 3}.lastDay());
    const auto& units = facts.boards->lights.units;
    return units.empty() ? std::string("none") : std::string(nameOf(units[0].light));
  };
  CHECK(unitLight({{10, 10}, {20, 20}}) == "green");
  CHECK(unitLight({{10, 10}, {20, 19}}) == "yellow");
  CHECK(unitLight({{10, 9}, {20, 19}}) == "red");
  CHECK(unitLight({{10, 9}, {20, 19}, {30, 30}}) == "green");
  CHECK(unitLight({{0, 0}}) == "none");
}

TEST_CASE("growth: at least as planned and as the mean is green, less yellow, shrinking red") {
  model::Snapshot snapshot = emptyYear(2023);
  snapshot.districts = {{"a", {}, {}, ""}, {"b", {}, {}, ""}, {"c", {}, {}, ""}, {"d", {}, {}, ""}};
  const std::vector<std::pair<int, int>> years = {{100, 120}, {100, 104}, {100, 99}, {0, 50}};
  for (std::size_t i = 0; i < years.size(); ++i) {
    model::Project project = at(0, 0);
    project.district = static_cast<int>(i);
    if (years[i].first > 0) project.investedLastYear = Money{years[i].first * kWan};
    project.invested = Money{years[i].second * kWan};
    snapshot.projects.push_back(project);
  }
  config::RuleSettings settings;
  settings.lights = lightPreset("tianjin");
  settings.lights.growthPlanMille = 30;
  const auto facts = evaluate(snapshot, settings, day("2023-05-20"));
  const auto& units = facts.boards->lights.units;
  REQUIRE(units.size() == 3);  // the mean is 7.67 %: the second grows by more than planned and less than that
  CHECK((units[0].light == Light::Green && units[1].light == Light::Yellow && units[2].light == Light::Red));
  CHECK(units[2].growth == model::Fraction(-1, 100));
}

TEST_CASE("where nobody has a card, the finished and the suspended have no light either") {
  model::Snapshot snapshot = emptyYear(2023);
  snapshot.projects = {at(50, 10), at(50, 10), at(50, 10)};
  snapshot.projects[1].stage = model::Stage::Completed;
  snapshot.projects[1].finish.actual = day("2023-05-01");
  snapshot.projects[2].exempt = {{day("2023-05-01"), day("2023-06-30"), {}}};
  config::RuleSettings settings;
  settings.lights = lightPreset("yinchuan");
  for (const bool cards : {true, false}) {
    settings.givesCards = cards;
    const Facts facts = evaluate(snapshot, settings, day("2023-05-20"));
    CHECK(facts.boards->lights.judged == 1);
    REQUIRE(facts.boards->lights.projects.size() == 1);
    CHECK(facts.boards->lights.projects[0].project == 0);
  }
}
