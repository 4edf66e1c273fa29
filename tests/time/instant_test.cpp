#include "time/instant.h"

#include <catch2/catch.hpp>

#include "time/clock.h"

using namespace lobbyboard;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

constexpr time::Instant at(int y, unsigned m, unsigned d, time::Span inDay = 0us) {
  return sys_days{year{y} / month{m} / day{d}} + inDay;
}

}  // namespace

TEST_CASE("days: only what the calendar has") {
  CHECK(time::parseDay("2023-05-20") == sys_days{2023y / May / 20});
  CHECK(time::parseDay("2024-02-29") == sys_days{2024y / February / 29});
  CHECK(time::parseDay("2000-02-29") == sys_days{2000y / February / 29});
  CHECK(time::parseDay("0001-01-01").has_value());
  for (const char* wrong : {"", "2023-02-29", "2023-02-30", "1900-02-29", "2023-04-31", "2023-13-01", "2023-00-10",
                            "2023-01-00", "2023-1-01", "2023-01-1", "23-01-01", "2023/01/01", "2023-01-01T",
                            " 2023-01-01", "2023-01-01 ", "+023-01-01", "2023-05-2\xE6\x97\xA5", "20230520"}) {
    INFO(wrong);
    CHECK_FALSE(time::parseDay(wrong));
  }
  for (const char* day : {"2023-05-20", "2024-02-29", "1969-12-31", "9999-12-31"})
    CHECK(time::toString(time::parseDay(day).value()) == day);
}

TEST_CASE("instants: RFC 3339 with an offset") {
  const struct {
    const char* text;
    time::Instant instant;
  } cases[] = {
      {"2023-05-21T08:00:00+08:00", at(2023, 5, 21)},
      {"2023-05-21T00:00:00Z", at(2023, 5, 21)},
      {"2023-05-20T19:30:00-04:30", at(2023, 5, 21)},
      {"2023-05-21T08:00+08:00", at(2023, 5, 21)},
      {"2023-05-21t08:00:00.5+08:00", at(2023, 5, 21, 500ms)},
      {"2023-05-21 08:00:00.123456789+08:00", at(2023, 5, 21, 123456us)},
      {"2023-05-21T00:00:00-00:00", at(2023, 5, 21)},
      {"1969-12-31T23:59:59.999999Z", at(1970, 1, 1, -1us)},
      {"2016-12-31T23:59:60Z", at(2017, 1, 1)},  // a leap second is the second after
      {"2038-01-19T03:14:08Z", at(2038, 1, 19, 3h + 14min + 8s)},
      {"9999-12-31T23:59:59Z", at(9999, 12, 31, 23h + 59min + 59s)},
  };
  for (const auto& c : cases) {
    INFO(c.text);
    CHECK(time::parseInstant(c.text) == c.instant);
  }
  for (const char* wrong :
       {"", "2023-05-21", "2023-05-21T08:00:00", "2023-05-21T24:00:00Z", "2023-05-21T23:60:00Z", "2023-05-21T23:59:61Z",
        "2023-05-21T08:00:00+8:00", "2023-05-21T08:00:00+0800", "2023-05-21T08:00:00+24:00",
        "2023-05-21T08:00:00+08:60", "2023-05-21T08:00:00.Z", "2023-05-21T8:00:00Z", "2023-02-30T00:00:00Z",
        "2023-05-21T08:00:00Z ", "2023-05-21T08:00:00z", "2023-05-21X08:00:00Z", "2023-05-21T08:00:00 +08:00"}) {
    INFO(wrong);
    CHECK_FALSE(time::parseInstant(wrong));
  }
}

TEST_CASE("instants print in UTC, whole seconds, rounded down, and read back") {
  CHECK(time::toString(at(2023, 5, 21)) == "2023-05-21T00:00:00Z");
  CHECK(time::toString(at(2023, 5, 21, 999999us)) == "2023-05-21T00:00:00Z");
  CHECK(time::toString(at(1970, 1, 1, -1us)) == "1969-12-31T23:59:59Z");
  for (auto instant = at(1968, 1, 1); instant < at(2040, 1, 1); instant += 1234567s)
    REQUIRE(time::parseInstant(time::toString(instant)) == instant);
}

TEST_CASE("a clock that a test turns moves both its faces; setting the wall moves one") {
  time::ManualClock clock(at(2023, 5, 21));
  const auto steady = clock.steady();
  clock.advance(90s);
  CHECK(clock.now() == at(2023, 5, 21, 90s));
  CHECK(clock.steady() - steady == 90s);
  clock.setWall(at(1970, 1, 1));
  CHECK(clock.now() == at(1970, 1, 1));
  CHECK(clock.steady() - steady == 90s);
}

TEST_CASE("the machine's steady clock never goes back") {
  const time::SystemClock clock;
  const auto first = clock.steady();
  CHECK(clock.steady() >= first);
  CHECK(clock.now() > at(2023, 1, 1));
}
