// The boards made of tables on every class of wall; see golden_test.cpp for how a picture is accepted.

#include <catch2/catch.hpp>

#include "demo/city.h"
#include "pages/contents.h"
#include "pages/page_portraits.h"
#include "show/content.h"

using namespace lobbyboard;

namespace {

const char* const kWhen = "2023-05-21T09:41:00+08:00";

config::PageEntry entry(const std::string& type, std::map<std::string, config::OptionValue> options = {}) {
  return {type, {std::chrono::seconds(20), false}, std::move(options)};
}

/// The demonstration of Wuhai.
test::Sitter wuhai(const std::string& name, config::PageEntry page) {
  return {name, std::move(page), test::demoAt(kWhen), test::instant(kWhen)};
}

/// The demonstration of another city under its own rules.
test::Sitter city(const std::string& name, config::PageEntry page, const std::string& id, const char* at) {
  const auto rules = config::loadRules(LOBBYBOARD_SOURCE_DIR "/config/rules/" + id + ".toml");
  REQUIRE(rules);
  const time::Instant when = test::instant(at);
  const auto prepared = show::prepareContent(demo::cityDocument(*demo::findCity(id), 1, when), {}, *rules);
  REQUIRE(prepared);
  return {name, std::move(page), prepared->content, when};
}

}  // namespace

TEST_CASE("golden pictures of lists and duties") {
  test::checkOnEveryWall(wuhai("lists", entry("lists")));
  test::checkOnEveryWall(wuhai("lists_problems", entry("lists", {{"list", "problems"}})));
  test::checkOnEveryWall(wuhai("duties", entry("duties")));
  test::checkOnEveryWall(wuhai("services", entry("services")));
  test::checkOnEveryWall(wuhai("inspections", entry("inspections")));
  test::checkOnEveryWall(wuhai("permits", entry("permits")));
}

TEST_CASE("golden pictures of leagues and breakdowns") {
  test::checkOnEveryWall(wuhai("league", entry("league")));
  test::checkOnEveryWall(
      wuhai("league_department", entry("league", {{"series", "department"}, {"measure", "start_rate"}})));
  test::checkOnEveryWall(wuhai("breakdown", entry("breakdown")));
  test::checkOnEveryWall(city("breakdown_printed", entry("breakdown"), "alxa", "2021-09-11T09:41:00+08:00"));
  test::checkOnEveryWall(city("reserve", entry("reserve"), "hejin", "2022-01-01T09:41:00+08:00"));
}

TEST_CASE("golden pictures of honour, warning, calendar and lateness") {
  test::checkOnEveryWall(city("honour", entry("honour", {{"warning", "on"}}), "alxa", "2021-09-11T09:41:00+08:00"));
  test::checkOnEveryWall(city("lights", entry("lights"), "weihai", "2022-12-01T09:41:00+08:00"));
  test::checkOnEveryWall(city("calendar", entry("calendar"), "alxa", "2021-09-11T09:41:00+08:00"));
  test::checkOnEveryWall(wuhai("late", entry("late")));
}
