#include <catch2/catch.hpp>

#include "rules/evaluate.h"
#include "rules/sequence.h"
#include "rules/tally.h"

using namespace lobbyboard;
using namespace lobbyboard::rules;
using config::scoringPreset;
using model::Fraction;

namespace {

time::Day day(const char* text) { return *time::parseDay(text); }

struct Cards {
  int rated, yellow, red;
  Tally tally() const { return {rated - yellow - red, 0, yellow, red}; }
};

/// Three districts with the cards of April, May and June.
const std::vector<std::vector<Cards>> kQuarter = {
    {{39, 2, 1}, {39, 3, 1}, {39, 1, 1}}, {{68, 6, 2}, {68, 4, 2}, {68, 4, 0}}, {{33, 4, 1}, {33, 2, 1}, {33, 1, 1}}};

Fraction quarterOf(const std::vector<Cards>& months, const config::Scoring& scoring) {
  Fraction sum;
  for (const Cards& month : months) sum = sum + month.tally().score(scoring);
  return sum * Fraction(1, static_cast<int>(months.size()));
}

}  // namespace

TEST_CASE("the formula decides the winner: the four scorings over the same quarter") {
  struct Case {
    const char* scoring;
    std::vector<std::int64_t> hundredths;  ///< of the three districts
  };
  const std::vector<Case> table = {{"ratio_100_60_0", {9538, 9529, 9414}},
                                   {"green_ratio_only", {9231, 9118, 8990}},
                                   {"deduct_1_2", {9600, 9267, 9567}},
                                   {"bonus_penalty", {9600, 9267, 9567}}};  // no month with green cards only
  for (const Case& c : table) {
    INFO(c.scoring);
    const config::Scoring scoring = scoringPreset(c.scoring);
    for (std::size_t i = 0; i < kQuarter.size(); ++i)
      CHECK(quarterOf(kQuarter[i], scoring).rounded(2) == c.hundredths[i]);
  }
  CHECK(quarterOf(kQuarter[0], scoringPreset("ratio_100_60_0")) == Fraction(1240, 13));
  CHECK(quarterOf(kQuarter[1], scoringPreset("ratio_100_60_0")) == Fraction(1620, 17));
  CHECK(quarterOf(kQuarter[2], scoringPreset("ratio_100_60_0")) == Fraction(9320, 99));
}

TEST_CASE("a month with green cards only earns the bonus, one with a notice does not") {
  const config::Scoring bonus = scoringPreset("bonus_penalty");
  CHECK(Tally{5, 0, 0, 0}.score(bonus) == Fraction(101, 1));
  CHECK(Tally{4, 1, 0, 0}.score(bonus) == Fraction(100, 1));
  CHECK(Tally{3, 0, 1, 1}.score(bonus) == Fraction(97, 1));
  CHECK(Tally{5, 0, 0, 0}.score(scoringPreset("deduct_1_2")) == Fraction(100, 1));
  CHECK(bonus.best() == 101);
  CHECK(scoringPreset("green_ratio_only").best() == 100);
}

TEST_CASE("only the series that the rules name are scored, ranked and rated") {
  model::Snapshot snapshot = emptyYear(2023);
  snapshot.projects = {projectFrom("A", {2023, 4, 1}, "MMM")};
  snapshot.projects[0].district = snapshot.projects[0].department = 0;
  config::RuleSettings settings;
  CHECK(evaluate(snapshot, settings, day("2023-04-30")).quarters.size() == 2);
  settings.series = {config::ScoredSeries::Department};
  const Facts facts = evaluate(snapshot, settings, day("2023-04-30"));
  REQUIRE(facts.quarters.size() == 1);
  REQUIRE(facts.months.size() == 1);
  CHECK(facts.quarters[0].series == Series::Department);
  for (const Rate& rate : facts.rates) CHECK(rate.series == Series::Department);
}

TEST_CASE("with the administrative order as the last tie-break nobody shares a rank") {
  model::Snapshot snapshot = emptyYear(2023);
  snapshot.districts = {{"a", {}, {}, ""}, {"b", {}, {}, ""}};
  for (const int district : {1, 1, 1, 0, 0, 0}) {
    snapshot.projects.push_back(projectFrom("P" + std::to_string(snapshot.projects.size()), {2023, 4, 1}, "MMM"));
    snapshot.projects.back().district = district;
  }
  config::RuleSettings settings;
  Facts facts = evaluate(snapshot, settings, day("2023-04-30"));
  CHECK((facts.quarters[0].tied && facts.quarters[1].tied && facts.quarters[1].rank == 1));
  settings.tieBreaks.push_back(config::TieBreak::AdminOrder);
  facts = evaluate(snapshot, settings, day("2023-04-30"));
  CHECK((facts.quarters[0].rank == 1 && facts.quarters[1].rank == 2));
  CHECK_FALSE((facts.quarters[0].tied || facts.quarters[1].tied));
}

TEST_CASE("periods that are cut at the 25th close on it, and the days after belong to the next month") {
  const PeriodEnds ends = {5, 15, 25};
  const ClosedPeriod first = closed({2023, 3, 1}, ends);
  CHECK((first.last == day("2023-03-05") && first.days == 8));  // 26 February to 5 March
  CHECK((closed({2023, 3, 3}, ends).last == day("2023-03-25") && closed({2023, 3, 3}, ends).days == 10));
  CHECK((closed({2023, 2, 3}).days == 8 && closed({2024, 2, 3}).days == 9 && closed({2023, 5, 3}).days == 11));
  CHECK(ClosedYear(2023, day("2023-05-25"), ends).present() == time::Period{2023, 5, 3});
  CHECK(ClosedYear(2023, day("2023-05-25")).present() == time::Period{2023, 5, 2});

  model::Snapshot snapshot = emptyYear(2023);
  snapshot.projects = {projectFrom("A", {2023, 5, 1}, "MXX")};
  config::RuleSettings settings;
  settings.periodEnd = ends;
  CHECK(evaluate(snapshot, settings, day("2023-05-25")).projects[0].card == Mark::Yellow);
  CHECK(evaluate(snapshot, settings, day("2023-05-24")).projects[0].card == Mark::Notice);
}

TEST_CASE("silence is blamed only when the days of grace are over") {
  model::Snapshot snapshot = emptyYear(2023);
  snapshot.projects = {projectFrom("A", {2023, 4, 1}, "XN")};
  config::RuleSettings settings;
  settings.noReport = config::NoReport::Miss;
  const auto cardOn = [&](const char* date) { return evaluate(snapshot, settings, day(date)).projects[0].card; };
  CHECK(cardOn("2023-04-20") == Mark::NoReport);
  CHECK(cardOn("2023-04-22") == Mark::NoReport);
  CHECK(cardOn("2023-04-23") == Mark::Yellow);
  settings.graceDays = 0;
  CHECK(cardOn("2023-04-20") == Mark::Yellow);
  settings.noReport = config::NoReport::Hold;
  CHECK(cardOn("2023-04-29") == Mark::NoReport);
}
