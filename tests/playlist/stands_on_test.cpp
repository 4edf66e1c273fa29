#include "playlist/stands_on.h"

#include <catch2/catch.hpp>
#include <vector>

using namespace lobbyboard;
using config::StandingDays;
using playlist::Dispatch;

namespace {

time::Day day(const char* text) { return *time::parseDay(text); }

/// The days of a span on which the page stands, as "05-08 05-09 …".
std::string standing(const StandingDays& days, const char* from, const char* to,
                     const std::vector<Dispatch>& dispatches = {}) {
  std::string out;
  for (time::Day date = day(from); date <= day(to); date += std::chrono::days{1})
    if (playlist::standsOn(days, date, dispatches)) out += (out.empty() ? "" : " ") + time::toString(date).substr(5);
  return out;
}

}  // namespace

TEST_CASE("a page without conditions stands every day") {
  CHECK(StandingDays{}.always());
  CHECK(standing({}, "2023-06-01", "2023-06-03") == "06-01 06-02 06-03");
}

TEST_CASE("days of the month, from its end too") {
  StandingDays days;
  days.monthDays = {{8, 10}, {-1, -1}};
  CHECK(standing(days, "2023-02-01", "2023-03-09") == "02-08 02-09 02-10 02-28 03-08 03-09");
  days.monthDays = {{27, -1}};
  CHECK(standing(days, "2024-02-20", "2024-03-20") == "02-27 02-28 02-29");
  days.monthDays = {{31, 31}};
  CHECK(standing(days, "2023-06-01", "2023-07-31") == "07-31");
}

TEST_CASE("days of the week and of the quarter, both at once") {
  StandingDays days;
  days.weekDays = {1, 5};
  CHECK(standing(days, "2023-06-01", "2023-06-09") == "06-02 06-05 06-09");
  days.quarterDays = {{-10, -1}};
  CHECK(standing(days, "2023-06-01", "2023-07-10") == "06-23 06-26 06-30");
  days.weekDays.clear();
  days.quarterDays = {{1, 3}};
  CHECK(standing(days, "2023-03-25", "2023-04-30") == "04-01 04-02 04-03");
  CHECK(standing(days, "2023-12-30", "2024-01-10") == "01-01 01-02 01-03");
}

TEST_CASE("the week before a date of dispatch, of one rhythm or of any") {
  const std::vector<Dispatch> dispatches = {
      {day("2023-06-12"), "permits"}, {day("2023-06-20"), "starts"}, {day("2023-06-25"), ""}};
  StandingDays days;
  days.dispatchWeek = 1;
  days.dispatch = "permits";
  CHECK(standing(days, "2023-06-01", "2023-06-30", dispatches) == "06-06 06-07 06-08 06-09 06-10 06-11 06-12");
  days.dispatch = "starts";
  days.dispatchWeek = 2;
  CHECK(standing(days, "2023-06-01", "2023-06-30", dispatches) == "06-07 06-08 06-09 06-10 06-11 06-12 06-13");
  days.dispatch.clear();
  days.dispatchWeek = 1;
  days.weekDays = {3};
  CHECK(standing(days, "2023-06-01", "2023-06-30", dispatches) == "06-07 06-14 06-21");
}
