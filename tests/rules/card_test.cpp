#include <catch2/catch.hpp>

#include "rules/evaluate.h"
#include "rules/sequence.h"

using namespace lobbyboard;
using namespace lobbyboard::rules;
using config::RuleSettings;

namespace {

struct Case {
  const char* id;
  time::Period first;
  std::string letters;
  RuleSettings settings;
  std::string cards;
};

RuleSettings with(auto change) {
  RuleSettings settings;
  change(settings);
  return settings;
}

const RuleSettings kDefault;
const RuleSettings kDays = with([](RuleSettings& s) { s.redUnit = config::RedUnit::Days; });
const RuleSettings kResets = with([](RuleSettings& s) { s.exemptMode = config::ExemptMode::Reset; });
const RuleSettings kSilenceCounts = with([](RuleSettings& s) { s.noReport = config::NoReport::Miss; });
const RuleSettings kOneGreen = with([](RuleSettings& s) { s.oneMiss = config::OneMiss::Green; });
const RuleSettings kOneYellow = with([](RuleSettings& s) { s.oneMiss = config::OneMiss::Yellow; });
const RuleSettings kOneKeeps = with([](RuleSettings& s) { s.oneMiss = config::OneMiss::KeepPrevious; });
const RuleSettings kStepDown = with([](RuleSettings& s) { s.recovery = config::Recovery::StepDown; });
const RuleSettings kAfterTwo = with([](RuleSettings& s) { s.recovery = config::Recovery::AfterMet; });
const RuleSettings kAfterThree = with([](RuleSettings& s) {
  s.recovery = config::Recovery::AfterMet;
  s.recoveryMet = 3;
});
const RuleSettings kPatient = with([](RuleSettings& s) {
  s.yellowAfter = 3;
  s.redAfter = 5;
});
const RuleSettings kKeepsAndStepsDown = with([](RuleSettings& s) {
  s.oneMiss = config::OneMiss::KeepPrevious;
  s.recovery = config::Recovery::StepDown;
});

ProjectFacts follow(const Case& c) {
  model::Snapshot snapshot = emptyYear(2023);
  snapshot.projects = {projectFrom("A", c.first, c.letters)};
  time::Period last = c.first;
  for (std::size_t i = 1; i < c.letters.size(); ++i) last = last.next();
  return evaluate(snapshot, c.settings, last.lastDay()).projects[0];
}

std::string tailOf(const ProjectFacts& facts, std::size_t length) {
  const std::string all = lettersOf(facts.cards);
  return all.substr(all.size() - length);
}

void checkAll(const std::vector<Case>& cases) {
  for (const Case& c : cases) {
    INFO(c.id << ": " << c.letters);
    CHECK(tailOf(follow(c), c.letters.size()) == c.cards);
  }
}

constexpr time::Period kJanuary{2023, 1, 1};

}  // namespace

TEST_CASE("Wuhai's cards, period by period") {
  checkAll({
      {"E1", kJanuary, "MMM", kDefault, "GGG"},
      {"E2", kJanuary, "MXM", kDefault, "GnG"},
      {"E3", kJanuary, "MXXM", kDefault, "GnYG"},
      {"E4", {2023, 5, 2}, "MXXXM", kDefault, "GnYRG"},
      {"E5", kJanuary, "XXXXM", kDefault, "nYRRG"},
      {"E6", kJanuary, "MXMXMXM", kDefault, "GnGnGnG"},
      {"E7a", {2023, 2, 1}, "XXX", kDefault, "nYR"},
      {"E7b", {2023, 2, 1}, "XXXX", kDays, "nYYR"},
      {"E7c", {2023, 1, 3}, "XXX", kDays, "nYR"},
      {"E8a", kJanuary, "XXEEEX", kDefault, "nYEEER"},
      {"E8b", kJanuary, "XXEEEX", kResets, "nYEEEn"},
      {"E9a", kJanuary, "XNXM", kDefault, "n?YG"},
      {"E9b", kJanuary, "XNXM", kSilenceCounts, "nYRG"},
      {"E10", kJanuary, "..XXM", kDefault, "--nYG"},
  });
}

TEST_CASE("a streak knows its length, its beginning and the year's misses") {
  struct Expected {
    Case run;
    int streak;
    std::optional<time::Period> since;
    int missed;
  };
  const std::vector<Expected> table = {
      {{"E4 before its end", {2023, 5, 2}, "MXXX", kDefault, ""}, 3, time::Period{2023, 5, 3}, 3},
      {{"E5 before its end", kJanuary, "XXXX", kDefault, ""}, 4, kJanuary, 4},
      {{"E6", kJanuary, "MXMXMXM", kDefault, ""}, 0, std::nullopt, 3},
      {{"E8a", kJanuary, "XXEEEX", kDefault, ""}, 3, kJanuary, 3},
      {{"E8b", kJanuary, "XXEEEX", kResets, ""}, 1, time::Period{2023, 2, 3}, 3},
      {{"a reset with nothing after it", kJanuary, "XXE", kResets, ""}, 0, std::nullopt, 2},
      {{"E9a", kJanuary, "XNX", kDefault, ""}, 2, kJanuary, 2},
      {{"E9b", kJanuary, "XNX", kSilenceCounts, ""}, 3, kJanuary, 3},
      {{"recovering", kJanuary, "XXXM", kStepDown, ""}, 0, std::nullopt, 3},
  };
  for (const Expected& expected : table) {
    INFO(expected.run.id);
    const ProjectFacts facts = follow(expected.run);
    CHECK(facts.streak == expected.streak);
    CHECK(facts.since == expected.since);
    CHECK(facts.missedThisYear == expected.missed);
  }
}

