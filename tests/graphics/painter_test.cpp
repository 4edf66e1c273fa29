#include "graphics/painter.h"

#include <catch2/catch.hpp>

#include "graphics/picture.h"
#include "graphics/wall_fonts.h"

using namespace lobbyboard;
using namespace lobbyboard::graphics;
using geometry::Rect;
using test::Letters;
using test::lettersOf;

namespace {

constexpr geometry::Size kSide{40, 40};

std::uint32_t alphaAt(const Image& image, int x, int y) { return image.row(y)[x] >> 24; }

/// What one shape leaves on a transparent square.
template <typename Draw>
ImagePtr drawn(Typesetter& typesetter, Draw draw) {
  Painter painter(typesetter, kSide);
  draw(painter);
  return painter.finish();
}

}  // namespace

TEST_CASE("rectangles are exact") {
  test::WallType type;
  Painter painter(type.typesetter, {5, 4}, 0x0000FF);
  painter.rect({1, 1, 2, 2}, 0xFF0000);
  painter.rect({3, 0, 9, 1}, 0xFFFFFF);
  painter.rect({0, 3, 1, 0}, 0xFFFFFF);
  painter.rect({0, 3, -2, 1}, 0xFFFFFF);
  const ImagePtr image = painter.finish();
  CHECK(image->alpha() == Alpha::Opaque);
  CHECK(lettersOf(*image) == Letters{"BBBWW",  //
                                     "BRRBB",  //
                                     "BRRBB",  //
                                     "BBBBB"});
}

TEST_CASE("a transparent picture keeps its ground, and half covers half") {
  test::WallType type;
  Painter painter(type.typesetter, {3, 2});
  painter.rect({1, 0, 2, 1}, 0xFF0000);
  painter.rect({0, 1, 2, 1}, 0xFFFFFF, 0.5);
  const ImagePtr image = painter.finish();
  CHECK(image->alpha() == Alpha::Premultiplied);
  CHECK(lettersOf(*image) == Letters{" RR", "ww "});
}

TEST_CASE("round corners are cut, edges are full") {
  test::WallType type;
  const ImagePtr plate = drawn(type.typesetter, [](Painter& p) { p.roundRect({4, 6, 30, 20}, 8, 0xFFFFFF); });
  CHECK(test::inkOf(*plate) == Rect{4, 6, 30, 20});
  for (const auto& [x, y] : {std::pair{4, 6}, {33, 6}, {4, 25}, {33, 25}}) CHECK(alphaAt(*plate, x, y) == 0);
  for (const auto& [x, y] : {std::pair{19, 6}, {19, 25}, {4, 16}, {33, 16}, {19, 16}})
    CHECK(alphaAt(*plate, x, y) == 255);
}

TEST_CASE("a border lies inside its area and leaves the middle free") {
  test::WallType type;
  const ImagePtr frame = drawn(type.typesetter, [](Painter& p) { p.roundBorder({4, 6, 30, 20}, 8, 3, 0xFFFFFF); });
  CHECK(test::inkOf(*frame) == Rect{4, 6, 30, 20});
  CHECK(alphaAt(*frame, 19, 6) == 255);
  CHECK(alphaAt(*frame, 19, 8) == 255);
  CHECK(alphaAt(*frame, 19, 9) == 0);
  CHECK(alphaAt(*frame, 19, 16) == 0);
  CHECK(alphaAt(*frame, 4, 16) == 255);
}

TEST_CASE("shapes smaller than their own border are drawn without harm") {
  test::WallType type;
  for (int width = 0; width < 6; ++width)
    for (int height = 0; height < 6; ++height) {
      const ImagePtr tiny = drawn(type.typesetter, [&](Painter& p) {
        p.roundBorder({10, 10, width, height}, 8, 4, 0xFFFFFF);
        p.roundRect({20, 20, width, height}, 8, 0xFFFFFF);
        p.disc({30, 30}, width - 3, 0xFFFFFF);
        p.ring({30, 10}, width - 3, height, 0xFFFFFF);
      });
      CHECK(Rect{0, 0, 40, 40}.contains(test::inkOf(*tiny)));
    }
}

TEST_CASE("discs and rings are round") {
  test::WallType type;
  const ImagePtr disc = drawn(type.typesetter, [](Painter& p) { p.disc({20, 20}, 10, 0xFFFFFF); });
  CHECK(test::inkOf(*disc) == Rect{10, 10, 20, 20});
  CHECK(alphaAt(*disc, 20, 20) == 255);
  CHECK(alphaAt(*disc, 11, 11) == 0);
  for (int y = 0; y < 40; ++y)
    for (int x = 0; x < 40; ++x)
      if (std::abs(static_cast<int>(alphaAt(*disc, x, y)) - static_cast<int>(alphaAt(*disc, 39 - x, y))) > 24)
        FAIL_CHECK("not the same left and right at " << x << ", " << y);
  const ImagePtr ring = drawn(type.typesetter, [](Painter& p) { p.ring({20, 20}, 10, 4, 0xFFFFFF); });
  CHECK(test::inkOf(*ring) == Rect{8, 8, 24, 24});
  CHECK(alphaAt(*ring, 20, 20) == 0);
  CHECK(alphaAt(*ring, 20, 10) == 255);
  CHECK(alphaAt(*ring, 29, 20) == 255);
}

