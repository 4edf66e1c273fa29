#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "accepted.h"
#include "demo/calendar.h"
#include "demo/generator.h"
#include "demo/ledger.h"
#include "demo/sequence.h"

namespace lobbyboard::demo {
namespace {

constexpr int kMidMay = 13;

std::vector<Accepted> wholeYear() {
  std::vector<Accepted> year;
  for (int k = 0; k < kPeriods; ++k) year.push_back(acceptPeriod(k));
  return year;
}

/// Projects that are shown one by one tell the plan of the whole year from the start, the others period by period.
void checkPeriods(const model::Project& before, const model::Project& after) {
  if (before.periods.size() < kPeriods) {
    CHECK(before.periods.size() + 1 == after.periods.size());
    CHECK(std::equal(before.periods.begin(), before.periods.end(), after.periods.begin()));
    return;
  }
  REQUIRE(after.periods.size() == kPeriods);
  for (std::size_t i = 0; i < before.periods.size(); ++i) {
    CHECK(before.periods[i].plan == after.periods[i].plan);
    if (before.periods[i].actual) CHECK(before.periods[i] == after.periods[i]);
  }
}

/// Everything that `before` tells of a project's past stands unchanged in `after`.
void checkPrefix(const model::Project& before, const model::Project& after) {
  INFO(before.code);
  REQUIRE(before.code == after.code);
  checkPeriods(before, after);
  CHECK(before.total == after.total);
  CHECK(before.annualPlan == after.annualPlan);
  CHECK(before.invested.value() <= after.invested.value());
  CHECK(before.start.plan == after.start.plan);
  if (before.start.actual) CHECK(before.start.actual == after.start.actual);
  for (std::size_t i = 0; i < before.milestones.size(); ++i) {
    CHECK(before.milestones[i].plan == after.milestones.at(i).plan);
    if (before.milestones[i].actual) CHECK(before.milestones[i].actual == after.milestones[i].actual);
  }
  REQUIRE(before.problems.size() <= after.problems.size());
  for (std::size_t i = 0; i < before.problems.size(); ++i) {
    CHECK(before.problems[i].text == after.problems[i].text);
    CHECK(before.problems[i].due == after.problems[i].due);
    if (before.problems[i].closed) CHECK(before.problems[i] == after.problems[i]);
  }
  REQUIRE(before.supervision.size() <= after.supervision.size());
  if (before.permits) CHECK(before.permits->done <= after.permits.value().done);
}

void checkCardsKept(const Accepted& before, const Accepted& after) {
  for (std::size_t i = 0; i < before.facts.projects.size(); ++i) {
    const auto& past = before.facts.projects[i].cards;
    const auto& now = after.facts.projects[i].cards;
    INFO(before.snapshot().projects[i].code);
    REQUIRE(past.size() + 1 == now.size());
    CHECK(std::equal(past.begin(), past.end(), now.begin()));
  }
}

TEST_CASE("every period of the year is accepted, without a warning, with sums that agree") {
  for (const Accepted& document : wholeYear()) {
    INFO(time::toString(document.snapshot().asOf));
    CHECK(document.decoded.warnings.empty());
    if (const auto& printed = document.snapshot().published.invested) CHECK(printed == document.facts.totals.invested);
    CHECK(document.snapshot().published.total == document.facts.totals.total);
    CHECK(document.snapshot().published.annualPlan == document.facts.totals.annualPlan);
    CHECK(document.snapshot().published.startRate.has_value() ==
          (time::toString(document.snapshot().asOf) == "2023-05-20"));
  }
}

TEST_CASE("history is never rewritten") {
  const std::vector<Accepted> year = wholeYear();
  for (std::size_t k = 1; k < year.size(); ++k) {
    INFO(k);
    const auto& before = year[k - 1].snapshot().projects;
    const auto& after = year[k].snapshot().projects;
    REQUIRE(before.size() == after.size());
    for (std::size_t i = 0; i < before.size(); ++i) checkPrefix(before[i], after[i]);
    checkCardsKept(year[k - 1], year[k]);
    CHECK(year[k - 1].facts.totals.invested.value() < year[k].facts.totals.invested.value());
    CHECK(year[k - 1].facts.started <= year[k].facts.started);
  }
}

TEST_CASE("after mid-May there is news: a red card within two turns, recoveries, new places") {
  const std::vector<Accepted> year = wholeYear();
  std::set<std::vector<int>> orders;
  int recovered = 0;
  for (std::size_t k = kMidMay + 1; k < year.size(); ++k) {
    INFO(k);
    const rules::Changes& changes = year[k].facts.changes;
    if (k + 1 < year.size()) CHECK(changes.toRed.size() + year[k + 1].facts.changes.toRed.size() > 0);
    const std::size_t moved =
        changes.toGreen.size() + changes.toNotice.size() + changes.toYellow.size() + changes.toRed.size();
    CHECK(moved > 0);
    CHECK(moved < 60);
    recovered += static_cast<int>(changes.greenFromRed.size());
    std::vector<int> order;
    for (const rules::MonthScore& score : year[k].facts.months)
      if (score.month == k / 3 + 1 && score.series == rules::Series::District) order.push_back(score.rank.value_or(0));
    orders.insert(order);
  }
  CHECK(recovered > 10);
  CHECK(orders.size() > 5);
}

TEST_CASE("the year ends with everything started, some of it complete, and the plan met") {
  const Accepted end = acceptPeriod(kPeriods - 1);
  CHECK(end.facts.started == 296);
  CHECK(end.facts.counts.notDue == 0);
  CHECK(end.facts.counts.completed >= 10);
  CHECK(end.facts.counts.exempt > 0);
  const double done = end.facts.totals.completion.value().value();
  CHECK(done > 0.97);
  CHECK(done < 1.01);
}

TEST_CASE("names are short enough for the wall and told in both languages") {
  const Accepted may = acceptPeriod(kMidMay);
  const auto length = [](const std::string& text) {
    return std::count_if(text.begin(), text.end(),
                         [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
  };
  std::set<std::string> names;
  std::set<std::string> shortNames;
  for (const model::Project& project : may.snapshot().projects) {
    INFO(project.code);
    CHECK(length(project.name.in("zh")) >= 8);
    CHECK(length(project.name.in("zh")) <= 16);
    CHECK(length(project.shortName.in("zh")) <= 8);
    CHECK(project.name.in("en") != project.name.in("zh"));
    CHECK(project.shortName.in("en") != project.shortName.in("zh"));
    names.insert(project.name.in("zh"));
    shortNames.insert(project.shortName.in("zh"));
  }
  CHECK(names.size() == 296);
  CHECK(shortNames.size() == 296);
}

TEST_CASE("the same arguments give the same bytes, and sequence and instant stand as given") {
  const auto published = time::parseInstant("2026-03-01T09:30:00+08:00").value();
  const std::string once = document({2023, 8, 1}, 4711, published);
  CHECK(once == document({2023, 8, 1}, 4711, published));
  const Accepted document = accept(once);
  CHECK(document.snapshot().sequence == 4711);
  CHECK(document.snapshot().publishedAt == published);
}

TEST_CASE("the document at an instant is that of the newest closed period") {
  const auto asOf = [](const char* instant) {
    return time::toString(accept(documentAt(time::parseInstant(instant).value())).snapshot().asOf);
  };
  CHECK(asOf("2023-05-20T23:59:59+08:00") == "2023-05-10");
  CHECK(asOf("2023-05-21T00:00:00+08:00") == "2023-05-20");
  CHECK(asOf("2023-05-31T12:00:00+08:00") == "2023-05-20");
  CHECK(asOf("2022-07-01T12:00:00+08:00") == "2023-01-10");
  CHECK(asOf("2030-07-01T12:00:00+08:00") == "2023-12-31");
  const Accepted may = accept(documentAt(time::parseInstant("2023-05-25T12:00:00+08:00").value()));
  CHECK(time::toString(may.snapshot().publishedAt) == "2023-05-21T00:00:00Z");
  const Accepted june = accept(documentAt(time::parseInstant("2023-06-25T12:00:00+08:00").value()));
  CHECK(may.snapshot().sequence < june.snapshot().sequence);
}

}  // namespace
}  // namespace lobbyboard::demo
