#include <catch2/catch.hpp>

#include "rules/boards.h"
#include "rules/evaluate.h"
#include "rules/sequence.h"

using namespace lobbyboard;
using namespace lobbyboard::rules;
using model::Decimal;
using model::Fraction;
using model::Money;

namespace {

constexpr std::int64_t kWan = 10'000;

time::Day day(const char* text) { return *time::parseDay(text); }
model::Text text(const char* words) { return {{{"", words}}}; }

void add(model::Snapshot& snapshot, int district, model::Stage stage, std::optional<int> total = std::nullopt) {
  model::Project project = projectFrom("P" + std::to_string(snapshot.projects.size()), {2023, 5, 1}, "MM");
  project.district = district;
  project.stage = stage;
  if (total) project.total = Money{*total * kWan};
  snapshot.projects.push_back(project);
}

model::Snapshot threeDistricts() {
  model::Snapshot snapshot = emptyYear(2023);
  snapshot.districts = {{"a", {}, {}, ""}, {"b", {}, {}, ""}, {"c", {}, {}, ""}};
  add(snapshot, 0, model::Stage::Construction, 500);
  add(snapshot, 0, model::Stage::Preparation);
  add(snapshot, 1, model::Stage::Operating, 300);
  add(snapshot, 1, model::Stage::Withdrawn, 200);
  add(snapshot, 2, model::Stage::Started);
  add(snapshot, -1, model::Stage::Reserve);
  return snapshot;
}

Facts factsOf(const model::Snapshot& snapshot, const config::RuleSettings& settings = {}) {
  return evaluate(snapshot, settings, day("2023-05-20"));
}

}  // namespace

TEST_CASE("projects told apart by district, those without one last") {
  const Facts facts = factsOf(threeDistricts());
  const auto& rows = facts.boards->breakdown(Property::District).rows;
  REQUIRE(rows.size() == 4);
  CHECK((rows[0].projects == 2 && rows[0].listed == 2 && rows[0].started == 1));
  CHECK((rows[1].listed == 1 && rows[1].completed == 1 && rows[1].total == Money{500 * kWan}));
  CHECK_FALSE(rows[2].total);  // unknown is not zero
  CHECK((rows[3].value == -1 && rows[3].projects == 1 && !rows[3].startRate));
  CHECK(rows[0].startRate == Fraction(1, 2));
  const auto& stages = facts.boards->breakdown(Property::Stage).rows;
  CHECK(stages[static_cast<std::size_t>(model::Stage::Reserve)].projects == 1);
}

TEST_CASE("a league table ranks any measure, ties share a rank and the next one is skipped") {
  const Facts facts = factsOf(threeDistricts());
  const League* total = facts.boards->league("total", Series::District);
  REQUIRE(total != nullptr);
  REQUIRE(total->rows.size() == 2);
  CHECK((total->rows[0].tied && total->rows[1].rank == 1 && total->kind == MeasureKind::Money));
  const League* projects = facts.boards->league("projects", Series::District);
  REQUIRE(projects != nullptr);
  CHECK((projects->rows[0].rank == 1 && projects->rows[1].rank == 1 && projects->rows[2].rank == 3));
  CHECK(projects->rows[2].unit == 2);
  CHECK(facts.boards->league("growth", Series::District) == nullptr);
  CHECK(facts.boards->league("projects", Series::Department) == nullptr);
}

