// Which project stands under the light, what is said of it, and what never is.

#include "pages/spotlight.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "pages/contents.h"
#include "pages/events.h"
#include "pages/photos.h"
#include "pages/wall.h"
#include "rules/boards.h"

using namespace lobbyboard;

namespace {

const char* const kWhen = "2023-05-21T09:41:00+08:00";

config::PageEntry entryOf(const std::string& codes = {}) {
  config::PageEntry out{"spotlight", {}, {}};
  if (!codes.empty()) out.options = {{"projects", codes}};
  return out;
}

std::vector<std::string> codesOf(const pages::Content& content, const config::PageEntry& entry) {
  std::vector<std::string> out;
  for (const std::size_t i : pages::spotlightProjects(content, entry))
    out.push_back(content.snapshot->projects[i].code);
  return out;
}

std::string lineOf(const std::vector<pages::SpotlightLine>& lines, const std::string& label) {
  for (const pages::SpotlightLine& line : lines)
    if (line.label == label) return line.text;
  return {};
}

/// A feed with one project of these keys.
std::shared_ptr<const pages::Content> one(const std::string& keys) {
  return test::contentOf(std::string_view(
      R"({"format": "lobbyboard-feed/1", "sequence": 1, "published_at": "2023-05-21T08:00:00+08:00", "as_of": "2023-05-20",
          "year": 2023, "projects": [{"code": "A-1", "name": "某项目")" +
      keys + "}]}"));
}

}  // namespace

TEST_CASE("the projects named stand in their order, unknown and hidden ones are left out") {
  model::Snapshot snapshot = *test::demoAt(kWhen)->snapshot;
  snapshot.projects[1].hidden = true;
  const std::string hidden = snapshot.projects[1].code, shown = snapshot.projects[5].code;
  const auto content = test::contentOf(std::move(snapshot));
  CHECK(codesOf(*content, entryOf(" GX-007 ,, nobody," + hidden + "," + shown)) ==
        std::vector<std::string>{"GX-007", shown});
  CHECK_FALSE(pages::SpotlightPage::hasContent(test::Wall("zh").stage(), *content, entryOf("nobody")));
  const auto byThemselves = codesOf(*content, entryOf());
  CHECK(byThemselves.size() == 20);
  CHECK(std::find(byThemselves.begin(), byThemselves.end(), hidden) == byThemselves.end());
}

TEST_CASE("those with photos come first, then those with a card, and never more than sixty") {
  model::Snapshot snapshot = *test::demoAt(kWhen)->snapshot;
  for (model::Project& project : snapshot.projects) project.photos.clear();
  snapshot.projects.back().photos.push_back({"x.jpg", "", {}, {}});
  const std::string pictured = snapshot.projects.back().code;
  const auto content = test::contentOf(std::move(snapshot));
  const auto& showcase = content->facts->boards->showcase;
  REQUIRE(showcase.size() == 60);
  CHECK(content->snapshot->projects[showcase.front()].code == pictured);
  for (std::size_t i = 1; i < showcase.size(); ++i)
    CHECK(content->facts->projects[showcase[i]].card <= rules::Mark::Red);
}

TEST_CASE("what is lacking is what the feed states, and problems that are not public are not told") {
  test::Wall wall("zh");
  const auto stage = wall.stage();
  const auto lacking = [&](const std::string& keys) {
    const auto content = one(keys);
    return lineOf(pages::spotlightLines({stage, *content, 0}), wall.strings()["spotlight.lacking"]);
  };
  CHECK(lacking("").empty());
  CHECK(
      lacking(
          R"(, "elements": [{"kind": "land", "need": 40, "met": 40, "unit": "亩"}], "permits": {"required": 8, "done": 8})")
          .empty());
  CHECK(
      lacking(
          R"(, "elements": [{"kind": "land", "need": 40, "met": 30.5, "unit": "亩"}, {"kind": "funds", "need": 2, "unit": "亿元"}])") ==
      "用地 30.5/40 亩");
  CHECK(lacking(R"(, "permits": {"required": 8, "done": 6})") == "手续已办 6/8 项");
  CHECK(lacking(R"(, "problems": [{"text": "不公开", "public": false}, {"text": "待协调", "public": true},
                                  {"text": "已解决", "public": true, "closed": "2023-05-01"}])") == "待协调");
}

TEST_CASE("people stand as names are written, and what the feed does not say is not there") {
  test::Wall wall("zh");
  const auto stage = wall.stage();
  const auto content = one(R"(, "leaders": [{"name": "张某", "role": "city"}], "specialist": "陈某某")");
  const auto lines = pages::spotlightLines({stage, *content, 0});
  CHECK(lines.size() == 2);
  CHECK(lineOf(lines, wall.strings()["spotlight.leader"]) == "张　某　市级包联领导");
  CHECK(lineOf(lines, wall.strings()["spotlight.specialist"]) == "陈某某");
}

TEST_CASE("pages of photos stand only where photos are at hand") {
  const auto content = test::demoAt(kWhen);
  const auto stage = test::Wall("zh").stage();
  CHECK_FALSE(pages::PhotosPage::hasContent(stage, *content, {"photos", {}, {}}));
  CHECK(pages::PhotosPage::hasContent(stage, *test::withPhotos(content), {"photos", {}, {}}));
  CHECK_FALSE(pages::PhotosPage::hasContent(stage, *test::withPhotos(one("")), {"photos", {}, {}}));
  CHECK(pages::EventsPage::hasContent(stage, *content, {"events", {}, {}}));
  CHECK_FALSE(pages::EventsPage::hasContent(stage, *one(""), {"events", {}, {}}));
}

TEST_CASE("the earliest and the latest photo make before and after, whichever is at hand") {
  test::Wall wall("zh");
  const auto content = test::withPhotos(test::demoAt(kWhen));
  const auto stage = wall.stage();
  int both = 0, single = 0;
  for (const std::size_t i : pages::spotlightProjects(*content, entryOf())) {
    const pages::Shots shots = pages::shotsOf(stage, *content, content->snapshot->projects[i]);
    REQUIRE(shots.any());
    CHECK_FALSE(shots.latest.day.empty());
    shots.both() ? ++both : ++single;
  }
  CHECK(both > 0);
  CHECK(single > 0);
}
