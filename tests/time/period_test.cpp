#include "time/period.h"

#include <catch2/catch.hpp>
#include <set>

using namespace lobbyboard::time;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

Day dayOf(const char* text) { return parseDay(text).value(); }

}  // namespace

TEST_CASE("the period of a day") {
  const struct {
    const char* day;
    const char* period;
    int length;  ///< days in it
  } cases[] = {
      {"2023-05-20", "2023-05-2", 10}, {"2023-05-21", "2023-05-3", 11}, {"2023-05-31", "2023-05-3", 11},
      {"2023-02-28", "2023-02-3", 8},  {"2024-02-29", "2024-02-3", 9},  {"2023-03-01", "2023-03-1", 10},
      {"1900-02-28", "1900-02-3", 8},  {"2000-02-29", "2000-02-3", 9},  {"2023-04-30", "2023-04-3", 10},
      {"2023-01-01", "2023-01-1", 10}, {"2023-01-10", "2023-01-1", 10}, {"2023-01-11", "2023-01-2", 10},
      {"2023-12-31", "2023-12-3", 11},
  };
  for (const auto& c : cases) {
    INFO(c.day);
    const Period period = periodOf(dayOf(c.day));
    CHECK(toString(period) == c.period);
    CHECK((period.lastDay() - period.firstDay()).count() + 1 == c.length);
  }
  for (unsigned month = 1; month <= 12; ++month) {
    const bool long31 = std::set<unsigned>{1, 3, 5, 7, 8, 10, 12}.contains(month);
    const Period late{2023, month, 3};
    CHECK((late.lastDay() - late.firstDay()).count() + 1 == (month == 2 ? 8 : long31 ? 11 : 10));
  }
}

TEST_CASE("periods tile the calendar: every day is in exactly one, 36 a year, 9 a quarter") {
  Period period{2019, 12, 3};
  for (int year = 2020; year <= 2028; ++year) {
    int quarters[5] = {};
    for (int index = 0; index < 36; ++index) {
      const Period next = period.next();
      REQUIRE(next.firstDay() == period.lastDay() + days{1});
      REQUIRE(next.previous() == period);
      REQUIRE(period < next);
      period = next;
      REQUIRE(period.year == year);
      REQUIRE(period.indexInYear() == index);
      for (Day d = period.firstDay(); d <= period.lastDay(); d += days{1}) REQUIRE(periodOf(d) == period);
      ++quarters[period.quarter()];
    }
    for (int q = 1; q <= 4; ++q) CHECK(quarters[q] == 9);
  }
}

TEST_CASE("the newest closed period ends on or before the day") {
  const struct {
    const char* day;
    const char* closed;
  } cases[] = {{"2023-05-20", "2023-05-2"}, {"2023-05-19", "2023-05-1"}, {"2023-05-21", "2023-05-2"},
               {"2023-05-31", "2023-05-3"}, {"2023-06-01", "2023-05-3"}, {"2023-01-01", "2022-12-3"},
               {"2023-01-10", "2023-01-1"}, {"2024-02-28", "2024-02-2"}, {"2024-02-29", "2024-02-3"},
               {"2023-02-28", "2023-02-3"}};
  for (const auto& c : cases) {
    INFO(c.day);
    CHECK(toString(lastClosedPeriod(dayOf(c.day))) == c.closed);
  }
}

TEST_CASE("periods are written year, month, third") {
  CHECK(parsePeriod("2023-05-2") == Period{2023, 5, 2});
  CHECK(parsePeriod("2024-12-3") == Period{2024, 12, 3});
  for (const char* wrong : {"", "2023-05", "2023-05-0", "2023-05-4", "2023-13-1", "2023-00-1", "2023-5-1", "2023-05-02",
                            "2023-05-1 ", "x023-05-1", "2023-05_1"}) {
    INFO(wrong);
    CHECK_FALSE(parsePeriod(wrong));
  }
}
