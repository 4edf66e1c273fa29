#include <catch2/catch.hpp>

#include "rules/boards.h"
#include "rules/evaluate.h"
#include "rules/lists.h"
#include "rules/sequence.h"

using namespace lobbyboard;
using namespace lobbyboard::rules;
using model::Fraction;
using model::Money;

namespace {

time::Day day(const char* text) { return *time::parseDay(text); }

std::vector<std::int64_t> values(const std::vector<Candidate>& candidates, const std::vector<std::size_t>& members) {
  std::vector<std::int64_t> out;
  for (const std::size_t member : members) out.push_back(candidates[member].value.rounded(0));
  return out;
}

}  // namespace

TEST_CASE("seven counties, three of which exceeded the target") {
  std::vector<Candidate> counties;
  for (const int score : {98, 96, 93, 90, 88, 84, 80}) counties.push_back({{score, 1}, score > 90, score <= 90, false});
  Members members = membersOf(counties, 5, 4);
  CHECK(values(counties, members.honour) == std::vector<std::int64_t>{98, 96, 93});
  CHECK(values(counties, members.warning) == std::vector<std::int64_t>{80, 84, 88, 90});
  counties[4].excused = true;  // nobody moves up into its place
  members = membersOf(counties, 5, 4);
  CHECK(values(counties, members.warning) == std::vector<std::int64_t>{80, 84, 90});
  members = membersOf(counties, 2, 1);
  CHECK(values(counties, members.honour) == std::vector<std::int64_t>{98, 96});
  CHECK(values(counties, members.warning) == std::vector<std::int64_t>{80});
  CHECK(membersOf({}, 5, 4).honour.empty());
}

TEST_CASE("equal ones come on a list together") {
  std::vector<Candidate> counties;
  for (const int score : {98, 96, 96, 80, 80}) counties.push_back({{score, 1}, score > 90, score <= 90, false});
  const Members members = membersOf(counties, 2, 1);
  CHECK(values(counties, members.honour) == std::vector<std::int64_t>{98, 96, 96});
  CHECK(values(counties, members.warning) == std::vector<std::int64_t>{80, 80});
}

TEST_CASE("the lists of a snapshot: by completion, against the schedule of the period") {
  constexpr std::int64_t kWan = 10'000;
  model::Snapshot snapshot = emptyYear(2023);
  snapshot.districts = {{"a", {}, {}, ""}, {"b", {}, {}, ""}, {"c", {}, {}, ""}, {"d", {}, {}, ""}};
  const std::vector<std::pair<int, int>> plans = {{50, 60}, {50, 40}, {50, 50}, {50, 30}};
  for (std::size_t i = 0; i < plans.size(); ++i) {
    model::Project project = projectFrom("P" + std::to_string(i), {2023, 5, 2}, "");
    project.district = static_cast<int>(i);
    project.annualPlan = Money{100 * kWan};
    project.invested = Money{plans[i].second * kWan};
    project.periods = {{{2023, 5, 2}, Money{plans[i].first * kWan}, Money{plans[i].second * kWan}, std::nullopt, {}}};
    snapshot.projects.push_back(project);
  }
  config::RuleSettings settings;
  CHECK(evaluate(snapshot, settings, day("2023-05-20")).lists.honour.empty());
  settings.lists.by = config::ListBy::Completion;
  Facts facts = evaluate(snapshot, settings, day("2023-05-20"));
  CHECK(facts.lists.honour == std::vector<int>{0});
  CHECK(facts.lists.warning == std::vector<int>{3, 1});
  CHECK(facts.lists.honourDepartments.empty());
  snapshot.districts[3].excused = {{{"", "flood"}}};
  facts = evaluate(snapshot, settings, day("2023-05-20"));
  CHECK(facts.lists.warning == std::vector<int>{1});
  settings.lists.target = config::ListTarget::Value;
  settings.lists.targetMille = 450;  // 45 %
  facts = evaluate(snapshot, settings, day("2023-05-20"));
  CHECK(facts.lists.honour == std::vector<int>{0, 2});
  CHECK(facts.lists.warning == std::vector<int>{1});
}

TEST_CASE("the weighted rate: 98.08, 97.44 and 19.18") {
  model::Snapshot snapshot = emptyYear(2023);
  const auto projects = [&](int count, model::Stage stage) {
    for (int i = 0; i < count; ++i) {
      model::Project project = projectFrom("P" + std::to_string(snapshot.projects.size()), {2023, 5, 2}, "");
      project.district = 0;
      project.stage = stage;
      snapshot.projects.push_back(project);
    }
  };
  projects(38, model::Stage::Construction);
  projects(1, model::Stage::Preparation);
  snapshot.projects[0].permits = model::Permits{312, 306, {}};
  snapshot.projects[0].annualPlan = Money{41'450'000'000};
  snapshot.projects[0].invested = Money{7'950'000'000};
  config::RuleSettings settings;
  Facts facts = evaluate(snapshot, settings, day("2023-05-20"));
  CHECK(facts.boards->composites.empty());
  const auto composite = [&](int permits, int starts, int investment) {
    settings.rates[0].weight = permits;
    settings.rates[1].weight = starts;
    settings.rates[2].weight = investment;
    facts = evaluate(snapshot, settings, day("2023-05-20"));
    REQUIRE(facts.boards->composites.size() == 1);
    return (facts.boards->composites[0].value * Fraction(100, 1)).rounded(2);
  };
  CHECK(composite(30, 30, 40) == 6633);
  CHECK(composite(1, 1, 1) == 7156);  // 71.564; of rates rounded beforehand it would be 71.57
  CHECK(facts.boards->composites[0].rank == 1);
  REQUIRE(facts.boards->rateTotals.size() == 3);
  CHECK(facts.boards->rateTotals[1].value == Fraction(38, 39));
}
