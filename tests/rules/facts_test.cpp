#include <catch2/catch.hpp>

#include <algorithm>
#include <ctime>

#include "rules/evaluate.h"
#include "rules/facts_json.h"
#include "rules/random_snapshot.h"
#include "rules/sequence.h"
#include "rules/sheet.h"

using namespace lobbyboard;
using namespace lobbyboard::rules;
using model::Fraction;

namespace {

time::Day day(const char* text) { return *time::parseDay(text); }

model::Decimal decimal(const char* text) { return *model::parseDecimal(text); }

}  // namespace

TEST_CASE("commitments are judged among those due") {
  model::Snapshot snapshot = emptyYear(2023);
  const auto add = [&](int count, const char* due, const char* kept) {
    for (int i = 0; i < count; ++i) {
      snapshot.commitments.push_back({"d0", {}, time::parseDay(due), time::parseDay(kept)});
    }
  };
  add(6, "2023-05-20", "2023-05-20");
  add(1, "2023-03-01", "2023-05-01");  // kept late is kept
  add(1, "2023-05-20", "2023-05-21");  // not kept yet
  add(1, "2023-01-01", "");
  add(2, "2023-05-21", "2023-02-01");  // kept early, not due yet
  add(1, "", "");
  const Commitments c = evaluate(snapshot, {}, day("2023-05-20")).commitments;
  CHECK((c.all == 12 && c.due == 9 && c.kept == 7 && c.late == 2));
  CHECK(c.rate == Fraction(7, 9));
  CHECK(!evaluate(emptyYear(2023), {}, day("2023-05-20")).commitments.rate);
}

TEST_CASE("problems and letters, as they stood on the day") {
  model::Snapshot snapshot = emptyYear(2023);
  model::Project project;
  const auto problem = [&](int count, const char* due, const char* closed) {
    model::Problem p;
    p.raised = day("2023-02-01");
    p.due = time::parseDay(due);
    p.closed = time::parseDay(closed);
    project.problems.insert(project.problems.end(), static_cast<std::size_t>(count), p);
  };
  problem(9, "2023-03-01", "2023-05-20");
  problem(2, "2023-05-19", "");
  problem(1, "2023-05-20", "2023-05-21");  // due today is not overdue, and not closed yet
  problem(2, "", "");
  project.problems.push_back({{}, day("2023-05-21"), {}, {}, {}, "", false});  // not raised yet
  for (int i = 0; i < 18; ++i) {
    const char* answered = i < 15 ? "2023-05-01" : "";
    project.supervision.push_back({day("2023-04-01"), day("2023-05-10"), time::parseDay(answered), ""});
  }
  snapshot.projects = {project};
  const Facts facts = evaluate(snapshot, {}, day("2023-05-20"));
  CHECK((facts.problems.raised == 14 && facts.problems.closed == 9));
  CHECK((facts.problems.open == 5 && facts.problems.overdue == 2));
  CHECK((*facts.problems.rate * Fraction(100, 1)).rounded(1) == 643);
  CHECK((facts.supervision.sent == 18 && facts.supervision.answered == 15 && facts.supervision.overdue == 3));
  CHECK((*facts.supervision.rate * Fraction(100, 1)).rounded(1) == 833);
}

TEST_CASE("elements add up by kind and unit, over those with both figures") {
  model::Snapshot snapshot = emptyYear(2023);
  model::Project project;
  project.elements = {{"land", decimal("1000"), decimal("759.5"), "亩", {}},
                      {"land", decimal("200"), decimal("200.50"), "亩", {}},
                      {"land", decimal("3"), decimal("1"), "公顷", {}},
                      {"land", decimal("500"), std::nullopt, "亩", {}},
                      {"water", decimal("0"), decimal("0"), "吨", {}}};
  snapshot.projects = {project};
  const Facts facts = evaluate(snapshot, {}, day("2023-05-20"));
  REQUIRE(facts.elements.size() == 3);
  CHECK(toString(facts.elements[0].need) == "1200");
  CHECK(toString(facts.elements[0].met) == "960");
  CHECK(facts.elements[0].rate == Fraction(4, 5));
  CHECK(facts.elements[1].unit == "公顷");
  CHECK(!facts.elements[2].rate);
}

TEST_CASE("changes are between cards, not between a card and its absence") {
  model::Snapshot snapshot = emptyYear(2023);
  for (const char* letters : {"XXM", "XXXM", "XM", "MX", "XX", "XXX", "MM", "NM", "XN", ".X", "XXEM", "XXXX"}) {
    const auto length = static_cast<unsigned>(std::string_view(letters).size());
    const time::Period first = length == 4 ? time::Period{2023, 1, 3} : time::Period{2023, 2, 4 - length};
    snapshot.projects.push_back(projectFrom(letters, first, letters));
  }
  const Changes c = evaluate(snapshot, {}, day("2023-02-28")).changes;
  using Projects = std::vector<std::size_t>;
  CHECK(c.toGreen == Projects{0, 1, 2});
  CHECK(c.greenFromYellow == Projects{0});
  CHECK(c.greenFromRed == Projects{1});
  CHECK(c.toNotice == Projects{3});
  CHECK(c.toYellow == Projects{4});
  CHECK(c.toRed == Projects{5});
}

