#include <catch2/catch.hpp>

#include "feed/sample_feed.h"

// Projects that are left out, and items of the other lists.

namespace lobbyboard::feed {
namespace {

struct Case {
  const char* members;
  const char* pointer;  ///< below /projects/10
  const char* kind;
};

TEST_CASE("unfit projects are left out, with pointer and reason") {
  const Case cases[] = {
      {R"("district": "w")", "/district", "unknown-id"},
      {R"("department": "n")", "/department", "unknown-id"},
      {R"("category": "n")", "/category", "unknown-id"},
      {R"("district": 1)", "/district", "wrong-type"},
      {R"("level": "world")", "/level", "unknown-word"},
      {R"("nature": "old")", "/nature", "unknown-word"},
      {R"("stage": "Started")", "/stage", "unknown-word"},
      {R"("stage": "suspended")", "/stage_since", "missing-key"},
      {R"("stage": "withdrawn", "stage_since": null)", "/stage_since", "missing-key"},
      {R"("stage_since": "2024-6-1")", "/stage_since", "bad-date"},
      {R"("card": "notice")", "/card", "unknown-word"},
      {R"("hidden": "yes")", "/hidden", "wrong-type"},
      {R"("short_name": 5)", "/short_name", "wrong-type"},
      {R"("content": {"zh": "一", "en": 1})", "/content/en", "wrong-type"},
      {R"("total_wan": "12")", "/total_wan", "wrong-type"},
      {R"("total_wan": 1.00001)", "/total_wan", "wrong-type"},
      {R"("total_wan": 1e200)", "/total_wan", "wrong-type"},
      {R"("total_wan": 90000000000.0001)", "/total_wan", "wrong-type"},
      {R"("invested_wan": true)", "/invested_wan", "wrong-type"},
      {R"("annual_plan_wan": -0.0001)", "/annual_plan_wan", "negative"},
      {R"("physical_progress": -1)", "/physical_progress", "negative"},
      {R"("physical_progress": "50%")", "/physical_progress", "wrong-type"},
      {R"("start": {"plan": "2023-02-29"})", "/start/plan", "bad-date"},
      {R"("start": "2023-02-28")", "/start", "wrong-type"},
      {R"("finish": {"actual": 20240101})", "/finish/actual", "wrong-type"},
      {R"("periods": {})", "/periods", "wrong-type"},
      {R"("periods": [{"plan_wan": 1}])", "/periods/0/period", "missing-key"},
      {R"("periods": [{"period": "2024-13-1"}])", "/periods/0/period", "bad-period"},
      {R"("periods": [{"period": "2024-01-4"}])", "/periods/0/period", "bad-period"},
      {R"("periods": [{"period": "2024-01-1", "plan_wan": -1}])", "/periods/0/plan_wan", "negative"},
      {R"("periods": [{"period": "2024-01-1"}, {"period": "2024-01-2"}, {"period": "2024-01-1"}])", "/periods/2/period",
       "duplicate-period"},
      {R"("periods": [{"period": "2024-01-1", "result": "done"}])", "/periods/0/result", "unknown-word"},
      {R"("periods": [3])", "/periods/0", "wrong-type"},
      {R"("exempt": [{"from": "2024-01-01"}])", "/exempt/0/to", "missing-key"},
      {R"("exempt": [{"from": "2024-01-02", "to": "2024-01-01"}])", "/exempt/0/to", "bad-range"},
      {R"("milestones": [{"plan": "2024-00-01"}])", "/milestones/0/plan", "bad-date"},
      {R"("permits": {"required": 3.5, "done": 1})", "/permits/required", "wrong-type"},
      {R"("permits": {"required": -3, "done": 1})", "/permits/required", "negative"},
      {R"("permits": {"required": 3, "done": 1, "items": [{"done": 1}]})", "/permits/items/0/done", "wrong-type"},
      {R"("elements": [{"need": "1"}])", "/elements/0/need", "wrong-type"},
      {R"("problems": [{"public": 0}])", "/problems/0/public", "wrong-type"},
      {R"("supervision": [{"sent": "yesterday"}])", "/supervision/0/sent", "bad-date"},
      {R"("leaders": ["李某"])", "/leaders/0", "wrong-type"},
      {R"("photos": [{"taken": ""}])", "/photos/0/taken", "bad-date"},
      {R"("url": 7)", "/url", "wrong-type"},
      {R"("year_goal": false, "start": {"plan": "x"})", "/year_goal", "wrong-type"},
      {R"("start": {"plan": "x"}, "year_goal": false)", "/start/plan", "bad-date"},
  };
  for (const Case& each : cases) {
    INFO(each.members);
    const Decoded decoded = accepted(feedWithProject(each.members));
    CHECK(decoded.snapshot->projects.size() == 10);
    CHECK(decoded.quarantined == 1);
    REQUIRE(decoded.warnings.size() == 1);
    CHECK(decoded.warnings[0].pointer == "/projects/10" + std::string(each.pointer));
    CHECK(decoded.warnings[0].kind == each.kind);
    CHECK_FALSE(decoded.warnings[0].text.empty());
  }
}

TEST_CASE("code and name make a project") {
  const std::string longCode(65, 'c');
  const std::tuple<std::string, std::string, std::string> cases[] = {{"null", "/code", "missing-key"},
                                                                     {"\"\"", "/code", "empty-id"},
                                                                     {"\" \\u202e\"", "/code", "empty-id"},
                                                                     {"7", "/code", "wrong-type"},
                                                                     {"\"P3\"", "/code", "duplicate-code"},
                                                                     {"\" P3\"", "/code", "duplicate-code"},
                                                                     {"\"" + longCode + "\"", "/code", "too-long"}};
  for (const auto& [code, pointer, kind] : cases) {
    INFO(code);
    const Decoded decoded = accepted(replaced(feedWithProject(""), "\"X\"", code));
    CHECK(decoded.snapshot->projects.size() == 10);
    REQUIRE(decoded.warnings.size() == 1);
    CHECK(decoded.warnings[0].pointer == "/projects/10" + pointer);
    CHECK(decoded.warnings[0].kind == kind);
  }
  for (const auto& [name, kind] : std::initializer_list<std::pair<const char*, const char*>>{
           {"null", "missing-key"}, {"\"\\u200b\\n\"", "empty-name"}, {"{}", "empty-name"}, {"[]", "wrong-type"}}) {
    const Decoded decoded = accepted(replaced(feedWithProject(""), "\"x\"", name));
    REQUIRE(decoded.warnings.size() == 1);
    CHECK(decoded.warnings[0].pointer == "/projects/10/name");
    CHECK(decoded.warnings[0].kind == kind);
  }
  CHECK(accepted(feedWithProject("")).snapshot->projects[3].code == "P3");
}

TEST_CASE("a wrong thing in the other parts leaves out that thing alone") {
  const char* const kLists = R"("districts": [{"id": "n", "name": "北"}], "categories": [{"id": "e", "name": "能"}], )";
  const Case cases[] = {
      {R"("place": {"name": 3, "program": "p"})", "/place/name", "wrong-type"},
      {R"("place": [])", "/place", "wrong-type"},
      {R"("published": {"projects": "many", "jobs": 12})", "/published/projects", "wrong-type"},
      {R"("published": {"started": 1.5})", "/published/started", "wrong-type"},
      {R"("published": {"total_wan": 0.00001})", "/published/total_wan", "wrong-type"},
      {R"("published": {"motto": "up"})", "/published/motto", "wrong-type"},
      {R"("departments": [{"id": "a", "name": "x"}, {"id": "a", "name": "y"}])", "/departments/1/id", "duplicate-id"},
      {R"("departments": [{"id": "a"}])", "/departments/0/name", "missing-key"},
      {R"("departments": {"a": "x"})", "/departments", "wrong-type"},
      {R"("plan_curve": [{"period": "2024-01-1", "cumulative_wan": -1}])", "/plan_curve/0/cumulative_wan", "negative"},
      {R"("plan_curve": [{"period": "2024-01-1"}])", "/plan_curve/0/cumulative_wan", "missing-key"},
      {R"("plan_curve": [{"period": "2024-01-1", "cumulative_wan": 1}, {"period": "2024-01-1", "cumulative_wan": 2}])",
       "/plan_curve/1/period", "duplicate-period"},
      {R"("services": [{"unit": "n", "item": "i", "state": "doing"}])", "/services/0/state", "unknown-word"},
      {R"("services": [{"unit": "w", "item": "i", "state": "done"}])", "/services/0/unit", "unknown-id"},
      {R"("services": 1)", "/services", "wrong-type"},
      {R"("commitments": [{"text": "t"}])", "/commitments/0/unit", "missing-key"},
      {R"("inspections": [{"unit": "n"}])", "/inspections/0/score", "missing-key"},
      {R"("inspections": [{"unit": "n", "ballots": [1, -1]}])", "/inspections/0/ballots/1", "wrong-type"},
      {R"("events": [{"title": "t"}])", "/events/0/date", "missing-key"},
      {R"("events": [{"date": "2024-01-01", "title": "t", "photo": "../secret.png"}])", "/events/0/photo", "bad-file"},
      {R"("calendar": [{"date": "2024-01-32", "title": "t"}])", "/calendar/0/date", "bad-date"},
      {R"("calendar": [{"date": "2024-01-31", "title": "t", "place": "p"}])", "/calendar/0/place", "unknown-key"},
      {R"("reserve": [{"count": 3}])", "/reserve/0/category", "missing-key"},
      {R"("reserve": [{"source": "private"}])", "/reserve/0/source", "unknown-word"},
      {R"("reserve": [{"category": "z", "count": 3}])", "/reserve/0/category", "unknown-id"},
      {R"("notices": [{"id": "a"}])", "/notices/0/text", "missing-key"},
      {R"("notices": [{"text": "t", "until": "2024-01-01"}])", "/notices/0/until", "bad-instant"},
      {R"("demo": "true")", "/demo", "wrong-type"}};
  for (const Case& each : cases) {
    INFO(each.members);
    const Decoded decoded = accepted(feedWith(std::string(kLists) + each.members));
    REQUIRE_FALSE(decoded.warnings.empty());
    CHECK(decoded.warnings[0].pointer == each.pointer);
    CHECK(decoded.warnings[0].kind == each.kind);
  }
}

TEST_CASE("leaders without a name and photos without a place are left out, their project stays") {
  const Decoded decoded = accepted(feedWithProject(
      R"("leaders": [{"role": "city"}, {"name": "李某"}], "photos": [{"caption": "c"}], "hidden": true)"));
  const model::Project& project = decoded.snapshot->projects.at(10);
  CHECK(project.leaders == std::vector<model::Leader>{{"李某", ""}});
  CHECK(project.photos.empty());
  REQUIRE(decoded.warnings.size() == 2);
  CHECK(decoded.warnings[0] ==
        model::Warning{"/projects/10/leaders/0/name", "empty-name", "a leader without a name; left out"});
  CHECK(decoded.warnings[1].pointer == "/projects/10/photos/0/file");
}

TEST_CASE("what stays beside a wrong item stays") {
  const Decoded decoded = accepted(feedWith(
      R"("published": {"projects": "many", "jobs": 12, "motto": "up"},
         "plan_curve": [{"period": "2024-02-1", "cumulative_wan": 2}, 7, {"period": "2024-01-1", "cumulative_wan": 1}],
         "notices": [{"text": "one"}, {"text": 2}, {"text": "three"}])"));
  CHECK(decoded.warnings.size() == 4);
  CHECK(decoded.snapshot->published.other.size() == 1);
  REQUIRE(decoded.snapshot->planCurve.size() == 2);
  CHECK(decoded.snapshot->planCurve[0].period == time::Period{2024, 1, 1});
  REQUIRE(decoded.snapshot->notices.size() == 2);
  CHECK(decoded.snapshot->notices[1].text.in("zh") == "three");
}

TEST_CASE("addresses and files that are none are left out, their owners stay") {
  const std::string longUrl = "https://example.org/" + std::string(2'029, 'a');
  for (const std::string& url : {std::string("javascript:alert(1)"), std::string("ftp://example.org/"),
                                 std::string("https://a b"), std::string("https://a\\u202eb"), longUrl}) {
    INFO(url);
    const Decoded decoded = accepted(feedWithProject("\"url\": \"" + url + "\""));
    CHECK(decoded.snapshot->projects.back().url.empty());
    REQUIRE(decoded.warnings.size() == 1);
    CHECK(decoded.warnings[0].kind == "bad-url");
  }
  CHECK(projectWith(R"("url": "HTTP://example.org/?q=1")").url == "HTTP://example.org/?q=1");
  CHECK(projectWith(R"("url": " https://example.org/a \n")").url == "https://example.org/a");
  for (const char* file : {"/etc/passwd", "a/../../b.png", "..", "c:\\\\x.png", "a\\u0000.png"}) {
    INFO(file);
    const Decoded decoded = accepted(feedWithProject("\"photos\": [{\"file\": \"" + std::string(file) + "\"}]"));
    CHECK(decoded.snapshot->projects.back().photos.empty());
    REQUIRE(decoded.warnings.size() == 1);
    CHECK(decoded.warnings[0].kind == "bad-file");
  }
}

}  // namespace
}  // namespace lobbyboard::feed
