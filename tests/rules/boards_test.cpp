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

time::Day day(const char* text) { return *time::parseDay(text); }
model::Text text(const char* words) { return {{{"", words}}}; }

Facts factsOf(const model::Snapshot& snapshot, const config::RuleSettings& settings = {}) {
  return evaluate(snapshot, settings, day("2023-05-20"));
}

model::Snapshot oneProject() {
  model::Snapshot snapshot = emptyYear(2023);
  snapshot.projects = {projectFrom("P", {2023, 5, 1}, "MM")};
  snapshot.projects[0].district = snapshot.projects[0].department = 0;
  return snapshot;
}

}  // namespace

TEST_CASE("milestones: done, late, ahead, overdue, and the next one") {
  model::Snapshot snapshot = oneProject();
  auto& project = snapshot.projects[0];
  project.milestones = {{text("a"), day("2023-03-10"), day("2023-03-12")},
                        {text("b"), day("2023-04-22"), std::nullopt},
                        {text("c"), day("2023-04-01"), day("2023-03-30")},
                        {text("d"), day("2023-05-20"), std::nullopt},
                        {text("e"), std::nullopt, std::nullopt}};
  const Facts facts = factsOf(snapshot);
  const Milestones& milestones = facts.boards->milestones;
  CHECK((milestones.all == 5 && milestones.done == 2 && milestones.doneLate == 1 && milestones.overdue == 1));
  const std::vector<Timed> expected = {
      {Timing::DoneLate, 2}, {Timing::Overdue, 28}, {Timing::Done, 0}, {Timing::Ahead, 0}, {Timing::Undated, 0}};
  for (std::size_t i = 0; i < expected.size(); ++i) CHECK(milestones.rows[i].timed == expected[i]);
  CHECK(facts.projects[0].overdueMilestones == 1);
  CHECK(nextMilestone(project) == 1U);
  project.hidden = true;
  const Facts hidden = factsOf(snapshot);
  CHECK(hidden.boards->milestones.rows.empty());
  CHECK(hidden.boards->milestones.overdue == 1);
}

TEST_CASE("14 problems, 9 closed, 2 overdue: 64.3 %; only public ones have a row") {
  model::Snapshot snapshot = oneProject();
  for (int i = 0; i < 14; ++i) {
    model::Problem problem;
    problem.raised = day("2023-04-01");
    problem.due = day(i < 2 ? "2023-05-10" : "2023-06-01");
    if (i >= 5) problem.closed = day("2023-05-01");
    problem.isPublic = i < 4;
    snapshot.projects[0].problems.push_back(problem);
  }
  const Facts facts = factsOf(snapshot);
  CHECK((facts.problems.raised == 14 && facts.problems.closed == 9 && facts.problems.open == 5));
  CHECK(facts.problems.overdue == 2);
  CHECK((*facts.problems.rate * Fraction(100, 1)).rounded(1) == 643);
  const DutyBoard& board = facts.boards->problems;
  REQUIRE(board.rows.size() == 4);
  CHECK((board.rows[0].timed == Timed{Timing::Overdue, 10} && board.rows[2].timed == Timed{Timing::Ahead, 12}));
  REQUIRE(board.byUnit.size() == 2);
  CHECK((board.byUnit[0].all == 14 && board.byUnit[0].done == 9 && board.byUnit[0].overdue == 2));
  CHECK(board.byUnit[1].unit.series == Series::Department);
}

