#include <catch2/catch.hpp>

#include <map>
#include <set>

#include "rules/evaluate.h"
#include "rules/facts_json.h"
#include "rules/literal_facts.h"
#include "rules/random_snapshot.h"
#include "rules/sheet.h"

using namespace lobbyboard;
using namespace lobbyboard::rules;

namespace {

constexpr unsigned kSeeds = 25;

/// The lines of the facts that the definitions speak of; the boards have tests of their own.
std::vector<std::string> definedLines(const Facts& facts, const model::Snapshot& snapshot) {
  std::vector<std::string> lines = literal::linesOf(toJson(facts, snapshot, {}));
  std::erase_if(lines, [](const std::string& line) { return line.starts_with("/boards/"); });
  return lines;
}

}  // namespace

TEST_CASE("the facts are those of the definitions, word by word") {
  const unsigned seed = GENERATE(range(0U, kSeeds));
  const model::Snapshot snapshot = randomSnapshot(seed);
  const Facts facts = evaluate(snapshot, {}, snapshot.asOf);
  INFO("seed " << seed << ", " << snapshot.projects.size() << " projects, as of " << time::toString(snapshot.asOf));
  const std::string difference =
      literal::firstDifference(definedLines(facts, snapshot), literal::factLines(snapshot, snapshot.asOf));
  CHECK(difference == "");
}

TEST_CASE("the facts of an earlier day are those of the definitions too") {
  const unsigned seed = GENERATE(5U, 8U, 15U, 21U);
  const model::Snapshot snapshot = randomSnapshot(seed);
  const time::Day day = snapshot.asOf - std::chrono::days{static_cast<int>(seed) * 3};
  const Facts facts = evaluate(snapshot, {}, day);
  CHECK(literal::firstDifference(definedLines(facts, snapshot), literal::factLines(snapshot, day)) == "");
}

TEST_CASE("the random snapshots hold what they promise") {
  std::set<Mark> marks;
  std::set<std::string> seen;
  for (unsigned seed = 0; seed < kSeeds; ++seed) {
    const model::Snapshot snapshot = randomSnapshot(seed);
    CHECK(snapshot == randomSnapshot(seed));
    CHECK(snapshot.projects.size() >= 5);
    const Facts facts = evaluate(snapshot, {}, snapshot.asOf);
    for (const ProjectFacts& project : facts.projects) {
      for (const PeriodMark& mark : project.cards) marks.insert(mark.mark);
      if (snapshot.projects[project.project].card) seen.insert("issuer's card");
      if (snapshot.projects[project.project].hidden) seen.insert("hidden");
    }
    if (!facts.period) seen.insert("no closed period");
    for (const QuarterScore& row : facts.quarters) {
      if (row.tied) seen.insert("tied");
      if (!row.ranked) seen.insert("not ranked");
      if (row.change.value_or(0) != 0) seen.insert("moved");
    }
  }
  CHECK(marks.size() == 9);
  CHECK(seen == std::set<std::string>{"hidden", "issuer's card", "moved", "no closed period", "not ranked", "tied"});
}
