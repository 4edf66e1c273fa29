// The project under the light, its pictures, and the news, as they look on every class of wall. Accepting a change: see
// golden_test.cpp.

#include <catch2/catch.hpp>

#include "pages/contents.h"
#include "pages/page_portraits.h"

using namespace lobbyboard;

namespace {

const char* const kWhen = "2023-05-21T09:41:00+08:00";

config::PageEntry entryOf(const std::string& type, const std::string& codes = {}) {
  config::PageEntry out{type, {}, {}};
  if (!codes.empty()) out.options = {{"projects", codes}};
  return out;
}

}  // namespace

TEST_CASE("golden pictures of the project in focus, with a photo and without") {
  const auto content = test::demoAt(kWhen);
  test::checkOnEveryWall({"spotlight_bare", entryOf("spotlight", "GX-007"), content, test::instant(kWhen)});
  test::checkOnEveryWall({"spotlight", entryOf("spotlight"), test::withPhotos(content), test::instant(kWhen)});
}

TEST_CASE("golden pictures of photo progress") {
  const auto content = test::withPhotos(test::demoAt(kWhen));
  test::checkOnEveryWall({"photos", entryOf("photos"), content, test::instant(kWhen)});
}

TEST_CASE("golden pictures of the news") {
  const auto content = test::withPhotos(test::demoAt(kWhen));
  test::checkOnEveryWall({"events", entryOf("events"), content, test::instant(kWhen)});
}
