#include "widgets/plate.h"

#include <catch2/catch.hpp>

#include "graphics/picture.h"
#include "graphics/wall_fonts.h"
#include "widgets/flap.h"
#include "widgets/knight.h"
#include "widgets/rich_line.h"

using namespace lobbyboard;
using namespace lobbyboard::widgets;
using geometry::Rect;
using graphics::Face;
using graphics::ImagePtr;
using graphics::Painter;

namespace {

const Skin kRed{0xB20E19, 0xFFFFFF, 0xFFFFFF, {Shape::Square, 0xFF4B3E, 0xFFFFFF}};
const FlapSkin kFlap{0x252E38, 0x1B232C, 0xFBF8F1, 0x07090C};

}  // namespace

TEST_CASE("a badge is as wide as its word needs, and at least 2.6 times its height") {
  test::WallType type;
  for (const int height : {12, 48, 52, 64}) {
    CHECK(badgeWidth(type.typesetter, height, "绿") == static_cast<int>(std::lround(2.6 * height)));
    const char* const word = "红 14旬连续未达标";
    const int width = badgeWidth(type.typesetter, height, word);
    CHECK(width > type.typesetter.width(word, Face::Bold, static_cast<int>(0.58 * height)) + height / 2);
    Painter painter(type.typesetter, {width + 20, height + 20});
    drawBadge(painter, {10, 10, width, height}, kRed, word);
    CHECK(test::inkOf(*painter.finish()) == Rect{10, 10, width, height});
  }
}

TEST_CASE("a plate has its border around and its colour inside") {
  test::WallType type;
  Painter painter(type.typesetter, {100, 60});
  drawPlate(painter, {10, 10, 80, 40}, kRed, 8, 3);
  const ImagePtr image = painter.finish();
  CHECK(test::inkOf(*image) == Rect{10, 10, 80, 40});
  CHECK(image->row(30)[50] == 0xFFB20E19U);
  CHECK(image->row(30)[11] == 0xFFFFFFFFU);
  CHECK(image->row(48)[50] == 0xFFFFFFFFU);
  CHECK(image->row(30)[13] == 0xFFB20E19U);
  CHECK((image->row(10)[10] >> 24) == 0);
}

TEST_CASE("a count plate keeps word and number apart, inside its border") {
  test::WallType type;
  Painter painter(type.typesetter, {296, 88});
  drawCountPlate(painter, {0, 0, 296, 88}, kRed, "红牌", "107", 36);
  const ImagePtr image = painter.finish();
  const auto whiteIn = [&](int from, int to) {
    long count = 0;
    for (int y = 10; y < 78; ++y)
      for (int x = from; x < to; ++x) count += image->row(y)[x] == 0xFFFFFFFFU ? 1 : 0;
    return count;
  };
  CHECK(whiteIn(70, 150) > 100);
  CHECK(whiteIn(150, 165) == 0);
  CHECK(whiteIn(165, 276) > 100);
  CHECK(whiteIn(277, 290) == 0);
}

TEST_CASE("a row of flaps is as wide as its tiles and slots") {
  const FlapRow row{{68, 112}, 6};
  CHECK(row.slotWidth() == 24);
  CHECK(row.width("") == 0);
  CHECK(row.width("7") == 68);
  CHECK(row.width("79.5") == 3 * 68 + 24 + 3 * 6);
  CHECK(row.width("2408.1") == 5 * 68 + 24 + 5 * 6);
  CHECK(row.width("1,010") == 4 * 68 + 24 + 4 * 6);
}

TEST_CASE("flaps fill their tiles, with a slit across the middle") {
  test::WallType type;
  const FlapRow row{{68, 112}, 6};
  Painter painter(type.typesetter, {row.width("79.5"), 112}, kFlap.gap);
  drawFlaps(painter, row, kFlap, {0, 0}, "79.5");
  const graphics::Image image = test::plain(*painter.finish());
  for (const int left : {0, 74, 148 + 30}) {
    CHECK(image.row(10)[left + 4] == 0xFF252E38U);
    CHECK(image.row(100)[left + 4] == 0xFF1B232CU);
    for (int x = left; x < left + 68; ++x) CHECK(image.row(56)[x] == 0xFF07090CU);
  }
  CHECK(image.row(10)[70] == 0xFF07090CU);   // between tiles
  CHECK(image.row(10)[160] == 0xFF07090CU);  // beside the point
}

TEST_CASE("a tile shows its digit in the middle") {
  test::WallType type;
  for (const char* digit : {"0", "1", "8"}) {
    const ImagePtr tile = flapTile(type.typesetter, {68, 112}, kFlap, digit);
    Rect ink;
    for (int y = 0; y < 112; ++y)
      for (int x = 0; x < 68; ++x)
        if (tile->row(y)[x] == 0xFFFBF8F1U) ink = around(ink, {x, y, 1, 1});
    INFO(digit);
    CHECK(ink.height > 60);
    CHECK(std::abs(ink.y + ink.bottom() - 112) <= 3);
    CHECK(std::abs(ink.x + ink.right() - 68) <= 6);
  }
  for (int side = 1; side < 20; ++side) CHECK(flapTile(type.typesetter, {side, side}, kFlap, "8"));
}

TEST_CASE("the knight looks right, and a runner is round") {
  test::WallType type;
  const ImagePtr horse = knight(type.typesetter, 60, 0xFFFFFF);
  REQUIRE(horse);
  CHECK(test::inkOf(*horse).size() == horse->size());
  const ImagePtr round = runner(type.typesetter, 48, 4, {0x5CB8F5, 0x5CB8F5, 0x03131F});
  CHECK(round->size() == geometry::Size{98, 98});
  CHECK(test::inkOf(*round) == Rect{1, 1, 96, 96});
  for (int radius = 1; radius < 8; ++radius) CHECK(runner(type.typesetter, radius, 2, {1, 2, 3}));
}

TEST_CASE("a rich line changes its voice at every asterisk") {
  test::WallType type;
  const RichStyle style{{Face::Regular, 32, 0xCBC7BC}, {Face::Bold, 36, 0xF5F1E8}};
  const auto plain = [&](const char* text) { return type.typesetter.width(text, Face::Regular, 32); };
  const auto strong = [&](const char* text) { return type.typesetter.width(text, Face::Bold, 36); };
  const auto width = [&](const char* text) { return richWidth(type.typesetter, text, style); };
  CHECK(width("") == 0);
  CHECK(width("应开复工") == plain("应开复工"));
  CHECK(width("*296*") == strong("296"));
  CHECK(width("应开复工 *296* 个") == plain("应开复工 ") + strong("296") + plain(" 个"));
  CHECK(width("快*1") == plain("快") + strong("1"));
  CHECK(width("**") == 0);
  CHECK(width("a**b") == plain("a") + plain("b"));

  for (const auto align : {graphics::Align::Left, graphics::Align::Center, graphics::Align::Right}) {
    Painter painter(type.typesetter, {600, 60});
    const int advance = drawRich(painter, "计划 *414.5* 亿元", 300, 40, style, align);
    CHECK(advance == width("计划 *414.5* 亿元"));
    const Rect ink = test::inkOf(*painter.finish());
    const int left = align == graphics::Align::Left    ? 300
                     : align == graphics::Align::Right ? 300 - advance
                                                       : 300 - advance / 2;
    CHECK(ink.x >= left);
    CHECK(ink.right() <= left + advance);
  }
}
