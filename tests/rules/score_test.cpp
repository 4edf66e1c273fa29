#include <catch2/catch.hpp>

#include "rules/evaluate.h"
#include "rules/sequence.h"
#include "rules/tally.h"

using namespace lobbyboard;
using namespace lobbyboard::rules;
using config::MonthCard;
using config::RuleSettings;
using model::Fraction;

namespace {

constexpr time::Day dayOf(int year, unsigned month, unsigned day) {
  return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
}

struct MonthCards {
  int rated, yellow, red;
};

/// Projects of a district whose cards at the month's ends are these: red first, then yellow, the rest green.
void addDistrict(model::Snapshot& snapshot, int district, unsigned firstMonth, const std::vector<MonthCards>& months) {
  for (int i = 0; i < months.front().rated; ++i) {
    std::string letters;
    for (const MonthCards& month : months) {
      letters += i < month.red ? "XXX" : i < month.red + month.yellow ? "MXX" : "MMM";
    }
    model::Project project =
        projectFrom("P" + std::to_string(snapshot.projects.size()), {2023, firstMonth, 1}, letters);
    project.district = district;
    snapshot.projects.push_back(project);
  }
}

model::Snapshot threeDistricts() {
  model::Snapshot snapshot = emptyYear(2023);
  snapshot.districts = {{"a", {}, {}, ""}, {"b", {}, {}, ""}, {"c", {}, {}, ""}};
  addDistrict(snapshot, 0, 4, {{39, 2, 1}, {39, 3, 1}, {39, 1, 1}});
  addDistrict(snapshot, 1, 4, {{68, 6, 2}, {68, 4, 2}, {68, 4, 0}});
  addDistrict(snapshot, 2, 4, {{33, 4, 1}, {33, 2, 1}, {33, 1, 1}});
  return snapshot;
}

}  // namespace

TEST_CASE("which of a month's cards hangs at its end") {
  struct Case {
    const char* carryIn;
    const char* month;
    char endState, worst, majority;
  };
  const std::vector<Case> table = {
      {"", "MMM", 'G', 'G', 'G'},  {"", "XMM", 'G', 'n', 'G'},   {"", "MMX", 'n', 'n', 'G'},
      {"", "MXX", 'Y', 'Y', 'Y'},  {"", "XXM", 'G', 'Y', 'G'},   {"", "XXX", 'R', 'R', 'R'},
      {"X", "XMM", 'G', 'Y', 'G'}, {"XX", "XMM", 'G', 'R', 'G'}, {"XX", "XXM", 'G', 'R', 'R'},
  };
  const auto card = [](const Case& c, MonthCard rule) {
    model::Snapshot snapshot = emptyYear(2023);
    const std::string carryIn = c.carryIn;
    snapshot.projects = {projectFrom("A", {2023, 3, static_cast<unsigned>(4 - carryIn.size())}, carryIn + c.month)};
    if (carryIn.empty()) snapshot.projects = {projectFrom("A", {2023, 4, 1}, c.month)};
    snapshot.projects[0].district = 0;
    RuleSettings settings;
    settings.monthCard = rule;
    const Facts facts = evaluate(snapshot, settings, dayOf(2023, 4, 30));
    const MonthScore& april = facts.months.back();
    REQUIRE(april.month == 4);
    REQUIRE(april.rated == 1);
    return april.green == 1 ? 'G' : april.notice == 1 ? 'n' : april.yellow == 1 ? 'Y' : 'R';
  };
  for (const Case& c : table) {
    INFO(c.carryIn << " then " << c.month);
    CHECK(card(c, MonthCard::EndState) == c.endState);
    CHECK(card(c, MonthCard::Worst) == c.worst);
    CHECK(card(c, MonthCard::Majority) == c.majority);
  }
}

TEST_CASE("month scores are card ratios times points") {
  const Facts facts = evaluate(threeDistricts(), {}, dayOf(2023, 6, 30));
  const std::vector<std::int64_t> hundredths = {9538, 9353, 9212, 9436, 9471, 9455, 9641, 9765, 9576};
  const std::vector<std::int64_t> greenTenths = {923, 882, 848, 897, 912, 909, 949, 941, 939};
  REQUIRE(facts.months.size() == 9);  // by month, then administrative order
  for (std::size_t i = 0; i < 9; ++i) {
    const MonthScore& row = facts.months[i];
    INFO("row " << i);
    CHECK(row.month == 4 + i / 3);
    CHECK(row.unit == static_cast<int>(i % 3));
    CHECK(row.score.rounded(2) == hundredths[i]);
    CHECK((Fraction(row.green, row.rated) * Fraction(100, 1)).rounded(1) == greenTenths[i]);
    CHECK(!row.provisional);
  }
  CHECK(facts.months[0].rank == 1);
  CHECK(facts.months[3].rank == 3);
  CHECK(facts.months[3].change == -2);
  CHECK(facts.months[3].rankBefore == 1);
  CHECK(facts.months[7].rank == 1);
}

