#include <catch2/catch.hpp>

#include "rules/evaluate.h"
#include "rules/investment.h"
#include "rules/random_snapshot.h"
#include "rules/ranking.h"
#include "rules/sequence.h"

using namespace lobbyboard;
using namespace lobbyboard::rules;
using config::Tie;
using config::TieBreak;
using model::Fraction;

namespace {

const std::vector<TieBreak> kBreaks = {TieBreak::Green, TieBreak::Red, TieBreak::Invest};

std::vector<int> ranksOf(const std::vector<Contender>& contenders, Tie tie, const std::vector<TieBreak>& breaks) {
  std::vector<int> ranks;
  for (const Place& place : rank(contenders, tie, breaks)) ranks.push_back(place.rank.value_or(0));
  return ranks;
}

Contender scored(Fraction score) { return {true, score, {}, {}, std::nullopt}; }

using Ranks = std::vector<int>;

}  // namespace

TEST_CASE("equal units share a rank and the next is skipped, or not") {
  const std::vector<Contender> four = {scored({80, 1}), scored({90, 1}), scored({70, 1}), scored({80, 1})};
  CHECK(ranksOf(four, Tie::Competition, kBreaks) == Ranks{2, 1, 4, 2});
  CHECK(ranksOf(four, Tie::Dense, kBreaks) == Ranks{2, 1, 3, 2});
  const std::vector<Place> places = rank(four, Tie::Competition, kBreaks);
  CHECK((places[0].tied && !places[1].tied && !places[2].tied && places[3].tied));
}

TEST_CASE("scores are the same only as exact fractions") {
  const std::vector<Contender> same = {scored({1240, 13}), scored({2480, 26}), scored({95, 1})};
  CHECK(ranksOf(same, Tie::Competition, {}) == Ranks{1, 1, 3});
  const std::vector<Contender> close = {scored({95379, 1000}), scored({95384, 1000})};  // both print 95.38
  CHECK(ranksOf(close, Tie::Competition, kBreaks) == Ranks{2, 1});
}

TEST_CASE("ties are broken by green, red and investment, in the order of the settings") {
  const Fraction half{1, 2}, third{1, 3};
  const Contender a{true, {90, 1}, half, half, third};
  const Contender b{true, {90, 1}, half, third, third};
  const Contender c{true, {90, 1}, half, third, half};
  const Contender d{true, {90, 1}, third, third, std::nullopt};
  const Contender e{true, {90, 1}, half, half, std::nullopt};
  CHECK(ranksOf({a, b, c, d, e}, Tie::Competition, kBreaks) == Ranks{3, 2, 1, 5, 4});
  CHECK(ranksOf({a, b, c, d, e}, Tie::Competition, {}) == Ranks{1, 1, 1, 1, 1});
  CHECK(ranksOf({a, b, c, d, e}, Tie::Competition, {TieBreak::Red}) == Ranks{4, 1, 1, 1, 4});
  CHECK(ranksOf({a, b, c, d, e}, Tie::Competition, {TieBreak::Invest, TieBreak::Green}) == Ranks{2, 2, 1, 5, 4});
}

TEST_CASE("a unit's investment share takes projects with both figures and a plan") {
  model::Snapshot snapshot = emptyYear(2023);
  const auto add = [&](std::optional<model::Money> invested, std::optional<model::Money> plan) {
    model::Project project;
    project.district = 0;
    project.invested = invested;
    project.annualPlan = plan;
    snapshot.projects.push_back(project);
  };
  add(model::Money{5}, model::Money{0});
  CHECK(!InvestmentShares(snapshot).of(Series::District, 0));
  add(model::Money{10}, model::Money{40});
  add(model::Money{100}, std::nullopt);
  add(std::nullopt, model::Money{100});
  CHECK(InvestmentShares(snapshot).of(Series::District, 0) == Fraction(1, 4));
  CHECK(!InvestmentShares(snapshot).of(Series::Department, 0));
}

TEST_CASE("who is not ranked takes no place") {
  std::vector<Contender> three = {scored({90, 1}), scored({100, 1}), scored({80, 1})};
  three[1].ranked = false;
  CHECK(ranksOf(three, Tie::Competition, kBreaks) == Ranks{1, 0, 2});
}

