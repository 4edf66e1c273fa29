// The boards in English; overview and cards stand in golden_test.cpp.

#include <catch2/catch.hpp>

#include "pages/contents.h"
#include "pages/page_portraits.h"

using namespace lobbyboard;
using test::checkInEnglish;
using test::citySitter;
using test::pageOf;
using test::wuhaiSitter;

TEST_CASE("golden pictures in English of what a project or a unit has done") {
  for (const char* type : {"progress", "red", "race", "rates", "wallchart", "elements", "permits", "lists", "duties",
                           "services", "inspections", "league", "breakdown", "late", "tree", "notes", "notice"})
    checkInEnglish(wuhaiSitter(type, pageOf(type)));
}

TEST_CASE("golden pictures in English of pages with photos") {
  for (const char* type : {"spotlight", "photos", "events"}) {
    test::Sitter sitter = wuhaiSitter(type, pageOf(type));
    sitter.content = test::withPhotos(sitter.content);
    checkInEnglish(sitter);
  }
}

TEST_CASE("golden pictures in English of other cities' boards") {
  checkInEnglish(citySitter("figures", pageOf("figures"), "hengyang"));
  checkInEnglish(citySitter("reserve", pageOf("reserve"), "hejin", "2022-01-01T09:41:00+08:00"));
  checkInEnglish(citySitter("honour", pageOf("honour", {{"warning", "on"}}), "alxa", "2021-09-11T09:41:00+08:00"));
  checkInEnglish(citySitter("lights", pageOf("lights"), "weihai", "2022-12-01T09:41:00+08:00"));
  checkInEnglish(citySitter("calendar", pageOf("calendar"), "alxa", "2021-09-11T09:41:00+08:00"));
}
