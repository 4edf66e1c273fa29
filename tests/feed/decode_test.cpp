#include "feed/decode.h"

#include <catch2/catch.hpp>

#include "base/file.h"
#include "feed/sample_feed.h"

namespace lobbyboard::feed {
namespace {

using model::Decimal;
using model::Money;

TEST_CASE("a small feed is read whole") {
  const Decoded decoded = accepted(smallFeed());
  CHECK(decoded.warnings.empty());
  CHECK(decoded.quarantined == 0);

  const model::Snapshot& feed = *decoded.snapshot;
  CHECK(feed.sequence == 7);
  CHECK(time::toString(feed.publishedAt) == "2024-06-11T00:30:00Z");
  CHECK(time::toString(feed.asOf) == "2024-06-10");
  CHECK(feed.year == 2024);
  CHECK(feed.currency == "CNY");
  CHECK_FALSE(feed.demo);
  CHECK(feed.placeName.in("en") == "Linhe");
  CHECK(feed.program.in("en") == "重点项目竞赛");
  REQUIRE(feed.districts.size() == 2);
  CHECK(feed.districts[1].shortest().in("zh") == "南");
  CHECK(feed.published.total == Money{98'765'432'100});
  CHECK(feed.published.startRate == Decimal{8170, 2});
  CHECK(feed.published.other == std::map<std::string, Decimal>{{"jobs", {4200, 0}}});
  CHECK_FALSE(feed.published.invested);

  REQUIRE(feed.projects.size() == 1);
  const model::Project& project = feed.projects[0];
  CHECK(project.code == "N-07");
  CHECK((project.district == 0 && project.department == 0 && project.category == 0));
  CHECK(project.nature == model::Nature::Continued);
  CHECK(project.stage == model::Stage::Construction);
  CHECK(project.leaders == std::vector<model::Leader>{{"李某", "city"}});
  CHECK(project.annualPlan == Money{150'005'000});
  CHECK(project.invested == Money{4'996'000});
  CHECK(time::toString(*project.start.actual) == "2023-04-09");
  CHECK_FALSE(project.finish.actual);
  REQUIRE(project.periods.size() == 2);
  CHECK(project.periods[1].period == time::Period{2024, 6, 1});
  CHECK(project.periods[1].actual == Money{0});
  CHECK(project.permits == model::Permits{5, 4, {}});
  REQUIRE(feed.notices.size() == 1);
  CHECK(feed.notices[0].level == model::NoticeLevel::Important);
  CHECK_FALSE(feed.notices[0].from);
}

TEST_CASE("every key of the largest feed reaches the snapshot") {
  const Decoded decoded = accepted(maximalFeed());
  for (const model::Warning& warning : decoded.warnings) UNSCOPED_INFO(warning.pointer + " " + warning.text);
  CHECK(decoded.warnings.empty());

  const model::Snapshot& feed = *decoded.snapshot;
  CHECK(feed.demo);
  CHECK(feed.districts[0].kind == "district");
  CHECK(feed.published.completionRate == Decimal{306, 1});
  CHECK(feed.published.startRateChange == Decimal{-25, 1});
  CHECK(feed.planCurve[1].cumulative == Money{7'000'000'000});
  const model::Project& project = feed.projects.at(0);
  CHECK(project.level == model::Level::Provincial);
  CHECK(time::toString(*project.stageSince) == "2024-06-05");
  CHECK(project.leaders[1] == model::Leader{"赵某", "county"});
  CHECK((project.specialist == "孙某" && project.owner == "临河热电公司"));
  CHECK(project.investedTotal == Money{204'996'000});
  CHECK(project.physicalProgress == Decimal{1045, 1});
  CHECK(project.periods[0].result == model::PeriodResult::NoReport);
  CHECK(project.periods[0].task.in("zh") == "浇筑");
  CHECK(time::toString(project.exempt.at(0).to) == "2024-02-29");
  CHECK(project.permits->items.at(0).done);
  CHECK(project.elements.at(0).need == Decimal{1205, 1});
  CHECK(project.problems.at(0).isPublic);
  CHECK(project.supervision.at(0).number == "督〔2024〕3号");
  CHECK(project.photos.at(0).file == "n-07/site.jpg");
  CHECK(project.photos.at(1).url == "https://example.org/n-07.jpg");
  CHECK(project.url == "https://example.org/projects/n-07");
  CHECK(project.card == model::Card::Yellow);
  CHECK(project.hidden);
  CHECK(feed.services.at(0).state == model::ServiceState::Active);
  CHECK(time::toString(*feed.commitments.at(0).kept) == "2024-06-08");
  CHECK(feed.inspections.at(0).score == Decimal{9235, 2});
  CHECK(feed.inspections.at(1).ballots == std::vector<std::int64_t>{12, 7, 0});
  CHECK(feed.inspections.at(1).round == "2");
  CHECK(feed.events.at(0).photo == "events/start.jpg");
  CHECK(feed.calendar.at(0).title.in("mn") == "旬调度");
  CHECK(feed.reserve.at(1).source == "social");
  CHECK(time::toString(*feed.notices.at(0).from) == "2024-06-11T01:00:00Z");
}

TEST_CASE("missing is not zero, and null is missing") {
  for (const std::string_view members :
       {"", R"("annual_plan_wan": null, "periods": null, "start": null, "district": null, "permits": null, "card": null,
                "stage": null, "problems": [null], "hidden": null, "url": null, "short_name": null)"}) {
    const model::Project project = projectWith(members);
    model::Project bare;
    bare.code = "X";
    bare.name.byLanguage = {{"", "x"}};
    CHECK(project == bare);
  }
  const auto entry =
      projectWith(R"("periods": [{"period": "2024-01-1", "plan_wan": 0}, {"period": "2024-01-2", "plan_wan": null}])")
          .periods;
  CHECK(entry[0].plan == Money{0});
  CHECK_FALSE(entry[0].actual);
  CHECK_FALSE(entry[1].plan);

  const Decoded halfKnown = accepted(feedWithProject(R"("permits": {"required": 8})"));
  CHECK_FALSE(halfKnown.snapshot->projects.back().permits);
  REQUIRE(halfKnown.warnings.size() == 1);
  CHECK(halfKnown.warnings[0].pointer == "/projects/10/permits");
}

TEST_CASE("money is exact") {
  const std::pair<const char*, std::int64_t> cases[] = {{"499.6", 4'996'000},
                                                        {"0.0001", 1},
                                                        {"1e3", 10'000'000},
                                                        {"1.5E-3", 15},
                                                        {"0", 0},
                                                        {"0.1", 1'000},
                                                        {"12800.00000", 128'000'000},
                                                        {"2.8e+1", 280'000},
                                                        {"1234567.8901", 12'345'678'901},
                                                        {"89999999999.9999", 899'999'999'999'999}};
  for (const auto& [literal, yuan] : cases) {
    INFO(literal);
    CHECK(projectWith(R"("annual_plan_wan": )" + std::string(literal)).annualPlan == Money{yuan});
  }
  CHECK(projectWith(R"("invested_wan": -3.5)").invested == Money{-35'000});
}

TEST_CASE("text comes in languages or as one string") {
  CHECK(projectWith(R"("content": "一")").content.in("en") == "一");
  const auto many =
      projectWith(R"("content": {"mn": "ᠨᠢᠭᠡ", "en": "one", "zh": "一", "es": null, "fr": "  "})").content;
  CHECK(many.byLanguage.size() == 3);
  CHECK((many.in("en") == "one" && many.in("mn") == "ᠨᠢᠭᠡ" && many.in("es") == "一"));
  const auto noChinese = projectWith(R"("content": {"es": "uno", "en": "one"})").content;
  CHECK(noChinese.in("mn") == "one");
  CHECK(projectWith(R"("content": {"es": "uno", "mn": "ᠨᠢᠭᠡ"})").content.in("zh") == "uno");
}

TEST_CASE("names are cut at 256 code points and notes at 2,000, with a warning") {
  const std::string han = "项";
  std::string longText;
  for (int i = 0; i < 2'001; ++i) longText += han;
  const Decoded decoded =
      accepted(feedWithProject(R"("short_name": ")" + longText + R"(", "content": {"zh": ")" + longText + "\"}"));
  CHECK(decoded.snapshot->projects.back().shortName.in("zh").size() == 256 * han.size());
  CHECK(decoded.snapshot->projects.back().content.in("zh").size() == 2'000 * han.size());
  REQUIRE(decoded.warnings.size() == 2);
  CHECK(decoded.warnings[0] == model::Warning{"/projects/10/short_name", "too-long", "cut after 256 characters"});
  CHECK(decoded.warnings[1].pointer == "/projects/10/content/zh");
}

TEST_CASE("a byte order mark at the front is passed over") {
  CHECK(*accepted("\xEF\xBB\xBF" + smallFeed()).snapshot == *accepted(smallFeed()).snapshot);
}

TEST_CASE("two real lists of projects are read without a warning") {
  const std::pair<const char*, std::size_t> lists[] = {{"buenos-aires-2019.json", 991},
                                                       {"district-ledger-2021.json", 105}};
  for (const auto& [name, projects] : lists) {
    const auto bytes =
        base::readFile(LOBBYBOARD_SOURCE_DIR "/../shared/data/feeds/" + std::string(name), Limits{}.maxBytes);
    if (!bytes) {
      WARN("not here, not checked: " << name);
      continue;
    }
    const Decoded decoded = accepted(*bytes);
    for (const model::Warning& warning : decoded.warnings) UNSCOPED_INFO(warning.pointer + " " + warning.text);
    CHECK(decoded.warnings.empty());
    CHECK(decoded.snapshot->projects.size() == projects);
  }
}

TEST_CASE("no project at all is a feed") { CHECK(accepted(feedWith("")).snapshot->projects.empty()); }

TEST_CASE("unknown keys are ignored and named, in document order and in bounds") {
  const Decoded few = accepted(replaced(replaced(smallFeed(), R"("year")", R"("a/b~": {"any": ["thing"]}, "year")"),
                                        R"("plan_wan")", R"("note": 1, "plan_wan")"));
  REQUIRE(few.warnings.size() == 2);
  CHECK(few.warnings[0] == model::Warning{"/a~1b~0", "unknown-key", "the key \"a/b~\" means nothing here"});
  CHECK(few.warnings[1].pointer == "/projects/0/periods/0/note");
  CHECK(*few.snapshot == *accepted(smallFeed()).snapshot);

  std::string many;
  for (int i = 0; i < 1'500; ++i) many += ", \"k" + std::to_string(i) + "\": 0";
  const Decoded capped = accepted(feedWith("\"demo\": 3" + many));
  REQUIRE(capped.warnings.size() == 1'002);
  CHECK(capped.warnings.front() == model::Warning{"/demo", "wrong-type", "must be true or false, not a number"});
  CHECK(capped.warnings.back().text == "500 more are not named here");
}

}  // namespace
}  // namespace lobbyboard::feed
