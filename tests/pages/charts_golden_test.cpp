// Pages with a form of their own, picture by picture, on a wall of every class.

#include <catch2/catch.hpp>

#include "demo/city.h"
#include "pages/contents.h"
#include "pages/page_portraits.h"

using namespace lobbyboard;

namespace {

const char* const kWhen = "2023-05-21T09:41:00+08:00";

config::PageEntry entryOf(const char* type, std::map<std::string, config::OptionValue> options = {}) {
  config::PageEntry entry;
  entry.type = type;
  entry.dwell.span = std::chrono::seconds(20);
  entry.options = std::move(options);
  return entry;
}

void checkDemo(const char* name, config::PageEntry entry) {
  test::checkOnEveryWall({name, std::move(entry), test::demoAt(kWhen), test::instant(kWhen)});
}

void checkCity(const char* name, const char* city, config::PageEntry entry) {
  const time::Instant at = test::instant("2023-12-31T08:00:00+08:00");
  test::checkOnEveryWall(
      {name, std::move(entry), test::contentOf(demo::cityDocument(*demo::findCity(city), 1, at)), at});
}

}  // namespace

TEST_CASE("golden pictures of the rates") { checkDemo("rates", entryOf("rates")); }
TEST_CASE("golden pictures of the wall chart") { checkDemo("wallchart", entryOf("wallchart")); }
TEST_CASE("golden pictures of the elements") { checkDemo("elements", entryOf("elements")); }

TEST_CASE("golden pictures of printed figures") {
  checkCity("figures", "hengyang", entryOf("figures"));
  checkCity("figures_counters", "hejin", entryOf("figures"));
}

TEST_CASE("golden pictures of a statement by itself") {
  const char* const when = "2024-01-02T09:00:00+08:00";
  test::checkOnEveryWall({"figures_statement", entryOf("figures", {{"part", std::string("statements")}}),
                          test::demoAt(when), test::instant(when)});
}

TEST_CASE("golden pictures of a notice") { checkDemo("notice", entryOf("notice")); }

TEST_CASE("golden pictures of a welcome") {
  checkDemo("welcome", entryOf("welcome", {{"title", std::string("二季度项目现场观摩会")},
                                           {"guest", std::string("2023年6月28日　星期三")},
                                           {"line1", std::string("08:30　行政中心集合")},
                                           {"line2", std::string("09:00　海勃湾区")},
                                           {"line3", std::string("10:40　海南区")},
                                           {"line4", std::string("14:30　乌达区")},
                                           {"line5", std::string("16:00　高新区、讲评")}}));
}