TEST_CASE("the facts of one small feed, as JSON") {
  model::Snapshot snapshot = emptyYear(2023);
  snapshot.districts = {{"wd", {{{"zh", "乌达区"}}}, {}, ""}};
  model::Project project = projectFrom("WD-\"021\"", {2023, 3, 1}, "   ");
  project.district = 0;
  const char* plans[] = {"300", "800", "1300", "1800", "2300"};
  const char* actuals[] = {"300", "500", "700", "800", "900"};
  for (time::Period period{2023, 4, 1}; std::size_t i : {0U, 1U, 2U, 3U, 4U}) {
    project.periods.push_back({period, model::parseWan(plans[i]), model::parseWan(actuals[i]), std::nullopt, {}});
    period = period.next();
  }
  project.annualPlan = model::parseWan("12800");
  project.invested = model::parseWan("900.5");
  project.permits = model::Permits{8, 6, {}};
  project.milestones = {
      {{}, day("2023-03-10"), day("2023-03-12")}, {{}, day("2023-05-19"), {}}, {{}, day("2023-05-20"), {}}};
  snapshot.projects = {project};
  const time::Day asOf = day("2023-05-20");
  const std::string json = toJson(evaluate(snapshot, {}, asOf), snapshot, {{"/projects/17", "bad-date", "no date"}});
  CHECK(json.starts_with("{\n  \"format\": \"lobbyboard-facts/1\",\n  \"as_of\": \"2023-05-20\",\n"));
  CHECK(json.ends_with("}\n"));
  for (const char* piece :
       {"\"code\": \"WD-\\\"021\\\"\",\n      \"card\": \"red\",\n      \"streak\": 4,\n      \"since\": \"2023-04-2\"",
        "\"missed_this_year\": 4", "\"completion\": 0.0703515625", "\"overdue_milestones\": 1",
        "\"invested_wan\": \"900.5\"", "\"total_wan\": null",
        "\"period\": \"2023-04-1\",\n          \"card\": \"green\"", "\"score\": 60,", "\"change\": null",
        "\"done\": 6,\n      \"required\": 8,\n      \"value\": 0.75", "\"done\": \"900.5\"", "\"honour\": []",
        "\"pointer\": \"/projects/17\"", "\"rank\": null"}) {
    INFO(piece);
    CHECK(json.find(piece) != std::string::npos);
  }
  CHECK(json.substr(0, json.find("\"boards\"")).find("\"rate\": 0") ==
        std::string::npos);  // nothing due, nothing raised, nothing sent
  const std::vector<std::string> lines = literal::linesOf(json);
  CHECK(std::count(lines.begin(), lines.end(), "/projects/0/cards/5/card \"not_due\"") == 1);
  CHECK(std::count(lines.begin(), lines.end(), "/projects/0/cards/6/card \"no_report\"") == 1);
}

TEST_CASE("how many permits are overdue is said only where it is said when they are due") {
  const auto linesWith = [](std::vector<model::PermitItem> items) {
    model::Snapshot snapshot = emptyYear(2023);
    model::Project project;
    project.permits = model::Permits{2, 0, std::move(items)};
    snapshot.projects = {project};
    return literal::linesOf(toJson(evaluate(snapshot, {}, day("2023-05-20")), snapshot, {}));
  };
  const auto has = [](const std::vector<std::string>& lines, const char* line) {
    return std::any_of(lines.begin(), lines.end(), [&](const std::string& one) { return one.starts_with(line); });
  };
  const model::PermitItem undated{{{{"zh", "a"}}}, false, {}}, late{{{{"zh", "b"}}}, false, day("2023-05-01")};
  CHECK_FALSE(has(linesWith({}), "/boards/permits/overdue"));
  CHECK_FALSE(has(linesWith({undated}), "/boards/permits/overdue"));
  const std::vector<std::string> lines = linesWith({undated, late});
  CHECK(has(lines, "/boards/permits/overdue 1"));
  CHECK_FALSE(has(lines, "/boards/permits/kinds/0/overdue"));
  CHECK(has(lines, "/boards/permits/kinds/1/overdue 1"));
}

TEST_CASE("fractions are printed with all their digits") {
  model::Snapshot snapshot = emptyYear(2023);
  model::Project project;
  project.annualPlan = model::parseWan("4145000");
  project.invested = model::parseWan("795000");
  snapshot.projects = {project};
  const std::string json = toJson(evaluate(snapshot, {}, day("2023-05-20")), snapshot, {});
  CHECK(json.find("\"completion\": 0.19179734620024125") != std::string::npos);
}

TEST_CASE("twenty thousand projects over a whole year", "[.benchmark]") {
  model::Snapshot snapshot = emptyYear(2023);
  const model::Snapshot source = randomSnapshot(4);
  snapshot.districts = source.districts;
  snapshot.departments = source.departments;
  while (snapshot.projects.size() < 20'000) {
    snapshot.projects.push_back(source.projects[snapshot.projects.size() % source.projects.size()]);
  }
  for (model::Project& project : snapshot.projects) {
    project.periods = entriesFrom({2023, 1, 1}, "MMXXMMNXMMMMXXXMMMXMXXMEEEMXXMMMMMXX");
  }
  for (int i = 0; i < 5; ++i) {
    const std::clock_t begin = std::clock();  // processor time: other work on the machine does not count
    const Facts facts = evaluate(snapshot, {}, snapshot.asOf);
    const double spent = 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    WARN(facts.projects.size() << " projects in " << spent << " ms");
  }
}
