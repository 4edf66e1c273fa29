#include "time/zone.h"

#include <catch2/catch.hpp>
#include <cstdio>

using namespace lobbyboard::time;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

Instant instant(const char* text) { return parseInstant(text).value(); }

std::string local(const Zone& zone, const char* text) {
  const LocalTime shown = zone.local(instant(text));
  char clock[16];
  std::snprintf(clock, sizeof clock, " %02d:%02d:%02d", shown.hour, shown.minute, shown.second);
  return toString(shown.day) + clock;
}

}  // namespace

TEST_CASE("a zone shows its own day and hour") {
  const Zone shanghai("Asia/Shanghai");
  CHECK(local(shanghai, "2023-05-20T15:59:59Z") == "2023-05-20 23:59:59");
  CHECK(local(shanghai, "2023-05-20T16:00:00Z") == "2023-05-21 00:00:00");
  CHECK(local(shanghai, "1969-12-31T15:59:59.9Z") == "1969-12-31 23:59:59");
  CHECK(local(Zone::utc(), "2023-05-20T15:59:59Z") == "2023-05-20 15:59:59");
  CHECK(local(Zone("Asia/Kathmandu"), "2023-05-20T18:14:59Z") == "2023-05-20 23:59:59");
  CHECK(shanghai.name() == "Asia/Shanghai");
  CHECK(shanghai == Zone("Asia/Shanghai"));
  CHECK_FALSE(shanghai == Zone::utc());
}

TEST_CASE("clock changes: the hour that is missing, and the hour that comes twice") {
  const Zone berlin("Europe/Berlin");
  CHECK(local(berlin, "2024-03-31T00:59:59Z") == "2024-03-31 01:59:59");
  CHECK(local(berlin, "2024-03-31T01:00:00Z") == "2024-03-31 03:00:00");
  CHECK(local(berlin, "2024-10-27T00:30:00Z") == "2024-10-27 02:30:00");
  CHECK(local(berlin, "2024-10-27T01:30:00Z") == "2024-10-27 02:30:00");
  // China kept summer time from 1986 to 1991.
  CHECK(local(Zone("Asia/Shanghai"), "1988-07-01T00:00:00Z") == "1988-07-01 09:00:00");
}

TEST_CASE("a day begins where its zone says") {
  const auto startOf = [](const char* zone, const char* day) {
    return toString(Zone(zone).startOf(parseDay(day).value()));
  };
  CHECK(startOf("Asia/Shanghai", "2023-05-21") == "2023-05-20T16:00:00Z");
  CHECK(startOf("Europe/Berlin", "2024-03-31") == "2024-03-30T23:00:00Z");
  CHECK(startOf("Europe/Berlin", "2024-04-01") == "2024-03-31T22:00:00Z");
  // Midnight did not exist: the clock went from 23:59:59 to 01:00.
  CHECK(startOf("America/Sao_Paulo", "2018-11-04") == "2018-11-04T03:00:00Z");
  // Midnight came twice: the first one counts.
  CHECK(startOf("America/Havana", "2024-11-03") == "2024-11-03T04:00:00Z");
}

TEST_CASE("every day of a zone with clock changes begins as that day and follows the one before") {
  for (const char* name : {"Asia/Shanghai", "Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe"}) {
    const Zone zone(name);
    for (Day day = parseDay("2018-01-01").value(); day < parseDay("2019-03-01").value(); day += days{1}) {
      const Instant start = zone.startOf(day);
      REQUIRE(zone.local(start).day == day);
      REQUIRE(zone.local(start - 1us).day == day - days{1});
    }
  }
}

TEST_CASE("a zone that is none throws with its name") {
  for (const char* wrong : {"Asia/Wuhai", "", "../../etc/passwd", "asia/shanghai", "CST-8"})
    CHECK_THROWS_WITH(Zone(wrong), Catch::Contains(wrong));
}