TEST_CASE("12 commitments, 9 due, 7 kept: 77.8 %, of each unit too") {
  model::Snapshot snapshot = oneProject();
  snapshot.districts.push_back({"d1", text("乙区"), {}, ""});
  for (int i = 0; i < 12; ++i) {
    const std::string unit = i < 6 ? "d0" : "d1";
    model::Commitment commitment{unit, {}, std::nullopt, std::nullopt};
    commitment.due = day(i % 4 == 3 ? "2023-06-30" : "2023-05-20");
    if (i % 4 != 3 && i != 0 && i != 8) commitment.kept = day("2023-05-19");
    commitment.isPublic = i != 11;
    snapshot.commitments.push_back(commitment);
  }
  const Facts facts = factsOf(snapshot);
  CHECK((facts.commitments.all == 12 && facts.commitments.due == 9 && facts.commitments.kept == 7));
  CHECK(facts.commitments.late == 2);
  CHECK((*facts.commitments.rate * Fraction(100, 1)).rounded(1) == 778);
  const DutyBoard& board = facts.boards->commitments;
  CHECK(board.rows.size() == 11);
  REQUIRE(board.byUnit.size() == 2);
  CHECK((board.byUnit[0].all == 6 && board.byUnit[0].due == 5 && board.byUnit[0].done == 4));
  CHECK((board.byUnit[0].rate == Fraction(4, 5) && board.byUnit[0].rank == 1));
  CHECK((board.byUnit[1].rate == Fraction(3, 4) && board.byUnit[1].rank == 2 && board.byUnit[1].overdue == 1));
}

TEST_CASE("18 letters, 15 answered, 3 overdue: 83.3 %") {
  model::Snapshot snapshot = oneProject();
  for (int i = 0; i < 18; ++i) {
    model::SupervisionLetter letter;
    letter.sent = day("2023-04-01");
    letter.due = day("2023-04-20");
    if (i < 15) letter.answered = day("2023-04-10");
    letter.isPublic = i == 17;
    snapshot.projects[0].supervision.push_back(letter);
  }
  const Facts facts = factsOf(snapshot);
  CHECK((facts.supervision.sent == 18 && facts.supervision.answered == 15 && facts.supervision.overdue == 3));
  CHECK((*facts.supervision.rate * Fraction(100, 1)).rounded(1) == 833);
  REQUIRE(facts.boards->letters.rows.size() == 1);
  CHECK(facts.boards->letters.rows[0].timed == Timed{Timing::Overdue, 30});
}

TEST_CASE("land needed 1200, there 960: 80 %, and 240 are missing") {
  model::Snapshot snapshot = oneProject();
  snapshot.projects[0].elements = {{"land", Decimal{700, 0}, Decimal{7005, 1}, "亩", std::nullopt},
                                   {"land", Decimal{500, 0}, Decimal{2595, 1}, "亩", day("2023-05-01")},
                                   {"land", Decimal{5, 0}, std::nullopt, "亩", std::nullopt},
                                   {"energy", Decimal{3, 0}, Decimal{3, 0}, "tce", std::nullopt}};
  const Facts facts = factsOf(snapshot);
  REQUIRE(facts.elements.size() == 2);
  const ElementTotal& land = facts.elements[0];
  CHECK((land.need == Decimal{1200, 0} && land.met == Decimal{960, 0} && land.gap == Decimal{240, 0}));
  CHECK((land.rate == Fraction(4, 5) && land.projects == 2 && land.satisfied == 1 && land.overdue == 1));
  CHECK(facts.elements[1].gap == Decimal{0, 0});
}

TEST_CASE("permits: 306 of 312, by kind and by project") {
  model::Snapshot snapshot = oneProject();
  snapshot.projects[0].permits =
      model::Permits{300, 294, {{text("x"), true, {}}, {text("y"), false, day("2023-05-01")}}};
  snapshot.projects.push_back(projectFrom("Q", {2023, 5, 1}, "MM"));
  snapshot.projects[1].permits = model::Permits{12, 12, {{text("y"), true, {}}}};
  const Facts facts = factsOf(snapshot);
  const Permits& permits = facts.boards->permits;
  CHECK((permits.required == 312 && permits.done == 306 && permits.complete == 1 && permits.overdue == 1));
  CHECK((*permits.rate * Fraction(100, 1)).rounded(2) == 9808);
  REQUIRE(permits.kinds.size() == 2);
  CHECK((permits.kinds[1].required == 2 && permits.kinds[1].done == 1 && permits.kinds[1].rate == Fraction(1, 2)));
}

