// Printed figures: each stands exactly as printed, once, by itself or beside the one that it belongs to.

#include "pages/printed_tiles.h"

#include <catch2/catch.hpp>

#include <algorithm>

#include "demo/city.h"
#include "pages/contents.h"
#include "pages/printed_keys.h"
#include "pages/wall.h"

using namespace lobbyboard;

namespace {

std::vector<pages::PrintedTile> tilesOf(test::Wall& wall, const char* city, const std::set<std::string>& only = {}) {
  const auto content =
      test::contentOf(demo::cityDocument(*demo::findCity(city), 1, test::instant("2023-12-31T08:00:00+08:00")));
  return pages::printedTiles(wall.stage(), *content->snapshot, content->snapshot->published, only);
}

const pages::PrintedTile& tileOf(const std::vector<pages::PrintedTile>& tiles, const std::string& key) {
  const auto found = std::find_if(tiles.begin(), tiles.end(), [&](const auto& tile) { return tile.key == key; });
  REQUIRE(found != tiles.end());
  return *found;
}

}  // namespace

TEST_CASE("the end of a key says what its figure is") {
  using enum pages::PrintedKind;
  CHECK(pages::kindOf("invested_wan") == Amount);
  CHECK(pages::kindOf("invested_change_wan") == AmountChange);
  CHECK(pages::kindOf("start_rate") == Percent);
  CHECK(pages::kindOf("start_rate_change_pp") == Points);
  CHECK(pages::kindOf("fixed_assets_growth") == Growth);
  CHECK(pages::kindOf("fixed_assets_rank") == Rank);
  CHECK(pages::kindOf("projects_on_platform_change") == CountChange);
  CHECK(pages::kindOf("resumed_rate_expected") == Expected);
  CHECK(pages::kindOf("meetings") == Count);
}

TEST_CASE("printed figures keep their digits and say what they are") {
  test::Wall wall("zh");
  const auto hejin = tilesOf(wall, "hejin");
  CHECK(tileOf(hejin, "invested_wan").number == "53.94");
  CHECK(tileOf(hejin, "invested_wan").rate == "131%");
  CHECK(tileOf(hejin, "meetings").number == "45");
  const auto hengyang = tilesOf(wall, "hengyang");
  CHECK(tileOf(hengyang, "resumed_rate").remarks.front().find("100%") != std::string::npos);
  CHECK(tileOf(hengyang, "year_projects_goal").status == model::FigureStatus::Goal);
  CHECK_FALSE(tileOf(hengyang, "year_projects_goal").before.empty());
  const auto weihai = tilesOf(wall, "weihai");
  CHECK(tileOf(weihai, "invested_wan").rate == "131.9%");
  CHECK(tileOf(weihai, "projects_on_platform").remarks.front().find("287") != std::string::npos);
}

TEST_CASE("every printed figure is told once") {
  test::Wall wall("zh");
  for (const char* name : {"weihai", "alxa", "hengyang", "hejin"}) {
    const auto tiles = tilesOf(wall, name);
    std::size_t told = 0;
    for (const pages::PrintedTile& tile : tiles) told += 1 + (tile.rate.empty() ? 0 : 1) + tile.remarks.size();
    INFO(name);
    CHECK(told == demo::findCity(name)->published.size());
  }
}

TEST_CASE("an entry may ask for single figures") {
  test::Wall wall("zh");
  const auto tiles = tilesOf(wall, "hejin", {"meetings"});
  REQUIRE(tiles.size() == 1);
  CHECK(tiles.front().key == "meetings");
}