TEST_CASE("the quarter is the mean of its months, exactly") {
  const Facts facts = evaluate(threeDistricts(), {}, dayOf(2023, 6, 30));
  REQUIRE(facts.quarters.size() == 3);
  CHECK(facts.quarters[0].score == Fraction(1240, 13));
  CHECK(facts.quarters[1].score == Fraction(1620, 17));
  CHECK(facts.quarters[2].score == Fraction(9320, 99));
  const std::vector<std::int64_t> hundredths = {9538, 9529, 9414};
  const std::vector<int> rated = {39, 68, 33};
  for (std::size_t i = 0; i < 3; ++i) {
    const QuarterScore& row = facts.quarters[i];
    CHECK(row.score.rounded(2) == hundredths[i]);
    CHECK(row.rank == static_cast<int>(i) + 1);
    CHECK(row.rated == rated[i]);
    CHECK(row.months == 3);
    CHECK((row.ranked && !row.tied && !row.provisional && !row.change));
  }
}

TEST_CASE("a running quarter is provisional and counts the months so far") {
  const Facts facts = evaluate(threeDistricts(), {}, dayOf(2023, 6, 29));
  CHECK(facts.quarters[0].provisional);
  CHECK(facts.quarters[0].months == 3);
  CHECK(facts.months.back().provisional);  // June still lacks its last period
  const Facts may = evaluate(threeDistricts(), {}, dayOf(2023, 5, 31));
  CHECK(may.quarters[0].months == 2);
  CHECK(may.quarters[0].score.rounded(2) == 9487);
  CHECK(!may.months.back().provisional);
}

TEST_CASE("pooled and last-month quarters") {
  RuleSettings settings;
  settings.quarter = config::QuarterMode::Pooled;
  model::Snapshot snapshot = threeDistricts();
  snapshot.projects[5].periods.resize(3);  // green in April, out of the race from May on
  snapshot.projects[5].exempt = {{dayOf(2023, 5, 1), dayOf(2023, 12, 31), {}}};
  const Facts pooled = evaluate(snapshot, settings, dayOf(2023, 6, 30));
  // 39 + 38 + 38 rated, of which 6 yellow and 3 red: (106 × 100 + 6 × 60) ÷ 115.
  CHECK(pooled.quarters[0].score == Fraction(10'960, 115));
  settings.quarter = config::QuarterMode::LastMonth;
  const Facts last = evaluate(threeDistricts(), settings, dayOf(2023, 6, 30));
  CHECK(last.quarters[0].score == Fraction(3760, 39));
  CHECK(last.quarters[1].rank == 1);
}

TEST_CASE("points are the city's own") {
  RuleSettings settings;
  settings.scoring = config::scoringPreset("green_ratio_only");
  const Facts facts = evaluate(threeDistricts(), settings, dayOf(2023, 6, 30));
  CHECK(facts.quarters[0].score.rounded(2) == 9231);
  CHECK(facts.quarters[1].score.rounded(2) == 9118);
  CHECK(facts.quarters[2].score.rounded(2) == 8990);
}

TEST_CASE("silence is rated once the year has spoken, with the card that stands") {
  model::Snapshot snapshot = emptyYear(2023);
  for (const char* letters : {"NNN", "MNN", "XXN", "NNM", "XXE", "XX."}) {
    snapshot.projects.push_back(projectFrom(letters, {2023, 1, 1}, letters));
    snapshot.projects.back().district = 0;
  }
  const Facts facts = evaluate(snapshot, {}, dayOf(2023, 1, 31));
  REQUIRE(facts.months.size() == 1);
  const MonthScore& january = facts.months[0];
  CHECK(january.rated == 3);  // the second, the third and the fourth
  CHECK(january.green == 2);
  CHECK(january.yellow == 1);
  CHECK(january.score == Fraction(260, 3));
  CHECK(facts.counts.rated == 1);
  CHECK(facts.counts.noReport == 3);
}

TEST_CASE("a card that the issuer gives stands in place of the derived one, in the present period alone") {
  model::Snapshot snapshot = emptyYear(2023);
  snapshot.projects = {projectFrom("A", {2023, 4, 1}, "MMMXX"), projectFrom("B", {2023, 4, 1}, "MMM..")};
  for (model::Project& project : snapshot.projects) project.district = 0;
  snapshot.projects[0].card = model::Card::Green;
  snapshot.projects[1].card = model::Card::Red;
  const Facts facts = evaluate(snapshot, {}, dayOf(2023, 5, 20));
  CHECK(lettersOf(facts.projects[0].cards).ends_with("GGGnG"));
  CHECK(facts.projects[0].streak == 2);
  CHECK(facts.counts.green == 1);
  CHECK(facts.counts.red == 1);
  CHECK(facts.months[0].score == Fraction(100, 1));
  CHECK(facts.months[1].green == 1);
  CHECK(facts.months[1].red == 1);
  CHECK(facts.changes.toGreen == std::vector<std::size_t>{0});
}

TEST_CASE("a month card leaves out periods without a rating") {
  const ClosedYear year(2023, dayOf(2023, 1, 31));
  using model::Card;
  ScoredCards scored{};
  scored[0] = Card::Red;
  CHECK(!monthCard(scored, year, 1, MonthCard::Worst));  // not rated at the month's end
  scored[2] = Card::Green;
  CHECK(monthCard(scored, year, 1, MonthCard::Worst) == Card::Red);
  CHECK(monthCard(scored, year, 1, MonthCard::Majority) == Card::Green);  // one each: the later
  CHECK(!monthCard(scored, year, 2, MonthCard::EndState));
}
