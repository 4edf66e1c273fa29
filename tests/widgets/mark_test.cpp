#include "widgets/mark.h"

#include <catch2/catch.hpp>
#include <map>

#include "graphics/picture.h"
#include "graphics/wall_fonts.h"
#include "widgets/arrow.h"
#include "widgets/strip.h"

using namespace lobbyboard;
using namespace lobbyboard::widgets;
using geometry::Rect;
using graphics::ImagePtr;
using graphics::Painter;

namespace {

constexpr int kSide = 48;

const std::map<Shape, const char*> kShapes = {
    {Shape::Disc, "disc"},   {Shape::Ring, "ring"}, {Shape::Triangle, "triangle"}, {Shape::Square, "square"},
    {Shape::Pause, "pause"}, {Shape::Dash, "dash"}, {Shape::Question, "question"}, {Shape::Tick, "tick"}};

ImagePtr markAlone(graphics::Typesetter& typesetter, const Mark& mark, int side) {
  Painter painter(typesetter, {side + 16, side + 16});
  draw(painter, mark, {side / 2.0 + 8, side / 2.0 + 8}, side);
  return painter.finish();
}

long inkPixels(const graphics::Image& image) {
  long count = 0;
  for (int y = 0; y < image.size().height; ++y)
    for (int x = 0; x < image.size().width; ++x) count += (image.row(y)[x] >> 24) > 127 ? 1 : 0;
  return count;
}

/// Pixels that only one of the two has, as a share of the box.
double apart(const graphics::Image& a, const graphics::Image& b) {
  long count = 0;
  for (int y = 0; y < a.size().height; ++y)
    for (int x = 0; x < a.size().width; ++x)
      count += ((a.row(y)[x] >> 24) > 127) != ((b.row(y)[x] >> 24) > 127) ? 1 : 0;
  return static_cast<double>(count) / (kSide * kSide);
}

}  // namespace

TEST_CASE("every mark can be told from every other without colour") {
  test::WallType type;
  std::map<Shape, ImagePtr> masks;
  for (const auto& [shape, name] : kShapes)
    masks[shape] = markAlone(type.typesetter, {shape, 0xFFFFFF, 0xFFFFFF}, kSide);
  for (const auto& [a, nameA] : kShapes)
    for (const auto& [b, nameB] : kShapes) {
      if (a == b) continue;
      INFO(nameA << " and " << nameB);
      CHECK(apart(*masks[a], *masks[b]) > 0.08);
    }
}

TEST_CASE("marks stay in their box, centred, at every size of the wall") {
  test::WallType type;
  for (const auto& [shape, name] : kShapes)
    for (const int side : {5, 12, 19, 20, 24, 36, 44, 96}) {
      INFO(name << " " << side);
      const ImagePtr image = markAlone(type.typesetter, {shape, 0xFFFFFF, 0xFFFFFF}, side);
      const Rect ink = test::inkOf(*image);
      CHECK_FALSE(ink.empty());
      CHECK(Rect{7, 7, side + 2, side + 2}.contains(ink));
      CHECK(std::abs(ink.x + ink.width / 2 - (8 + side / 2)) <= side / 12 + 1);
    }
}

TEST_CASE("the red square keeps its white frame") {
  test::WallType type;
  Painter painter(type.typesetter, {24, 24}, 0x07090C);
  draw(painter, {Shape::Square, 0xFF4B3E, 0xFFFFFF}, {12, 12}, 24);
  const ImagePtr image = painter.finish();
  CHECK(image->row(12)[12] == 0xFFFF4B3EU);
  for (const int x : {1, 2, 3, 22, 21}) CHECK(image->row(12)[x] == 0xFFFFFFFFU);
  for (const int y : {1, 2, 3, 22, 21}) CHECK(image->row(y)[12] == 0xFFFFFFFFU);
  CHECK(image->row(12)[4] == 0xFFFF4B3EU);
}

TEST_CASE("the ring is hollow, the pause has a gap") {
  test::WallType type;
  const ImagePtr ring = markAlone(type.typesetter, {Shape::Ring, 0xFFFFFF, 0}, kSide);
  CHECK((ring->row(8 + kSide / 2)[8 + kSide / 2] >> 24) == 0);
  const ImagePtr pause = markAlone(type.typesetter, {Shape::Pause, 0xFFFFFF, 0}, kSide);
  CHECK((pause->row(8 + kSide / 2)[8 + kSide / 2] >> 24) == 0);
  CHECK((pause->row(8 + kSide / 2)[8 + kSide / 2 - kSide * 5 / 24] >> 24) == 255);
  CHECK(inkPixels(*pause) == 2 * 10 * 36);
}

TEST_CASE("a strip sets its marks by the pitch and underlines the last") {
  test::WallType type;
  Painter painter(type.typesetter, {200, 60});
  const Strip strip{27, 20, 4, 0xFFFFFF};
  strip.draw(
      painter, {14, 24},
      {{Shape::Square, 0xFF0000, 0xFF0000}, {Shape::Square, 0x00FF00, 0x00FF00}, {Shape::Square, 0x0000FF, 0x0000FF}});
  const ImagePtr image = painter.finish();
  CHECK(image->row(24)[14] == 0xFFFF0000U);
  CHECK(image->row(24)[14 + 27] == 0xFF00FF00U);
  CHECK(image->row(24)[14 + 54] == 0xFF0000FFU);
  CHECK((image->row(24)[14 + 81] >> 24) == 0);
  const int under = 24 + 13;
  for (int x = 14 + 54 - 13; x < 14 + 54 + 13; ++x) CHECK(image->row(under + 3)[x] == 0xFFFFFFFFU);
  CHECK((image->row(under + 1)[14 + 27] >> 24) == 0);
  CHECK((image->row(under + 4)[14 + 54] >> 24) == 0);

  Painter empty(type.typesetter, {50, 50});
  strip.draw(empty, {14, 24}, {});
  CHECK(test::inkOf(*empty.finish()).empty());
}

TEST_CASE("arrows point where they say") {
  test::WallType type;
  const auto drawn = [&](Direction direction) {
    Painter painter(type.typesetter, {40, 40});
    drawArrow(painter, direction, {20, 20}, 24, 0xFFFFFF);
    return painter.finish();
  };
  const ImagePtr up = drawn(Direction::Up);
  const ImagePtr down = drawn(Direction::Down);
  const ImagePtr level = drawn(Direction::Level);
  for (int y = 0; y < 40; ++y)
    for (int x = 0; x < 40; ++x)
      if (std::abs(static_cast<int>(up->row(y)[x] >> 24) - static_cast<int>(down->row(39 - y)[x] >> 24)) > 24)
        FAIL_CHECK("up is not down turned over at " << x << ", " << y);
  CHECK((up->row(18)[12] >> 24) > 127);  // the wings are above the shaft
  CHECK((up->row(24)[12] >> 24) == 0);
  CHECK(test::inkOf(*level).height <= 6);
  CHECK(test::inkOf(*level).width == 18);
}
