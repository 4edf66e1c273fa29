#include <array>
#include <catch2/catch.hpp>
#include <map>
#include <numeric>
#include <set>

#include "accepted.h"
#include "demo/calendar.h"
#include "demo/generator.h"

namespace lobbyboard::demo {
namespace {

using rules::Mark;

constexpr int kMidMay = 13;

std::array<int, 4> cardsOf(const Accepted& may, int model::Project::*series, int unit) {
  std::array<int, 4> cards{};
  for (const rules::ProjectFacts& entry : may.facts.projects)
    if (may.snapshot().projects[entry.project].*series == unit && entry.card <= Mark::Red)
      ++cards[static_cast<std::size_t>(*entry.card)];
  return cards;
}

std::int64_t sum(const Accepted& may, std::optional<model::Money> model::Project::*figure) {
  return std::accumulate(
      may.snapshot().projects.begin(), may.snapshot().projects.end(), std::int64_t{0},
      [figure](std::int64_t total, const model::Project& project) { return total + (project.*figure).value().yuan; });
}

const rules::MonthScore& month(const Accepted& may, unsigned number, rules::Series series, int unit) {
  for (const rules::MonthScore& score : may.facts.months)
    if (score.month == number && score.series == series && score.unit == unit) return score;
  FAIL("no score of month " << number << " for unit " << unit);
  return may.facts.months.front();
}

TEST_CASE("mid-May decodes without a warning and says that it is a demonstration") {
  const Accepted may = acceptPeriod(kMidMay);
  CHECK(may.decoded.warnings.empty());
  CHECK(may.decoded.quarantined == 0);
  CHECK(may.snapshot().demo);
  CHECK(time::toString(may.snapshot().asOf) == "2023-05-20");
  CHECK(may.snapshot().notices.size() == 3);
  CHECK(may.snapshot().notices.front().text.in("zh") ==
        "5月下旬重点项目调度会。时间：5月31日9:00；地点：市行政中心三楼第二会议室；参会：各区、高新区，各责任部门，"
        "红牌项目单位；准备：5月29日前完成填报和现场影像上传。");
}

TEST_CASE("mid-May carries the printed figures, and its projects add up to them") {
  const Accepted may = acceptPeriod(kMidMay);
  const model::Published& published = may.snapshot().published;
  CHECK(published.projects == 296);
  CHECK(published.started == 261);
  CHECK(published.total == model::Money{240810000000});
  CHECK(published.annualPlan == model::Money{41450000000});
  CHECK(published.invested == model::Money{7950000000});
  CHECK(published.startRate == model::Decimal{882, 1});
  CHECK(published.startRateChange == model::Decimal{178, 1});
  CHECK(may.snapshot().projects.size() == 296);
  CHECK(sum(may, &model::Project::total) == 240810000000);
  CHECK(sum(may, &model::Project::annualPlan) == 41450000000);
  CHECK(sum(may, &model::Project::invested) == 7950000000);
  CHECK(may.facts.started == 261);
  CHECK(may.facts.listed == 296);
}

TEST_CASE("mid-May hangs the cards of the city's board") {
  const Accepted may = acceptPeriod(kMidMay);
  rules::Counts expected;
  expected.projects = 296;
  expected.rated = 261;
  expected.green = 236;
  expected.notice = 11;
  expected.yellow = 8;
  expected.red = 6;
  expected.notDue = 35;
  CHECK(may.facts.counts == expected);
  CHECK(may.facts.changes.toGreen.size() == 17);
  CHECK(may.facts.changes.toYellow.size() == 8);
  CHECK(may.facts.changes.toRed.size() == 2);
  CHECK(may.facts.changes.greenFromYellow.size() == 5);
  CHECK(may.facts.changes.greenFromRed.size() == 1);
}

TEST_CASE("mid-May's cards by district") {
  const Accepted may = acceptPeriod(kMidMay);
  using Cards = std::array<int, 4>;
  CHECK(cardsOf(may, &model::Project::district, 0) == Cards{77, 3, 2, 1});
  CHECK(cardsOf(may, &model::Project::district, 1) == Cards{57, 3, 2, 2});
  CHECK(cardsOf(may, &model::Project::district, 2) == Cards{69, 4, 3, 2});
  CHECK(cardsOf(may, &model::Project::district, 3) == Cards{33, 1, 1, 1});
}

TEST_CASE("mid-May's race: places of the month and the moves since April") {
  const Accepted may = acceptPeriod(kMidMay);
  const auto district = rules::Series::District;
  // Haibowan, Wuda, Hainan, High-tech Zone.
  const std::array<int, 4> april{2, 1, 4, 3};
  const std::array<int, 4> now{1, 4, 3, 2};
  for (int unit = 0; unit < 4; ++unit) {
    INFO(unit);
    CHECK(month(may, 4, district, unit).rank == april[static_cast<std::size_t>(unit)]);
    CHECK(month(may, 5, district, unit).rank == now[static_cast<std::size_t>(unit)]);
  }
  CHECK(month(may, 5, district, 0).score.rounded(2) == 9783);
  CHECK(month(may, 5, district, 1).score.rounded(2) == 9563);
}

TEST_CASE("mid-May's departments: all nine race, two share the top") {
  const Accepted may = acceptPeriod(kMidMay);
  int rated = 0;
  int first = 0;
  for (int unit = 0; unit < 9; ++unit) {
    const rules::MonthScore& score = month(may, 5, rules::Series::Department, unit);
    INFO(unit);
    CHECK(score.rated >= 3);
    CHECK(score.ranked);
    rated += score.rated;
    if (score.score == model::Fraction{100, 1}) ++first;
  }
  CHECK(rated == 261);
  CHECK(first == 2);
}

TEST_CASE("mid-May's categories") {
  const Accepted may = acceptPeriod(kMidMay);
  std::map<std::string, int> counts;
  for (const model::Project& project : may.snapshot().projects)
    ++counts[may.snapshot().categories.at(static_cast<std::size_t>(project.category)).name.in("zh")];
  CHECK(counts ==
        std::map<std::string, int>{
            {"工业", 118}, {"基础设施", 58}, {"能源", 46}, {"社会民生", 41}, {"生态环保", 21}, {"农牧水利", 12}});
}

TEST_CASE("mid-May's plan curve ends at the year's plan and stands a little under what is done") {
  const Accepted may = acceptPeriod(kMidMay);
  const auto& curve = may.snapshot().planCurve;
  REQUIRE(curve.size() == 36);
  CHECK(curve.back().cumulative == model::Money{41450000000});
  const model::Fraction plan{curve[kMidMay].cumulative.yuan, 414500000};
  CHECK(plan.rounded(1) == 182);
  const model::Fraction ahead = model::Fraction{7950000000, 414500000} - plan;
  CHECK(ahead.rounded(1) >= 9);
  CHECK(ahead.rounded(1) <= 10);
  for (std::size_t k = 1; k < curve.size(); ++k) CHECK(curve[k - 1].cumulative < curve[k].cumulative);
}

TEST_CASE("mid-May's red projects stand under three city leaders, each with its problem") {
  const Accepted may = acceptPeriod(kMidMay);
  std::map<std::string, int> leaders;
  std::multiset<int> streaks;
  for (const rules::ProjectFacts& entry : may.facts.projects) {
    if (entry.card != Mark::Red && entry.card != Mark::Yellow) continue;
    const model::Project& project = may.snapshot().projects[entry.project];
    INFO(project.code);
    std::vector<model::Problem> open;
    for (const model::Problem& problem : project.problems)
      if (!problem.closed) open.push_back(problem);
    REQUIRE(open.size() == 1);
    CHECK(open[0].isPublic);
    CHECK_FALSE(open[0].text.in("zh").empty());
    CHECK_FALSE(open[0].measure.in("en").empty());
    CHECK(open[0].due.has_value());
    if (entry.card == Mark::Yellow) continue;
    REQUIRE_FALSE(project.leaders.empty());
    CHECK(project.leaders[0].role == "city");
    ++leaders[project.leaders[0].name];
    streaks.insert(entry.streak);
  }
  CHECK(leaders == std::map<std::string, int>{{"张某", 3}, {"王某", 2}, {"赵某", 1}});
  CHECK(streaks == std::multiset<int>{3, 3, 4, 4, 5, 6});
}

TEST_CASE("mid-May's rows: far ahead, late, and resting through the winter") {
  const Accepted may = acceptPeriod(kMidMay);
  CHECK(may.factsOf("HN-025").completion.value().rounded(3) == 1319);
  CHECK(may.factsOf("WD-021").streak == 4);
  CHECK(may.factsOf("WD-021").overdueMilestones == 1);
  CHECK(may.factsOf("WD-021").cards.at(6).mark == Mark::NotDue);
  CHECK(may.factsOf("HB-027").cards.at(7).mark == Mark::Exempt);
  CHECK(may.factsOf("HB-027").cards.at(8).mark == Mark::Green);
  CHECK(may.project("WD-021").start.actual == dayOf("2023-03-12"));
}

}  // namespace
}  // namespace lobbyboard::demo
