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

}  // namespace

TEST_CASE("golden pictures of the rates") { checkDemo("rates", entryOf("rates")); }
TEST_CASE("golden pictures of the wall chart") { checkDemo("wallchart", entryOf("wallchart")); }
TEST_CASE("golden pictures of the elements") { checkDemo("elements", entryOf("elements")); }