TEST_CASE("an observation is scored by ballots: 25 first, 10 second, 5 third of 40 make 98.50") {
  CHECK(ballotScore({25, 10, 5}) == Fraction(197, 2));
  CHECK_FALSE(ballotScore({}));
  CHECK_FALSE(ballotScore({0, 0}));
  model::Snapshot snapshot = oneProject();
  snapshot.districts.push_back({"d1", {}, {}, ""});
  const auto add = [&](const char* unit, std::optional<Decimal> score, std::vector<std::int64_t> ballots,
                       const char* date, const char* round) {
    snapshot.inspections.push_back({unit, score, std::move(ballots), day(date), round});
  };
  add("d0", Decimal{9850, 2}, {}, "2023-03-01", "1");
  add("d1", std::nullopt, {25, 10, 5}, "2023-03-01", "1");
  add("d0", std::nullopt, {40}, "2023-05-01", "2");
  add("d1", Decimal{7793, 2}, {}, "2023-06-01", "3");  // not yet
  const auto facts = factsOf(snapshot);
  const auto& rounds = facts.boards->inspections;
  REQUIRE(rounds.size() == 2);
  CHECK((rounds[0].round == "2" && rounds[0].rows[0].score == Fraction(100, 1)));
  REQUIRE(rounds[1].rows.size() == 2);
  CHECK((rounds[1].rows[0].rank == 1 && rounds[1].rows[1].rank == 1 && rounds[1].rows[1].tied));
  CHECK((rounds[1].rows[1].byBallots && !rounds[1].rows[0].byBallots));
}

TEST_CASE("a start is late from the day after its plan until it is made") {
  model::Snapshot snapshot = oneProject();
  auto& project = snapshot.projects[0];
  struct Case {
    const char* plan;
    model::Stage stage;
    std::optional<int> days;
  };
  const Case cases[] = {{"2023-05-19", model::Stage::Preparation, 1},
                        {"2023-05-20", model::Stage::Preparation, std::nullopt},
                        {"2022-05-20", model::Stage::Preparation, 365},
                        {"2023-05-19", model::Stage::Construction, std::nullopt},
                        {"2023-05-19", model::Stage::Withdrawn, std::nullopt}};
  for (const Case& c : cases) {
    INFO(c.plan);
    project.stage = c.stage;
    project.start = {day(c.plan), std::nullopt};
    CHECK(Boards::daysLate(project, day("2023-05-20")) == c.days);
    CHECK(factsOf(snapshot).boards->lateStarts.empty() == !c.days);
  }
  project.start = {};
  CHECK_FALSE(Boards::daysLate(project, day("2023-05-20")));
}

TEST_CASE("services of the units, and reserve in two parts: 105 + 84 = 189, 110 + 500 = 610") {
  model::Snapshot snapshot = oneProject();
  snapshot.services = {{"b0", text("x"), model::ServiceState::Done, day("2023-05-01"), day("2023-05-03")},
                       {"b0", text("y"), model::ServiceState::Active, day("2023-05-10"), {}},
                       {"zz", text("z"), model::ServiceState::Planned, {}, {}}};
  snapshot.reserve = {{"", "government", 105, Money{11'000'000'000}}, {"", "social", 84, Money{50'000'000'000}}};
  const Facts facts = factsOf(snapshot);
  const ServiceBoard& services = facts.boards->services;
  CHECK((services.done == 1 && services.active == 1 && services.planned == 1 && services.overdue == 1));
  REQUIRE(services.byUnit.size() == 2);
  CHECK((services.byUnit[0].unit == UnitRef{Series::Department, 0} && !services.byUnit[1].unit));
  CHECK(services.rows[0].timed == Timed{Timing::DoneLate, 2});
  const ReserveSplit& reserve = facts.boards->reserveBySource;
  CHECK((reserve.count == 189 && reserve.total == Money{61'000'000'000}));
  CHECK((reserve.rows[1].ofCount == Fraction(84, 189) && reserve.rows[0].ofTotal == Fraction(11, 61)));
  CHECK(facts.boards->reserveByCategory.rows.empty());
}
