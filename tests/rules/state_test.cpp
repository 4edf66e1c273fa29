#include <catch2/catch.hpp>

#include "rules/closed_year.h"
#include "rules/evaluate.h"
#include "rules/sequence.h"
#include "rules/state.h"

using namespace lobbyboard;
using namespace lobbyboard::rules;
using model::PeriodResult;
using model::Stage;

namespace {

constexpr time::Period kPeriod{2023, 6, 2};

time::Day day(const char* text) { return *time::parseDay(text); }

model::Money wan(const char* amount) { return *model::parseWan(amount); }

}  // namespace

TEST_CASE("a task is met when the actual reaches the plan, unrounded") {
  struct Case {
    const char* plan;
    const char* actual;
    int tolerance;
    State state;
  };
  const Case c = GENERATE(Case{"500", "500", 1000, State::Met}, Case{"500", "499.6", 1000, State::Missed},
                          Case{"500", "499.9999", 1000, State::Missed}, Case{"0", "0", 1000, State::NotDue},
                          Case{"0", "12", 1000, State::NotDue}, Case{"0", nullptr, 1000, State::NotDue},
                          Case{"500", nullptr, 1000, State::NoReport}, Case{"500", "0", 1000, State::Missed},
                          Case{"500", "475", 950, State::Met}, Case{"500", "474.9999", 950, State::Missed},
                          Case{"90000000000", "90000000000", 1000, State::Met});
  model::PeriodEntry entry;
  entry.period = kPeriod;
  entry.plan = wan(c.plan);
  if (c.actual != nullptr) entry.actual = wan(c.actual);
  CHECK(stateOf({}, &entry, kPeriod.lastDay(), c.tolerance) == c.state);
}

TEST_CASE("the stage decides from its own day on, before anything else") {
  struct Case {
    Stage stage;
    const char* since;
    const char* finished;
    State state;
  };
  const Case c = GENERATE(
      Case{Stage::Withdrawn, "2023-06-20", nullptr, State::Withdrawn},
      Case{Stage::Withdrawn, "2023-06-21", nullptr, State::Met}, Case{Stage::Withdrawn, nullptr, nullptr, State::Met},
      Case{Stage::Completed, "2023-06-20", nullptr, State::Completed},
      Case{Stage::Operating, "2023-01-01", nullptr, State::Completed},
      Case{Stage::Completed, "2023-01-01", "2023-06-21", State::Met},  // the day it was finished wins
      Case{Stage::Completed, "2023-12-01", "2023-06-20", State::Completed},
      Case{Stage::Completed, nullptr, nullptr, State::Met},
      Case{Stage::Suspended, "2023-06-20", nullptr, State::Exempt},
      Case{Stage::Suspended, "2023-06-21", nullptr, State::Met},
      Case{Stage::Construction, "2023-01-01", nullptr, State::Met});
  model::Project project;
  project.stage = c.stage;
  if (c.since != nullptr) project.stageSince = day(c.since);
  if (c.finished != nullptr) project.finish.actual = day(c.finished);
  const auto entries = entriesFrom(kPeriod, "M");
  CHECK(stateOf(project, &entries[0], kPeriod.lastDay(), 1000) == c.state);
}

TEST_CASE("a result goes before an exempt range, and that before plan and actual") {
  model::Project project;
  model::PeriodEntry entry;
  entry.period = kPeriod;
  entry.plan = wan("500");
  entry.actual = wan("100");
  const auto state = [&] { return stateOf(project, &entry, kPeriod.lastDay(), 1000); };
  CHECK(state() == State::Missed);
  project.exempt = {{day("2023-06-20"), day("2023-06-20"), {}}};
  CHECK(state() == State::Exempt);
  project.exempt = {{day("2023-06-11"), day("2023-06-19"), {}}, {day("2023-06-21"), day("2023-07-01"), {}}};
  CHECK(state() == State::Missed);  // only the period's last day counts
  project.exempt = {{day("2023-06-20"), day("2023-06-20"), {}}};
  entry.result = PeriodResult::Met;
  CHECK(state() == State::Met);
  entry.result = PeriodResult::NoReport;
  CHECK(state() == State::NoReport);
}

TEST_CASE("a period that no entry speaks of is not due before the start and unreported after it") {
  struct Case {
    std::optional<Stage> stage;
    const char* start;
    State state;
  };
  const Case c = GENERATE(
      Case{Stage::Construction, "2023-06-21", State::NotDue}, Case{Stage::Construction, "2023-06-20", State::NoReport},
      Case{Stage::Reserve, "2023-06-20", State::NoReport}, Case{Stage::Reserve, nullptr, State::NotDue},
      Case{Stage::Preparation, nullptr, State::NotDue}, Case{Stage::Started, nullptr, State::NoReport},
      Case{std::nullopt, nullptr, State::NoReport});
  model::Project project;
  project.stage = c.stage;
  if (c.start != nullptr) project.start.plan = day(c.start);
  model::PeriodEntry actualOnly;
  actualOnly.period = kPeriod;
  actualOnly.actual = wan("3");
  CHECK(stateOf(project, nullptr, kPeriod.lastDay(), 1000) == c.state);
  CHECK(stateOf(project, &actualOnly, kPeriod.lastDay(), 1000) == c.state);
}

TEST_CASE("the present period is the newest closed one of the plan year") {
  struct Case {
    const char* asOf;
    const char* running;
    const char* present;
    int days;  ///< of the present period
  };
  const Case c =
      GENERATE(Case{"2023-05-20", "2023-05-2", "2023-05-2", 10}, Case{"2023-05-31", "2023-05-3", "2023-05-3", 11},
               Case{"2023-05-30", "2023-05-3", "2023-05-2", 10}, Case{"2023-02-28", "2023-02-3", "2023-02-3", 8},
               Case{"2023-04-30", "2023-04-3", "2023-04-3", 10}, Case{"2023-03-01", "2023-03-1", "2023-02-3", 8},
               Case{"2023-01-10", "2023-01-1", "2023-01-1", 10}, Case{"2024-03-09", "2024-03-1", "2023-12-3", 11});
  CHECK(time::toString(time::periodOf(day(c.asOf))) == c.running);
  const Facts facts = evaluate(emptyYear(2023), {}, day(c.asOf));
  REQUIRE(facts.period);
  CHECK(time::toString(*facts.period) == c.present);
  CHECK(closed(*facts.period).days == c.days);
  CHECK(closed({2024, 2, 3}).days == 9);
}

TEST_CASE("before the year's first closed period nobody has a card") {
  model::Snapshot snapshot = emptyYear(2023);
  snapshot.projects = {projectFrom("A", {2023, 1, 1}, "M")};
  snapshot.projects[0].card = model::Card::Red;
  for (const char* asOf : {"2023-01-09", "2022-06-30"}) {
    const Facts facts = evaluate(snapshot, {}, day(asOf));
    CHECK(!facts.period);
    CHECK(!facts.projects[0].card);
    CHECK(facts.projects[0].cards.empty());
    CHECK(facts.counts == Counts{.projects = 1});
    CHECK(facts.months.empty());
    CHECK(facts.quarters.empty());
  }
}