TEST_CASE("a unit's own printed figures are ranked and kept as printed") {
  model::Snapshot snapshot = threeDistricts();
  const std::vector<Decimal> rates = {{64, 1}, {143, 1}, {1300, 1}};
  for (std::size_t i = 0; i < rates.size(); ++i) {
    snapshot.districts[i].published.emplace();
    snapshot.districts[i].published->completionRate = rates[i];
    snapshot.districts[i].published->other["funds_won_wan"] = Decimal{static_cast<std::int64_t>(i) * 125, 1};
  }
  const Facts facts = factsOf(snapshot);
  const League* league = facts.boards->league("published.completion_rate", Series::District);
  REQUIRE(league != nullptr);
  CHECK((league->rows[0].unit == 2 && league->rows[0].printed == Decimal{1300, 1}));
  CHECK((league->rows[2].unit == 0 && league->rows[2].rank == 3));
  const League* won = facts.boards->league("published.funds_won_wan", Series::District);
  REQUIRE(won != nullptr);
  CHECK((won->kind == MeasureKind::Money && won->rows[1].value == Fraction(125'000, 1)));
}

TEST_CASE("bundles count as one or as what they hold") {
  model::Snapshot snapshot = emptyYear(2023);
  for (int i = 0; i < 444; ++i) add(snapshot, 0, model::Stage::Construction);
  snapshot.projects[0].subprojects = 100;
  snapshot.projects[1].subprojects = 27;
  config::RuleSettings settings;
  CHECK(factsOf(snapshot, settings).boards->counted == 444);
  settings.count = config::CountBy::Subproject;
  const Facts facts = factsOf(snapshot, settings);
  CHECK((facts.boards->counted == 569 && facts.boards->items == 444));
  CHECK(facts.counts.projects == 444);
}

TEST_CASE("who answers for what: leader, department, specialist") {
  model::Snapshot snapshot = emptyYear(2023);
  snapshot.departments.push_back({"b1", text("二局"), {}, ""});
  const auto project = [&](const char* leader, int department, const char* specialist) {
    add(snapshot, 0, model::Stage::Construction);
    if (*leader != '\0') snapshot.projects.back().leaders = {{leader, "city"}};
    snapshot.projects.back().department = department;
    snapshot.projects.back().specialist = specialist;
  };
  project("Wang", 1, "S1");
  project("Li", 0, "S2");
  project("Wang", 0, "S3");
  project("Wang", 1, "S1");
  project("", 0, "S4");
  const Facts facts = factsOf(snapshot);
  std::string read;
  for (const TreeNode& node : facts.boards->tree)
    read += std::string(static_cast<std::size_t>(node.level), ' ') +
            (node.label.empty() ? snapshot.departments[static_cast<std::size_t>(node.index)].id : node.label) + ":" +
            std::to_string(node.projects) + "\n";
  CHECK(read ==
        "Wang:3\n b0:1\n  S3:1\n b1:2\n  S1:2\n"
        "Li:1\n b0:1\n  S2:1\n"
        "b0:1\n S4:1\n");
  CHECK(facts.boards->tree[0].children == 2);
  CHECK(facts.boards->tree[0].cards.green == 3);
}

TEST_CASE("the feed's own organisation, each post before those under it") {
  model::Snapshot snapshot = emptyYear(2023);
  snapshot.organisation = {{"hq", text("总指挥部"), "", {}},
                           {"o", text("办公室"), "hq", {}},
                           {"g1", text("分"), "o", {}},
                           {"g2", text("分"), "o", {}},
                           {"t", text("组"), "g1", {}}};
  const Facts facts = factsOf(snapshot);
  std::string read;
  for (const TreeNode& node : facts.boards->organisation)
    read += std::to_string(node.level) + snapshot.organisation[static_cast<std::size_t>(node.index)].id + " ";
  CHECK(read == "0hq 1o 2g1 3t 2g2 ");
  CHECK(facts.boards->organisation[1].children == 2);
}

TEST_CASE("the dispatch calendar: rhythm, working days and the feed's own dates") {
  model::Snapshot snapshot = emptyYear(2023);
  snapshot.calendar = {{day("2023-06-15"), text("集中开工"), {}, ""}};
  config::CalendarRules rules;
  rules.rhythms = {{"permits", {"手续", ""}, {10}, {}, {}},
                   {"starts", {"开复工", ""}, {20}, {}, {}},
                   {"quarter", {"季", ""}, {-1}, {}, {3, 6, 9, 12}},
                   {"weekly", {"周", ""}, {}, {5}, {6}}};
  const auto listed = [&](config::Shift shift) {
    rules.shift = shift;
    std::string out;
    for (const DispatchDay& date : dispatchDays(snapshot, rules, day("2023-06-01"), day("2023-06-30")))
      out += time::toString(date.day).substr(8) + (date.rhythm ? rules.rhythms[*date.rhythm].name.substr(0, 1) : "*") +
             (date.shifted() ? "! " : " ");
    return out;
  };
  // 10 June 2023 was a Saturday, 22 to 24 June a holiday, 25 June a Sunday of work.
  CHECK(listed(config::Shift::None) == "02w 09w 10p 15* 16w 20s 23w 30q 30w ");
  CHECK(listed(config::Shift::Next) == "02w 09w 12p! 15* 16w 20s 23w 30q 30w ");
  CHECK(listed(config::Shift::Previous) == "02w 09w 09p! 15* 16w 20s 23w 30q 30w ");
  rules.holidays = {{day("2023-06-22"), day("2023-06-24")}};
  rules.workdays = {day("2023-06-25")};
  CHECK(listed(config::Shift::Next) == "02w 09w 12p! 15* 16w 20s 25w! 30q 30w ");
  CHECK(shifted(day("2023-06-22"), rules) == day("2023-06-25"));
  rules.shift = config::Shift::Previous;
  CHECK(shifted(day("2023-06-24"), rules) == day("2023-06-21"));
}

TEST_CASE("a date of the month before may be shifted into the span; the next one is found") {
  model::Snapshot snapshot = emptyYear(2023);
  config::RuleSettings settings;
  settings.calendar.rhythms = {{"month", {"月", ""}, {-1}, {}, {}}};
  settings.calendar.shift = config::Shift::Next;
  const auto dates = dispatchDays(snapshot, settings.calendar, day("2023-05-01"), day("2023-05-31"));
  REQUIRE(dates.size() == 2);
  CHECK((dates[0].day == day("2023-05-01") && dates[0].planned == day("2023-04-30")));
  const Facts facts = factsOf(snapshot, settings);
  REQUIRE(facts.boards->nextDispatch(day("2023-05-21")) != nullptr);
  CHECK(facts.boards->nextDispatch(day("2023-05-21"))->day == day("2023-05-31"));
}