TEST_CASE("an arc runs clockwise from twelve o'clock") {
  test::WallType type;
  const ImagePtr quarter = drawn(type.typesetter, [](Painter& p) { p.arc({20, 20}, 12, 6, 0, 0.25, 0xFFFFFF); });
  const Rect ink = test::inkOf(*quarter);
  CHECK(ink == Rect{20, 5, 15, 15});
  const ImagePtr last = drawn(type.typesetter, [](Painter& p) { p.arc({20, 20}, 12, 6, 0.75, 1, 0xFFFFFF); });
  CHECK(test::inkOf(*last) == Rect{5, 5, 15, 15});
}

TEST_CASE("polygons are filled, lines have gaps") {
  test::WallType type;
  const Corner triangle[] = {{20, 4}, {36, 36}, {4, 36}};
  const ImagePtr shape = drawn(type.typesetter, [&](Painter& p) { p.polygon(triangle, 0xFF0000); });
  CHECK(shape->row(30)[20] == 0xFFFF0000U);
  CHECK(alphaAt(*shape, 6, 8) == 0);
  CHECK(alphaAt(*shape, 34, 8) == 0);

  const Corner line[] = {{0, 20}, {40, 20}};
  const ImagePtr dashed = drawn(type.typesetter, [&](Painter& p) { p.polyline(line, 4, 0xFFFFFF, 8, 8); });
  CHECK(alphaAt(*dashed, 4, 20) == 255);
  CHECK(alphaAt(*dashed, 12, 20) == 0);
  CHECK(alphaAt(*dashed, 20, 20) == 255);
  const ImagePtr full = drawn(type.typesetter, [&](Painter& p) {
    p.polyline(line, 4, 0xFFFFFF, 8, 8);
    p.polyline(line, 4, 0xFFFFFF);
  });
  for (int x = 2; x < 38; ++x) CHECK(alphaAt(*full, x, 20) == 255);
}

TEST_CASE("fades run from one end to the other") {
  test::WallType type;
  const ImagePtr across = drawn(type.typesetter, [](Painter& p) {
    p.horizontalFade({0, 0, 40, 40}, {0xFFFFFF, 0, 1});
  });
  CHECK(alphaAt(*across, 0, 5) < 10);
  CHECK(alphaAt(*across, 39, 5) > 245);
  for (int x = 1; x < 40; ++x) CHECK(alphaAt(*across, x, 5) >= alphaAt(*across, x - 1, 5));
  const Corner outline[] = {{0, 0}, {40, 0}, {40, 40}, {0, 40}};
  const ImagePtr down = drawn(type.typesetter, [&](Painter& p) {
    p.verticalFade(outline, 0, 40, {0xFFFFFF, 0.42, 0.06});
  });
  CHECK(alphaAt(*down, 20, 0) == Approx(0.42 * 255).margin(4));
  CHECK(alphaAt(*down, 20, 39) == Approx(0.06 * 255).margin(4));
}

TEST_CASE("text stands on its baseline, left, centred or right") {
  test::WallType type;
  const TextStyle style{Face::Bold, 24, 0xFFFFFF};
  const int advance = type.typesetter.width("1", style.face, style.px);
  const auto inkWith = [&](int x, Align align) {
    int told = 0;
    const ImagePtr image = drawn(type.typesetter, [&](Painter& p) { told = p.text("1", x, 30, style, align); });
    CHECK(told == advance);
    return test::inkOf(*image);
  };
  const Rect left = inkWith(10, Align::Left);
  CHECK(left.bottom() == 30);
  CHECK(left.x >= 10);
  CHECK(left.right() <= 10 + advance);
  CHECK(inkWith(10 + advance, Align::Right) == left);
  CHECK(inkWith(10 + advance / 2, Align::Center) == left);
  CHECK(inkWith(-500, Align::Left).empty());
}

TEST_CASE("a picture laid on a picture is cut at its edges") {
  test::WallType type;
  Painter painter(type.typesetter, {3, 3}, 0x000000);
  const ImagePtr flag = test::imageOf({"RG", "BW"}, Alpha::Opaque);
  painter.image(*flag, -1, -1);
  painter.image(*flag, 2, 2);
  painter.rect({2, 0, 1, 1}, 0x0000FF);
  painter.image(*test::imageOf({"r"}, Alpha::Premultiplied), 2, 0);
  CHECK(lettersOf(*painter.finish()) == Letters{"W.n",  //
                                                "...",  //
                                                "..R"});
}
