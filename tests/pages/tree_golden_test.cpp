// Who answers for what, and what the figures mean, on a wall of every class.

#include <catch2/catch.hpp>

#include "config/rules.h"
#include "demo/city.h"
#include "pages/contents.h"
#include "pages/page_portraits.h"
#include "rules/evaluate.h"

using namespace lobbyboard;

namespace {

const char* const kWhen = "2023-05-21T09:41:00+08:00";
const char* const kCityWhen = "2023-12-31T08:00:00+08:00";

config::PageEntry entryOf(const char* type, std::map<std::string, config::OptionValue> options = {}) {
  config::PageEntry entry;
  entry.type = type;
  entry.dwell.span = std::chrono::seconds(20);
  entry.options = std::move(options);
  return entry;
}

/// A city's demonstration under its own rules.
std::shared_ptr<const pages::Content> cityContent(const std::string& city) {
  const auto content = test::contentOf(demo::cityDocument(*demo::findCity(city), 1, test::instant(kCityWhen)));
  auto out = std::make_shared<pages::Content>(*content);
  const auto rules = config::loadRules(LOBBYBOARD_SOURCE_DIR "/config/rules/" + city + ".toml");
  REQUIRE(rules);
  out->rules = *rules;
  out->facts = std::make_shared<const rules::Facts>(rules::evaluate(*out->snapshot, out->rules, out->snapshot->asOf));
  return out;
}

}  // namespace

TEST_CASE("golden pictures of the responsibility tree") {
  test::checkOnEveryWall({"tree", entryOf("tree"), test::demoAt(kWhen), test::instant(kWhen)});
  test::checkOnEveryWall({"tree_districts", entryOf("tree"), cityContent("alxa"), test::instant(kCityWhen)});
}

TEST_CASE("golden pictures of the organisation") {
  test::checkOnEveryWall({"tree_organisation", entryOf("tree", {{"of", std::string("organisation")}}),
                          cityContent("hejin"), test::instant(kCityWhen)});
}

TEST_CASE("golden pictures of the notes") {
  test::checkOnEveryWall({"notes", entryOf("notes"), test::demoAt(kWhen), test::instant(kWhen)});
  test::checkOnEveryWall({"notes_platform", entryOf("notes", {{"source", std::string("重点项目云调度平台")}}),
                          cityContent("hengyang"), test::instant(kCityWhen)});
}
