#include <catch2/catch.hpp>

#include "config/spelling.h"
#include "config/units.h"

using namespace lobbyboard::config;
using namespace std::chrono_literals;

TEST_CASE("durations are a whole number and a unit") {
  CHECK(parseDuration("1500ms") == 1500ms);
  CHECK(parseDuration("0s") == 0ms);
  CHECK(parseDuration("30s") == 30s);
  CHECK(parseDuration("5m") == 5min);
  CHECK(parseDuration("2h") == 2h);
  CHECK(parseDuration("1000000000h") == 1000000000h);
  for (const char* wrong : {"", "s", "30", "30 s", " 30s", "-1s", "+1s", "1.5s", "30S", "30sec", "1e3s", "1000000001s",
                            "99999999999999999999s", "0x10s"})
    CHECK_FALSE(parseDuration(wrong));
}

TEST_CASE("durations print in the largest exact unit") {
  CHECK(toString(1500ms) == "1500ms");
  CHECK(toString(std::chrono::milliseconds(90s)) == "90s");
  CHECK(toString(std::chrono::milliseconds(120s)) == "2m");
  CHECK(toString(std::chrono::milliseconds(1h)) == "1h");
  CHECK(toString(0ms) == "0s");
}

TEST_CASE("sizes, colours and names") {
  CHECK(parseBytes("64MiB") == 64 << 20);
  CHECK(parseBytes("1KiB") == 1024);
  CHECK(parseBytes("2GiB") == 2LL << 30);
  for (const char* wrong : {"64MB", "64M", "64", "", "-1KiB", "1.5MiB"}) CHECK_FALSE(parseBytes(wrong));

  CHECK(parseColour("#07090C") == 0x07090Cu);
  CHECK(parseColour("#ffffff") == 0xFFFFFFu);
  for (const char* wrong : {"", "#", "#FFF", "07090C", "#07090G", "#07090C0", "#-70905", "#+12345", "# 12345"})
    CHECK_FALSE(parseColour(wrong));

  for (const char* right : {"ink", "spring-fair_2", "0"}) CHECK(isName(right));
  for (const char* wrong : {"", ".", "..", "a.b", "a/b", "A", "a b", "\xE4\xB8\xAD"}) CHECK_FALSE(isName(wrong));
  CHECK(isName(std::string(64, 'a')));
  CHECK_FALSE(isName(std::string(65, 'a')));
}

TEST_CASE("the nearest word is the one that was meant, or none") {
  const std::vector<std::string> words = {"language", "active", "theme", "hz"};
  CHECK(nearest("languge", words) == "language");
  CHECK(nearest("lagnuage", words) == "language");
  CHECK(nearest("Theme", words) == "theme");
  CHECK(nearest("zh", words) == "hz");
  CHECK_FALSE(nearest("brightness", words));
  CHECK_FALSE(nearest("", {}));
  CHECK_FALSE(nearest(std::string(60'000, 'x'), words));
  CHECK(listed({"a"}) == "'a'");
  CHECK(listed({"a", "b", "c"}) == "'a', 'b' or 'c'");
}
