#include "pages/race.h"

#include <catch2/catch.hpp>

#include "pages/body_picture.h"
#include "pages/contents.h"
#include "pages/layout.h"
#include "pages/wall.h"
#include "rules/random_snapshot.h"

using namespace lobbyboard;
using namespace lobbyboard::pages;
using model::Fraction;
using rules::Series;

namespace {

Race raceWith(std::vector<Fraction> scores) {
  Race race;
  for (const Fraction& score : scores) {
    race.rows.emplace_back();
    race.rows.back().score = score;
    race.rows.back().rank = static_cast<int>(race.rows.size());
  }
  return race;
}

}  // namespace

TEST_CASE("a race has its units in the order of their ranks, the unranked last") {
  test::Wall wall("zh");
  const Stage stage = wall.stage();
  for (unsigned seed = 0; seed < 30; ++seed) {
    const auto content = test::contentOf(rules::randomSnapshot(seed));
    for (const Series series : {Series::District, Series::Department})
      for (const RaceBasis basis : {RaceBasis::Month, RaceBasis::Quarter}) {
        INFO("seed " << seed);
        const Race race = raceOf(stage, *content, series, basis);
        const RaceAxis axis = axisFor(race, content->rules.scoring);
        CHECK(axis.low < axis.high);
        CHECK(axis.step > 0);
        std::set<std::size_t> places;
        for (std::size_t i = 0; i < race.rows.size(); ++i) {
          const RaceRow& row = race.rows[i];
          CHECK(row.green + row.notice + row.yellow + row.red == row.rated);
          CHECK(axis.at(row.score) >= 0);
          CHECK(axis.at(row.score) <= 1);
          CHECK(row.placeFrom < race.rows.size());
          places.insert(row.placeFrom);
          if (i == 0) continue;
          const RaceRow& above = race.rows[i - 1];
          if (row.rank) {
            REQUIRE(above.rank);
            CHECK(*above.rank <= *row.rank);
            CHECK(above.score >= row.score);
          }
          if (above.score != row.score) CHECK(above.scoreText != row.scoreText);
        }
        CHECK(places.size() == race.rows.size());
      }
  }
}

TEST_CASE("the axis ends at the best score there can be, and begins low enough for everyone") {
  struct Case {
    Fraction lowest;
    int low, step;
  };
  for (const Case& c : {Case{{99, 1}, 94, 1},
                        {{951, 10}, 94, 1},
                        {{94, 1}, 88, 2},
                        {{75, 1}, 70, 5},
                        {{60, 1}, 40, 10},
                        {{45, 1}, 40, 10}}) {
    const RaceAxis axis = axisFor(raceWith({{100, 1}, c.lowest}), {});
    INFO("down to " << c.lowest.value());
    CHECK(axis.high == 100);
    CHECK(axis.low == c.low);
    CHECK(axis.step == c.step);
  }
  for (int lowest = 0; lowest <= 100; ++lowest) {
    const RaceAxis axis = axisFor(raceWith({{100, 1}, {lowest, 1}}), {});
    INFO(lowest);
    CHECK(axis.low <= lowest);
    CHECK(axis.low >= 0);
    CHECK((axis.high - axis.low) % axis.step == 0);  // the best score has its mark
    CHECK((axis.high - axis.low) / axis.step <= 10);
  }
}

TEST_CASE("runners go from the score before to the present one, then lanes change places") {
  test::Wall wall("zh");
  const Stage stage = wall.stage();
  const auto content = test::demoAt("2023-05-21T09:41:00+08:00");
  config::PageEntry entry{"race", {}, {{"series", std::string("department")}}};
  RacePage page(stage, *content, entry, {0, 1500, std::nullopt});
  test::prepareWhole(page);
  const auto itemsAt = [&](std::int64_t frame) {
    graphics::Layer layer;
    page.draw(frame, layer);
    return layer.items();
  };
  CHECK(itemsAt(0) == itemsAt(0));
  CHECK(itemsAt(132) == itemsAt(1499));  // 96 frames of running, 36 of changing places
  const Race race = raceOf(stage, *content, Series::Department, RaceBasis::Month);
  REQUIRE(race.rows.size() == 9);
  const auto lanes = [&](std::int64_t frame) {
    std::vector<int> tops;
    for (const graphics::Item& item : itemsAt(frame))
      if (item.area.width == 1792 && item.area.height == 76) tops.push_back(item.area.y);
    return tops;
  };
  REQUIRE(lanes(95).size() == 9);
  const std::vector<int> before = lanes(95);
  const std::vector<int> after = lanes(1499);
  REQUIRE(after.size() == 9);
  for (std::size_t i = 0; i < race.rows.size(); ++i) {
    CHECK(after[i] == after[0] + static_cast<int>(i) * 84);
    CHECK(before[i] == after[0] + static_cast<int>(race.rows[i].placeFrom) * 84);
  }
}
