// Who answers for what, and what the figures mean, on a wall of every class.

#include <catch2/catch.hpp>

#include "pages/page_portraits.h"

using namespace lobbyboard;
using test::checkOnEveryWall;
using test::citySitter;
using test::pageOf;
using test::wuhaiSitter;

TEST_CASE("golden pictures of the responsibility tree") {
  checkOnEveryWall(wuhaiSitter("tree", pageOf("tree")));
  checkOnEveryWall(citySitter("tree_districts", pageOf("tree"), "alxa"));
}

TEST_CASE("golden pictures of the organisation") {
  checkOnEveryWall(citySitter("tree_organisation", pageOf("tree", {{"of", "organisation"}}), "hejin"));
}

TEST_CASE("golden pictures of the notes") {
  checkOnEveryWall(wuhaiSitter("notes", pageOf("notes")));
  checkOnEveryWall(citySitter("notes_platform", pageOf("notes", {{"source", "重点项目云调度平台"}}), "hengyang"));
}
