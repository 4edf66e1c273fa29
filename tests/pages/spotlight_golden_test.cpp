// The project under the light, as it looks on every class of wall. Accepting a change: see golden_test.cpp.

#include <catch2/catch.hpp>

#include "pages/contents.h"
#include "pages/page_portraits.h"

using namespace lobbyboard;

namespace {

const char* const kWhen = "2023-05-21T09:41:00+08:00";

config::PageEntry entryOf(const std::string& codes) {
  config::PageEntry out{"spotlight", {}, {}};
  if (!codes.empty()) out.options = {{"projects", codes}};
  return out;
}

}  // namespace

TEST_CASE("golden pictures of the project in focus") {
  const auto content = test::demoAt(kWhen);
  test::checkOnEveryWall({"spotlight", entryOf("GX-007"), content, test::instant(kWhen)});
}