TEST_CASE("a unit with few rated projects is listed without a rank") {
  model::Snapshot snapshot = emptyYear(2023);
  snapshot.districts = {{"small", {}, {}, ""}, {"big", {}, {}, ""}};
  for (const int district : {0, 0, 1, 1, 1}) {
    snapshot.projects.push_back(projectFrom("P", {2023, 1, 1}, district == 0 ? "MMM" : "MXX"));
    snapshot.projects.back().district = district;
  }
  config::RuleSettings settings;
  const time::Day day = time::Period{2023, 1, 3}.lastDay();
  const Facts three = evaluate(snapshot, settings, day);
  CHECK(!three.quarters[0].ranked);
  CHECK(!three.quarters[0].rank);
  CHECK(!three.months[0].rank);
  CHECK(three.quarters[1].rank == 1);
  settings.minProjectsToRank = 2;
  const Facts two = evaluate(snapshot, settings, day);
  CHECK(two.quarters[0].rank == 1);
  CHECK(two.quarters[1].rank == 2);
}

TEST_CASE("a rank moves against the quarter before, and only where there was one") {
  model::Snapshot snapshot = emptyYear(2023);
  snapshot.districts = {{"falls", {}, {}, ""}, {"rises", {}, {}, ""}, {"new", {}, {}, ""}};
  for (int i = 0; i < 9; ++i) {
    const std::string nine(9, 'M');
    const std::string late = "XXXXXXXXX";
    const std::string none(9, '.');
    const std::vector<std::string> runs = {nine + late, late + nine, none + "MMMMMMMXX"};
    snapshot.projects.push_back(projectFrom("P", {2023, 1, 1}, runs[static_cast<std::size_t>(i % 3)]));
    snapshot.projects.back().district = i % 3;
  }
  const Facts facts = evaluate(snapshot, {}, time::Period{2023, 6, 3}.lastDay());
  REQUIRE(facts.quarters.size() == 5);
  const QuarterScore& falls = facts.quarters[2];
  const QuarterScore& rises = facts.quarters[3];
  CHECK((falls.rankBefore == 1 && falls.rank == 3 && falls.change == -2));
  CHECK((rises.rankBefore == 2 && rises.rank == 1 && rises.change == 1));
  CHECK((facts.quarters[4].rank == 2 && !facts.quarters[4].change));
}

namespace {

/// Ranks of one board: whoever is better has the smaller number, equals share, and a shared rank leaves a gap.
template <typename Row>
void checkBoard(const std::vector<Row>& rows) {
  for (const Row& a : rows) {
    CHECK(a.ranked == a.rank.has_value());
    if (!a.rank) continue;
    int before = 0, same = 0;
    for (const Row& b : rows) {
      if (!b.rank) continue;
      before += *b.rank < *a.rank ? 1 : 0;
      same += *b.rank == *a.rank ? 1 : 0;
      if (b.score > a.score) CHECK(*b.rank < *a.rank);
    }
    CHECK(*a.rank == before + 1);
    CHECK(a.tied == (same > 1));
  }
}

}  // namespace

TEST_CASE("every board is a total order with shared ranks, and cards add up") {
  const unsigned seed = GENERATE(range(100U, 120U));
  const model::Snapshot snapshot = randomSnapshot(seed);
  const Facts facts = evaluate(snapshot, {}, snapshot.asOf);
  for (const Series series : {Series::District, Series::Department}) {
    for (unsigned quarter = 1; quarter <= 4; ++quarter) {
      std::vector<QuarterScore> board;
      for (const QuarterScore& row : facts.quarters) {
        if (row.series == series && row.quarter == quarter) board.push_back(row);
      }
      checkBoard(board);
    }
    for (unsigned month = 1; month <= 12; ++month) {
      std::vector<MonthScore> board;
      for (const MonthScore& row : facts.months) {
        if (row.series == series && row.month == month) board.push_back(row);
      }
      checkBoard(board);
    }
  }
  for (const MonthScore& row : facts.months) {
    CHECK(row.green + row.notice + row.yellow + row.red == row.rated);
    CHECK((row.score >= Fraction(0, 1) && row.score <= Fraction(100, 1)));
  }
  const Counts& n = facts.counts;
  CHECK(n.green + n.notice + n.yellow + n.red == n.rated);
  const int marked = n.rated + n.noReport + n.notDue + n.exempt + n.completed + n.withdrawn;
  CHECK(marked == (facts.period ? n.projects : 0));
  CHECK(n.projects == static_cast<int>(snapshot.projects.size()));
}
