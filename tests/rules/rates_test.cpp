#include <catch2/catch.hpp>

#include "rules/evaluate.h"
#include "rules/sequence.h"

using namespace lobbyboard;
using namespace lobbyboard::rules;
using model::Fraction;
using model::Money;
using model::Project;
using model::Stage;

namespace {

constexpr std::int64_t kWan = 10'000;

time::Day day(const char* text) { return *time::parseDay(text); }

Project inDistrict(int district, std::optional<Stage> stage) {
  Project project;
  project.code = "P";
  project.district = district;
  project.stage = stage;
  return project;
}

void add(model::Snapshot& snapshot, int count, const Project& project) {
  for (int i = 0; i < count; ++i) snapshot.projects.push_back(project);
}

const Rate* find(const Facts& facts, const std::string& name, int unit) {
  for (const Rate& rate : facts.rates) {
    if (rate.series == Series::District && rate.rate == name && rate.unit == unit) return &rate;
  }
  return nullptr;
}

std::int64_t percentTimesTen(const Fraction& fraction) { return (fraction * Fraction(100, 1)).rounded(1); }

}  // namespace

TEST_CASE("Wuhai in May 2023: 261 of 296 at work, 19.2 % of the year's plan") {
  model::Snapshot snapshot = emptyYear(2023);
  add(snapshot, 261, inDistrict(0, Stage::Construction));
  add(snapshot, 35, inDistrict(0, Stage::Preparation));
  snapshot.projects[0].annualPlan = Money{4'145'000 * kWan};
  snapshot.projects[0].invested = Money{795'000 * kWan};
  snapshot.projects[0].total = Money{24'081'000 * kWan};
  const Facts facts = evaluate(snapshot, {}, day("2023-05-20"));
  CHECK(facts.listed == 296);
  CHECK(facts.started == 261);
  const Rate* starts = find(facts, "starts", 0);
  REQUIRE(starts != nullptr);
  CHECK(starts->value == Fraction(261, 296));
  CHECK((starts->done == "261" && starts->required == "296"));
  CHECK(percentTimesTen(starts->value) == 882);
  CHECK(percentTimesTen(starts->value) - 178 == 704);
  const Rate* investment = find(facts, "investment", 0);
  REQUIRE(investment != nullptr);
  CHECK(percentTimesTen(investment->value) == 192);
  CHECK((investment->done == "795000" && investment->required == "4145000"));
  CHECK(facts.totals.completion == Fraction(159, 829));
  CHECK(facts.totals.total == Money{24'081'000 * kWan});
}

TEST_CASE("permits, and a rate without anything required is absent") {
  model::Snapshot snapshot = emptyYear(2023);
  snapshot.districts = {{"wd", {}, {}, ""}, {"none", {}, {}, ""}, {"same", {}, {}, ""}};
  add(snapshot, 1, inDistrict(0, Stage::Construction));
  snapshot.projects[0].permits = model::Permits{312, 306, {}};
  add(snapshot, 1, inDistrict(1, Stage::Reserve));
  snapshot.projects[1].permits = model::Permits{0, 0, {}};
  add(snapshot, 1, inDistrict(2, Stage::Construction));
  snapshot.projects[2].permits = model::Permits{624, 612, {}};
  const Facts facts = evaluate(snapshot, {}, day("2023-05-20"));
  const Rate* permits = find(facts, "permits", 0);
  REQUIRE(permits != nullptr);
  CHECK((permits->value * Fraction(100, 1)).rounded(2) == 9808);
  CHECK((permits->rank == 1 && permits->tied));
  CHECK(find(facts, "permits", 2)->rank == 1);
  CHECK(find(facts, "permits", 1) == nullptr);
  CHECK(find(facts, "starts", 1) == nullptr);  // a project in reserve is not on the list
  CHECK(find(facts, "investment", 0) == nullptr);
}

TEST_CASE("started is an actual start by the day, or a stage that only a begun project has") {
  struct Case {
    std::optional<Stage> stage;
    const char* start;
    bool isListed, isStarted;
  };
  const std::vector<Case> table = {
      {Stage::Preparation, nullptr, true, false},
      {Stage::Preparation, "2023-05-20", true, true},
      {Stage::Preparation, "2023-05-21", true, false},
      {Stage::Started, nullptr, true, true},
      {Stage::Suspended, nullptr, true, true},
      {Stage::Operating, "2023-12-01", true, true},
      {Stage::Reserve, "2023-01-01", false, false},
      {Stage::Withdrawn, "2023-01-01", false, false},
      {std::nullopt, nullptr, true, false},
      {std::nullopt, "2023-01-01", true, true},
  };
  for (const Case& c : table) {
    model::Snapshot snapshot = emptyYear(2023);
    add(snapshot, 1, inDistrict(0, c.stage));
    if (c.start != nullptr) snapshot.projects[0].start.actual = day(c.start);
    const Facts facts = evaluate(snapshot, {}, day("2023-05-20"));
    CHECK(facts.listed == (c.isListed ? 1 : 0));
    CHECK(facts.started == (c.isStarted ? 1 : 0));
  }
}

TEST_CASE("Hejin's three rates count only what should have happened") {
  model::Snapshot snapshot = emptyYear(2023);
  const auto planned = [](Stage stage, const char* start, const char* finish, const char* letters) {
    Project project = projectFrom("P", {2023, 5, 1}, letters);
    project.district = 0;
    project.stage = stage;
    project.start.plan = day(start);
    project.finish.plan = day(finish);
    return project;
  };
  add(snapshot, 57, planned(Stage::Operating, "2023-03-01", "2025-01-01", "MM"));
  add(snapshot, 3, planned(Stage::Preparation, "2023-05-20", "2025-01-01", ".."));
  add(snapshot, 66, planned(Stage::Started, "2023-05-21", "2025-01-01", "MM"));  // begun before it had to
  add(snapshot, 14, planned(Stage::Construction, "2023-12-01", "2025-01-01", "MX"));
  add(snapshot, 21, planned(Stage::Completed, "2023-12-01", "2023-12-31", "MM"));
  add(snapshot, 9, planned(Stage::Suspended, "2023-12-01", "2023-01-01", "MM"));
  add(snapshot, 5, planned(Stage::Withdrawn, "2023-01-01", "2023-06-01", "MM"));
  config::RuleSettings settings;
  settings.rates = config::hejinRates();
  const Facts facts = evaluate(snapshot, settings, day("2023-05-20"));
  REQUIRE(facts.rates.size() == 3);
  CHECK((facts.rates[0].rate == "starts" && facts.rates[0].done == "57" && facts.rates[0].required == "60"));
  CHECK((facts.rates[1].rate == "progress" && facts.rates[1].done == "66" && facts.rates[1].required == "80"));
  CHECK((facts.rates[2].rate == "commissioning" && facts.rates[2].done == "21" && facts.rates[2].required == "30"));
  CHECK(percentTimesTen(facts.rates[0].value) == 950);
  CHECK(percentTimesTen(facts.rates[1].value) == 825);
  CHECK(percentTimesTen(facts.rates[2].value) == 700);
}

TEST_CASE("sums of any feed stay within their numbers") {
  model::Snapshot snapshot = emptyYear(2023);
  Project rich = inDistrict(0, Stage::Construction);
  rich.total = rich.invested = rich.annualPlan = Money{900'000'000'000'000};
  rich.permits = model::Permits{INT64_MAX, INT64_MAX, {}};
  rich.elements = {{"land", model::Decimal{999'999'999'999'999, 9}, model::Decimal{999'999'999'999'999, 0}, "亩", {}}};
  add(snapshot, 20'000, rich);
  const Facts facts = evaluate(snapshot, {}, day("2023-05-20"));
  CHECK(facts.totals.total == Money{INT64_MAX});
  CHECK(facts.totals.completion == Fraction(1, 1));
  CHECK(find(facts, "permits", 0)->value == Fraction(1, 1));
  CHECK(facts.elements[0].met.decimals == 0);
}
