// The project under the light, its pictures, and the news, as they look on every class of wall. Accepting a change: see
// golden_test.cpp.

#include <catch2/catch.hpp>

#include "pages/contents.h"
#include "pages/page_portraits.h"

using namespace lobbyboard;

TEST_CASE("golden pictures of the project in focus, with a photo and without") {
  const auto content = test::demoAt(test::kMidMay);
  test::checkOnEveryWall(
      {"spotlight_bare", test::pageOf("spotlight", {{"projects", "GX-007"}}), content, test::instant(test::kMidMay)});
  test::checkOnEveryWall(
      {"spotlight", test::pageOf("spotlight"), test::withPhotos(content), test::instant(test::kMidMay)});
}

TEST_CASE("golden pictures of photo progress") {
  const auto content = test::withPhotos(test::demoAt(test::kMidMay));
  test::checkOnEveryWall({"photos", test::pageOf("photos"), content, test::instant(test::kMidMay)});
}

TEST_CASE("golden pictures of the news") {
  const auto content = test::withPhotos(test::demoAt(test::kMidMay));
  test::checkOnEveryWall({"events", test::pageOf("events"), content, test::instant(test::kMidMay)});
}
