#include "model/text.h"

#include <catch2/catch.hpp>

using lobbyboard::model::Text;

TEST_CASE("a text answers in the language that is nearest to the one asked for") {
  const Text three{{{"mn", "M"}, {"en", "E"}, {"zh", "Z"}}};
  CHECK(three.in("mn") == "M");
  CHECK(three.in("en") == "E");
  CHECK(three.in("fr") == "Z");
  const Text two{{{"mn", "M"}, {"en", "E"}}};
  CHECK(two.in("zh") == "E");
  const Text one{{{"mn", "M"}}};
  CHECK(one.in("zh") == "M");
  const Text plain{{{"", "P"}}};
  CHECK(plain.in("zh") == "P");
  CHECK(plain.in("en") == "P");
  CHECK(Text{}.in("zh").empty());
  CHECK(Text{}.empty());
  CHECK_FALSE(plain.empty());
}
