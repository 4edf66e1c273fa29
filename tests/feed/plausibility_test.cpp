#include "feed/plausibility.h"

#include <catch2/catch.hpp>

#include "feed/sample_feed.h"

namespace lobbyboard::feed {
namespace {

config::Plausibility shipped() {
  const auto loaded = config::loadPlausibility(LOBBYBOARD_SOURCE_DIR "/assets/plausibility.toml");
  REQUIRE(loaded.has_value());
  return *loaded;
}

/// "pointer kind" of everything that looks wrong, one a line.
std::string slips(const std::string& document) {
  const Decoded decoded = accepted(document);
  std::string out;
  for (const model::Warning& warning : implausibilities(*decoded.snapshot, document, shipped()))
    out += warning.pointer + " " + warning.kind + "\n";
  return out;
}

/// Of the last project of a feed with one district that it belongs to.
std::string slipsOfProject(const std::string& members) {
  return slips(feedWithProject(R"("district": "n", )" + members));
}

TEST_CASE("the shipped thresholds are the defaults, with their words") {
  config::Plausibility shippedOnes = shipped();
  CHECK(shippedOnes.yearly == "年产");
  CHECK(shippedOnes.hundredMillionYuan == "亿元");
  config::Plausibility defaults = shippedOnes;
  const config::Plausibility fresh;
  CHECK((fresh.completionPercent == defaults.completionPercent && fresh.leastTotalWan == defaults.leastTotalWan &&
         fresh.mostTotalWan == defaults.mostTotalWan && fresh.leastYuanPerTon == defaults.leastYuanPerTon &&
         fresh.mostYuanPerTon == defaults.mostYuanPerTon));
}

TEST_CASE("25 million tons a year for 660 million yuan: tens of thousands of tons were not meant") {
  const std::string wrong = R"("total_wan": 66000, "content": "总投资6.6亿元，年产2500万吨双氰胺")";
  CHECK(slipsOfProject(wrong) == "/projects/10/content implausible-amount\n");
  CHECK(slipsOfProject(R"("total_wan": 66000, "content": "总投资6.6亿元，年产2.5万吨双氰胺")") == "");
  CHECK(slipsOfProject(R"("total_wan": 1000000, "content": {"zh": "年产 500 吨碳纤维"})") ==
        "/projects/10/content implausible-amount\n");
  CHECK(slipsOfProject(R"("total_wan": 100000, "content": "年产水泥")") == "");
}

TEST_CASE("slips between ten thousand and hundred million, and between yuan and ten thousand yuan") {
  const std::string amount = "/projects/10/total_wan implausible-amount\n";
  CHECK(slipsOfProject(R"("total_wan": 6.6)") == amount);
  CHECK(slipsOfProject(R"("total_wan": 660000000)") == amount);
  CHECK(slipsOfProject(R"("total_wan": 66000, "content": "总投资66000亿元")") == amount);
  CHECK(slipsOfProject(R"("total_wan": 66000, "content": "总投资6.6万元")") == amount);
  CHECK(slipsOfProject(R"("total_wan": 66000, "content": "总投资 66000 万元")") == "");
  CHECK(slipsOfProject(R"("total_wan": 66000, "content": "总投资约6.6亿元")") == "");
}

TEST_CASE("more than three times the plan, and more than the total") {
  CHECK(slipsOfProject(R"("annual_plan_wan": 100, "invested_wan": 318.5)") ==
        "/projects/10/invested_wan over-complete\n");
  CHECK(slipsOfProject(R"("annual_plan_wan": 100, "invested_wan": 300)") == "");
  CHECK(slipsOfProject(R"("total_wan": 1000, "invested_wan": 1000.1, "invested_total_wan": 1000)") ==
        "/projects/10/invested_wan over-total\n");
  CHECK(slipsOfProject(R"("total_wan": 1000, "annual_plan_wan": 1200)") == "/projects/10/annual_plan_wan over-total\n");
}

TEST_CASE("dates out of their order") {
  CHECK(slipsOfProject(R"("start": {"plan": "2024-05-01"}, "finish": {"plan": "2024-04-30"})") ==
        "/projects/10/finish/plan dates-out-of-order\n");
  CHECK(slipsOfProject(R"("start": {"actual": "2024-06-11"})") == "/projects/10/start/actual dates-out-of-order\n");
  CHECK(slipsOfProject(R"("milestones": [{"name": "a", "plan": "2024-01-01", "actual": "2024-01-02"},
                                         {"name": "b", "actual": "2025-01-01"}])") ==
        "/projects/10/milestones/1/actual dates-out-of-order\n");
  CHECK(slipsOfProject(
            R"("problems": [{"text": "x", "raised": "2024-03-01", "due": "2024-02-01", "closed": "2024-02-28"}])") ==
        "/projects/10/problems/0/closed dates-out-of-order\n/projects/10/problems/0/due dates-out-of-order\n");
  CHECK(slipsOfProject(R"("supervision": [{"sent": "2024-03-01", "answered": "2024-02-28"}])") ==
        "/projects/10/supervision/0/answered dates-out-of-order\n");
}

TEST_CASE("a unit without a project, and pointers that count what was left out") {
  CHECK(slips(feedWithProject("")) == "/districts/0 idle-unit\n");
  const std::string broken =
      replaced(feedWithProject(R"("district": "n", "total_wan": 1)"), R"("code": "P3",)", R"("code": 3,)");
  Limits limits;
  limits.maxQuarantined = 1.0;
  const auto decoded = decode(broken, limits);
  REQUIRE(decoded.has_value());
  REQUIRE(decoded->quarantined == 1);
  const auto warnings = implausibilities(*decoded->snapshot, broken, shipped());
  REQUIRE(warnings.size() == 1);
  CHECK(warnings[0].pointer == "/projects/10/total_wan");
}

TEST_CASE("the quantity of a text stands right between its words") {
  const QuantityWords words{"yearly", "t", "kt", 1000};
  CHECK(quantityIn("makes yearly 2.5kt of it", words) == 2500.0);
  CHECK(quantityIn("yearly much, yearly 40 t", words) == 40.0);
  CHECK_FALSE(quantityIn("yearly 40 m", words));
  CHECK_FALSE(quantityIn("yearly", words));
  CHECK_FALSE(quantityIn("", words));
}

}  // namespace
}  // namespace lobbyboard::feed
