#include "rules/diff.h"

#include <catch2/catch.hpp>

#include "rules/evaluate.h"
#include "rules/explain.h"
#include "rules/random_snapshot.h"
#include "rules/sequence.h"

using namespace lobbyboard;
using namespace lobbyboard::rules;

namespace {

time::Day day(const char* text) { return *time::parseDay(text); }

std::string movesOf(const model::Snapshot& before, const model::Snapshot& now) {
  constexpr std::string_view kLetters = "GnYR?-ECW";
  const Facts then = evaluate(before, {}, day("2023-04-30")), today = evaluate(now, {}, day("2023-04-30"));
  const Diff diff = diffOf(before, then, now, today);
  std::string out;
  for (const CardMove& move : diff.moves) {
    out += now.projects[move.project].code + ":";
    out += move.from ? kLetters[static_cast<std::size_t>(*move.from)] : '0';
    out += kLetters[static_cast<std::size_t>(move.to)];
    out += ' ';
  }
  for (const std::size_t added : diff.added) out += "+" + now.projects[added].code + " ";
  for (const std::string& gone : diff.gone) out += "-" + gone + " ";
  return out;
}

}  // namespace

TEST_CASE("a publication's changes: red first, by code and not by place, the new and the gone") {
  model::Snapshot before = emptyYear(2023), now = emptyYear(2023);
  before.projects = {projectFrom("A", {2023, 4, 1}, "MMM"), projectFrom("B", {2023, 4, 1}, "MXX"),
                     projectFrom("C", {2023, 4, 1}, "XXX"), projectFrom("D", {2023, 4, 1}, "MMM"),
                     projectFrom("E", {2023, 4, 1}, "MMM")};
  now.projects = {projectFrom("D", {2023, 4, 1}, "MMM"), projectFrom("C", {2023, 4, 1}, "XXM"),
                  projectFrom("B", {2023, 4, 1}, "XXX"), projectFrom("A", {2023, 4, 1}, "MXX"),
                  projectFrom("F", {2023, 4, 1}, "MMX")};
  CHECK(movesOf(before, now) == "B:YR A:GY F:0n C:RG +F -E ");
  CHECK(movesOf(now, now) == "");
}

TEST_CASE("an explanation ends where the facts do, for every project of any feed") {
  const unsigned seed = GENERATE(range(0U, 12U));
  const model::Snapshot snapshot = randomSnapshot(seed);
  config::RuleSettings settings;
  if (seed % 2 == 1) settings.noReport = config::NoReport::Miss;
  const Facts facts = evaluate(snapshot, settings, snapshot.asOf);
  for (const ProjectFacts& project : facts.projects) {
    const Explanation why = explain(snapshot, project.project, settings, snapshot.asOf);
    CHECK(why.card == project.card);
    CHECK(why.since == project.since);
    REQUIRE(why.periods.size() == project.cards.size());
    for (std::size_t i = 0; i < why.periods.size(); ++i) {
      CHECK(why.periods[i].period == project.cards[i].period);
      if (!why.given || i + 1 < why.periods.size()) CHECK(why.periods[i].step.mark == project.cards[i].mark);
    }
    if (!why.periods.empty()) CHECK(why.periods.back().step.standing.streak == project.streak);
  }
}

TEST_CASE("each step names the keys that decided it") {
  model::Snapshot snapshot = emptyYear(2023);
  snapshot.projects = {projectFrom("A", {2023, 3, 1}, "XXXMEN")};
  const auto keys = [&](const config::RuleSettings& settings) {
    std::string out;
    const Explanation why = explain(snapshot, 0, settings, day("2023-04-30"));
    for (std::size_t i = 6; i < why.periods.size(); ++i) {
      for (const std::string& key : why.periods[i].keys) out += key + " ";
      out += "| ";
    }
    return out;
  };
  config::RuleSettings settings;
  CHECK(keys(settings) == "one_miss | yellow_after | red_after | recovery | exempt_mode | no_report | ");
  settings.redUnit = config::RedUnit::Days;
  CHECK(keys(settings) == "one_miss | yellow_after | red_unit red_days | recovery | exempt_mode | no_report | ");
  settings.noReport = config::NoReport::Miss;
  settings.graceDays = 0;
  CHECK_THAT(keys(settings), Catch::EndsWith("no_report one_miss | "));
}
