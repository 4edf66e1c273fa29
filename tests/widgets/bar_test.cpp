#include "widgets/bar.h"

#include <catch2/catch.hpp>

#include "graphics/picture.h"
#include "graphics/wall_fonts.h"
#include "widgets/rail.h"

using namespace lobbyboard;
using namespace lobbyboard::widgets;
using geometry::Rect;
using graphics::Painter;

namespace {

const BarSkin kSkin{0x0000FF, 0xFF0000, 0xFFFFFF};

/// One row of an overflow bar, a letter for each pixel.
std::string overflowRow(double share) {
  test::WallType type;
  Painter painter(type.typesetter, {148, 8}, 0x000000);
  drawOverflowBar(painter, {0, 0, 148, 8}, 48, kSkin, share);
  return test::lettersOf(*painter.finish())[4];
}

std::size_t runsOf(const std::string& row, char letter) {
  std::size_t runs = 0;
  for (std::size_t i = 0; i < row.size(); ++i) runs += row[i] == letter && (i == 0 || row[i - 1] != letter) ? 1U : 0U;
  return runs;
}

}  // namespace

TEST_CASE("a bar is never empty for something and never full for less than all") {
  struct Case {
    double share;
    int width;
  };
  for (const Case& c : {Case{-0.5, 0},
                        {0, 0},
                        {1e-9, 1},
                        {0.004, 1},
                        {0.1, 20},
                        {0.5, 100},
                        {0.9, 180},
                        {0.9999, 199},
                        {1, 200},
                        {1.319, 200},
                        {3.185, 200},
                        {std::nan(""), 0},
                        {HUGE_VAL, 200},
                        {-HUGE_VAL, 0}})
    CHECK(filledWidth(200, c.share) == c.width);
  for (int i = 0; i < 1000; ++i) CHECK(filledWidth(333, i / 1000.0) <= filledWidth(333, (i + 1) / 1000.0));
}

TEST_CASE("a bar too narrow to tell keeps to its width") {
  for (const int width : {0, 1, 2})
    for (const double share : {0.0, 0.01, 0.5, 0.99, 1.0, 2.0}) {
      CHECK(filledWidth(width, share) >= 0);
      CHECK(filledWidth(width, share) <= width);
    }
}

TEST_CASE("what passes 100 % stands in cells beside the bar, one for each further quarter") {
  struct Case {
    double share;
    std::size_t cells;
  };
  for (const Case& c : {Case{0.0, 0},
                        {0.5, 0},
                        {1.0, 0},
                        {1.0001, 1},
                        {1.25, 1},
                        {1.2501, 2},
                        {1.319, 2},
                        {1.5, 2},
                        {1.75, 3},
                        {2.0, 4},
                        {3.185, 4},
                        {1000, 4}}) {
    INFO(c.share);
    const std::string row = overflowRow(c.share);
    CHECK(runsOf(row.substr(100), 'W') == c.cells);
    CHECK(runsOf(row.substr(0, 100), 'W') == 0);
    CHECK(row[100] == '.');
  }
  CHECK(overflowRow(0.5).substr(0, 100) == std::string(50, 'R') + std::string(50, 'B'));
  CHECK(overflowRow(1.3).substr(0, 104) == std::string(100, 'R').append("...."));
  CHECK(overflowRow(1.3).substr(100, 24) == "....WWWWWWWW....WWWWWWWW");
}

TEST_CASE("ticks pass the bar above and below, and stay away outside it") {
  test::WallType type;
  Painter painter(type.typesetter, {20, 8}, 0x000000);
  drawTrack(painter, {0, 3, 20, 2}, kSkin);
  drawTicks(painter, {0, 3, 20, 2}, {{0.5, 0xFFFFFF}, {1.5, 0xFF0000}, {-0.1, 0xFF0000}}, 2, 2);
  const test::Letters letters = test::lettersOf(*painter.finish());
  const std::string ground(20, '.');
  const std::string tick = "." + ground.substr(1, 8) + "WW" + ground.substr(11);
  CHECK(letters ==
        test::Letters{ground, tick, tick, "BBBBBBBBBWWBBBBBBBBB", "BBBBBBBBBWWBBBBBBBBB", tick, tick, ground});
}

TEST_CASE("the rail's segments and gaps add up to its width") {
  for (const int width : {100, 1792, 3712, 977})
    for (std::size_t pages = 1; pages <= 12; ++pages) {
      const Rail rail{{64, 112, width, 4}, 8, 0x36404B, 0x5CB8F5};
      graphics::Layer layer;
      rail.drawStopped(pages, layer);
      if (layer.items().size() != pages) continue;  // no room for so many
      int sum = 0;
      for (std::size_t i = 0; i < pages; ++i) {
        const Rect& area = layer.items()[i].area;
        sum += area.width;
        CHECK(area.y == 112);
        CHECK(area.height == 4);
        if (i > 0) CHECK(area.x - layer.items()[i - 1].area.right() == 8);
      }
      CHECK(layer.items().front().area.x == 64);
      CHECK(layer.items().back().area.right() == 64 + width);
      CHECK(sum + static_cast<int>(pages - 1) * 8 == width);
    }
}

TEST_CASE("the present segment fills by whole pixels from nothing to all") {
  const Rail rail{{0, 0, 600, 4}, 8, 0x36404B, 0x5CB8F5};
  const auto filled = [&](double share) {
    graphics::Layer layer;
    rail.draw(5, 2, share, layer);
    return layer.items().size() == 6 ? layer.items()[5].area : Rect{};
  };
  CHECK(filled(0).empty());
  CHECK(filled(-3).empty());
  graphics::Layer stopped;
  rail.drawStopped(5, stopped);
  CHECK(filled(1) == stopped.items()[2].area);
  CHECK(filled(9) == stopped.items()[2].area);
  int last = 0;
  for (int i = 0; i <= 1000; ++i) {
    CHECK(filled(i / 1000.0).width >= last);
    CHECK(filled(i / 1000.0).width <= last + 1);
    last = filled(i / 1000.0).width;
  }
  graphics::Layer beyond;
  rail.draw(5, 5, 0.5, beyond);
  CHECK(beyond.items().size() == 5);
  graphics::Layer none;
  rail.draw(0, 0, 0.5, none);
  CHECK(none.items().empty());
}