TEST_CASE("one single miss, as the city wants it") {
  checkAll({
      {"notice", kJanuary, "MXMXXXX", kDefault, "GnGnYRR"},
      {"green", kJanuary, "MXMXXXX", kOneGreen, "GGGGYRR"},
      {"yellow", kJanuary, "MXMXXXX", kOneYellow, "GYGYYRR"},
      {"keep_previous", kJanuary, "MXMXXXX", kOneKeeps, "GGGGYRR"},
      {"keep_previous holds what recovery has not lifted", kJanuary, "XXXMXM", kKeepsAndStepsDown, "GYRYYG"},
      {"more misses until yellow and red", kJanuary, "XXXXXX", kPatient, "nnYYRR"},
  });
}

TEST_CASE("the way back to green, as the city wants it") {
  checkAll({
      {"immediate", kJanuary, "XXXMM", kDefault, "nYRGG"},
      {"step_down from red", kJanuary, "XXXMMM", kStepDown, "nYRYGG"},
      {"step_down from yellow", kJanuary, "XXMM", kStepDown, "nYGG"},
      {"step_down from notice", kJanuary, "XM", kStepDown, "nG"},
      {"a miss never betters a card", kJanuary, "XXXMXM", kStepDown, "nYRYYG"},
      {"and grows into red again", kJanuary, "XXXMXXX", kStepDown, "nYRYYYR"},
      {"after two met", kJanuary, "XXXMMM", kAfterTwo, "nYRRGG"},
      {"after two met, begun again", kJanuary, "XXMXMM", kAfterTwo, "nYYYYG"},
      {"after two met, silence between", kJanuary, "XXMNM", kAfterTwo, "nYY?G"},
      {"after three met", kJanuary, "XXXMMMM", kAfterThree, "nYRRRGG"},
      {"after two met, from notice", kJanuary, "XMM", kAfterTwo, "nnG"},
  });
}

TEST_CASE("days are counted over missed periods alone") {
  checkAll({
      {"a gap is no missed day", {2023, 1, 1}, "XEEX", kDays, "nEEY"},
      {"10 + 11 + 10", {2023, 1, 2}, "XXX", kDays, "nYR"},
      {"10 + 10 + 10 is thirty", {2023, 4, 1}, "XXX", kDays, "nYR"},
      {"8 + 10 + 10, then 11", {2023, 2, 3}, "XXXX", kDays, "nYYR"},
  });
}

TEST_CASE("the new year forgets, or carries on where the city says so") {
  model::Snapshot snapshot = emptyYear(2024);
  snapshot.projects = {projectFrom("A", {2023, 12, 2}, "XXXM")};
  const time::Day day = time::Period{2024, 1, 2}.lastDay();
  const ProjectFacts fresh = evaluate(snapshot, {}, day).projects[0];
  CHECK(lettersOf(fresh.cards) == "nG");
  const RuleSettings holds = with([](RuleSettings& s) { s.yearBoundary = config::YearBoundary::Hold; });
  const ProjectFacts carried = evaluate(snapshot, holds, day).projects[0];
  CHECK(lettersOf(carried.cards) == "RG");
  CHECK(carried.missedThisYear == 1);
  const ProjectFacts before = evaluate(snapshot, holds, time::Period{2024, 1, 1}.lastDay()).projects[0];
  CHECK(before.streak == 3);
  CHECK(before.since == time::Period{2023, 12, 2});
}

TEST_CASE("a late correction changes the cards after it") {
  const time::Period first{2023, 5, 3};
  CHECK(tailOf(follow({"as published", first, "XXX", kDefault, ""}), 3) == "nYR");
  CHECK(tailOf(follow({"as corrected", first, "XMX", kDefault, ""}), 3) == "nGn");
}

TEST_CASE("a place that gives no cards has none, and nobody has a score") {
  model::Snapshot snapshot = emptyYear(2023);
  for (const char* letters : {"XX", "MM", "XM", "MX"})
    snapshot.projects.push_back(projectFrom(letters, {2023, 5, 1}, letters));
  for (model::Project& project : snapshot.projects) project.district = project.department = 0;
  snapshot.projects[1].card = model::Card::Red;  // nor one that the feed gives
  snapshot.projects.push_back(projectFrom("done", {2023, 5, 1}, "MM"));
  snapshot.projects.back().stage = model::Stage::Completed;
  snapshot.projects.back().finish.actual = time::Period{2023, 5, 1}.lastDay();
  snapshot.projects.push_back(projectFrom("silent", {2023, 5, 1}, "MN"));
  const time::Day day = time::Period{2023, 5, 2}.lastDay() + std::chrono::days{5};
  const RuleSettings none = with([](RuleSettings& s) { s.givesCards = false; });
  const Facts facts = evaluate(snapshot, none, day);
  for (std::size_t i = 0; i < 4; ++i) {
    CHECK_FALSE(facts.projects[i].card);
    CHECK(facts.projects[i].cards.empty());
    CHECK(facts.projects[i].streak == 0);
  }
  CHECK(facts.projects[4].card == Mark::Completed);  // states remain
  CHECK(facts.projects[5].card == Mark::NoReport);
  CHECK(facts.counts.rated == 0);
  CHECK(facts.counts.noReport == 1);
  CHECK((facts.changes.toYellow.empty() && facts.changes.toRed.empty()));
  CHECK((facts.months.empty() && facts.quarters.empty()));
  const Facts usual = evaluate(snapshot, {}, day);
  CHECK(usual.counts.rated == 4);
  CHECK_FALSE(usual.months.empty());
}
