// The boards made of tables on every class of wall; see golden_test.cpp for how a picture is accepted.

#include <catch2/catch.hpp>

#include "pages/page_portraits.h"

using namespace lobbyboard;
using test::checkOnEveryWall;
using test::citySitter;
using test::pageOf;
using test::wuhaiSitter;

TEST_CASE("golden pictures of lists and duties") {
  checkOnEveryWall(wuhaiSitter("lists", pageOf("lists")));
  checkOnEveryWall(wuhaiSitter("lists_problems", pageOf("lists", {{"list", "problems"}})));
  checkOnEveryWall(wuhaiSitter("duties", pageOf("duties")));
  checkOnEveryWall(wuhaiSitter("services", pageOf("services")));
  checkOnEveryWall(wuhaiSitter("inspections", pageOf("inspections")));
  checkOnEveryWall(wuhaiSitter("permits", pageOf("permits")));
}

TEST_CASE("golden pictures of leagues and breakdowns") {
  checkOnEveryWall(wuhaiSitter("league", pageOf("league")));
  checkOnEveryWall(
      wuhaiSitter("league_department", pageOf("league", {{"series", "department"}, {"measure", "start_rate"}})));
  checkOnEveryWall(wuhaiSitter("breakdown", pageOf("breakdown")));
  checkOnEveryWall(citySitter("breakdown_printed", pageOf("breakdown"), "alxa", "2021-09-11T09:41:00+08:00"));
  checkOnEveryWall(citySitter("reserve", pageOf("reserve"), "hejin", "2022-01-01T09:41:00+08:00"));
}

TEST_CASE("golden pictures of honour, warning, calendar and lateness") {
  checkOnEveryWall(citySitter("honour", pageOf("honour", {{"warning", "on"}}), "alxa", "2021-09-11T09:41:00+08:00"));
  checkOnEveryWall(citySitter("lights", pageOf("lights"), "weihai", "2022-12-01T09:41:00+08:00"));
  checkOnEveryWall(citySitter("calendar", pageOf("calendar"), "alxa", "2021-09-11T09:41:00+08:00"));
  checkOnEveryWall(wuhaiSitter("late", pageOf("late")));
}
