#include <catch2/catch.hpp>

#include "geometry/baseline.h"
#include "geometry/easing.h"
#include "geometry/rect.h"
#include "geometry/scale.h"
#include "geometry/wall_class.h"

using namespace lobbyboard::geometry;

namespace Catch {
template <>
struct StringMaker<Rect> {
  static std::string convert(const Rect& r) {
    return "{" + std::to_string(r.x) + ", " + std::to_string(r.y) + ", " + std::to_string(r.width) + ", " +
           std::to_string(r.height) + "}";
  }
};
}  // namespace Catch

TEST_CASE("rectangles are half open and empty without a side") {
  const Rect r{3, 5, 10, 2};
  CHECK(r.right() == 13);
  CHECK(r.bottom() == 7);
  CHECK(r.area() == 20);
  CHECK_FALSE(r.empty());
  CHECK(Rect{3, 5, 0, 2}.empty());
  CHECK(Rect{3, 5, 2, -1}.empty());
  CHECK(Rect{3, 5, -4, -4}.area() == 0);
  CHECK(r.contains(r));
  CHECK(r.contains({12, 6, 1, 1}));
  CHECK_FALSE(r.contains({12, 6, 2, 1}));
  CHECK_FALSE(r.contains({2, 5, 1, 1}));
  CHECK(Rect{0, 0, 60000, 60000}.area() == 3'600'000'000L);
}

TEST_CASE("intersection and surrounding of rectangles") {
  struct Case {
    Rect a, b, common, around;
  };
  const Case cases[] = {{{0, 0, 4, 4}, {2, 1, 4, 4}, {2, 1, 2, 3}, {0, 0, 6, 5}},
                        {{0, 0, 4, 4}, {1, 1, 2, 2}, {1, 1, 2, 2}, {0, 0, 4, 4}},
                        {{-3, -3, 4, 4}, {0, 0, 9, 9}, {0, 0, 1, 1}, {-3, -3, 12, 12}}};
  for (const Case& c : cases) {
    CHECK(intersection(c.a, c.b) == c.common);
    CHECK(intersection(c.b, c.a) == c.common);
    CHECK(around(c.a, c.b) == c.around);
    CHECK(around(c.b, c.a) == c.around);
  }
  CHECK(intersection({0, 0, 4, 4}, {4, 0, 4, 4}).empty());
  CHECK(intersection({0, 0, 4, 4}, {9, 9, 4, 4}).empty());
  CHECK(around({0, 0, 0, 0}, {5, 5, 2, 2}) == Rect{5, 5, 2, 2});
  CHECK(around({5, 5, 2, 2}, {0, 0, 3, 0}) == Rect{5, 5, 2, 2});
}

TEST_CASE("measures of the design become whole pixels, and strokes stay visible") {
  const Scale half(0.5);
  CHECK(half(64) == 32);
  CHECK(half(65) == 33);
  CHECK(half.stroke(2) == 2);
  CHECK(half.stroke(8) == 4);
}

TEST_CASE("type has a floor that follows from distance and pitch") {
  struct Case {
    double pitch, far;
    int body, caption;
  };
  for (const Case& c :
       {Case{2.5, 10, 30, 24}, {4, 10, 24, 24}, {1.25, 10, 59, 47}, {2.5, 20, 59, 47}, {10, 5, 24, 24}}) {
    INFO("pitch " << c.pitch << " mm, " << c.far << " m");
    CHECK(floorPx(TextRole::Body, {c.pitch, 3, c.far}) == c.body);
    CHECK(floorPx(TextRole::Caption, {c.pitch, 3, c.far}) == c.caption);
  }
}

TEST_CASE("a wall's class and scale follow from its canvas and from how it is looked at") {
  struct Case {
    Size canvas;
    double pitch;
    double factor;
    WallClass kind;
  };
  using enum WallClass;
  for (const Case& c :
       {Case{{1920, 1080}, 2.5, 1, Wide},
        {{3840, 2160}, 1.25, 2, Wide},
        {{2560, 1440}, 1.9, 4 / 3.0, Wide},
        {{1280, 720}, 2.5, 1, Small},  // type would fall under its floor: a smaller room, not smaller type
        {{1024, 512}, 4, 1, Small},
        {{512, 256}, 4, 1, Small},
        {{1920, 1080}, 1.25, 59 / 30.0, Small},
        {{3840, 1080}, 2.5, 1, Double},
        {{1080, 1920}, 2.5, 1, Portrait},
        {{7680, 192}, 4, 192 / 108.0, Ribbon}}) {
    INFO(c.canvas.width << "x" << c.canvas.height << " at " << c.pitch << " mm");
    const Wall wall(c.canvas, {c.pitch, 3, 10});
    CHECK(wall.scale.factor() == Approx(c.factor));
    CHECK(wall.kind == c.kind);
    CHECK(wall.width == Approx(c.canvas.width / c.factor));
  }
}

TEST_CASE("type keeps to the floor on every canvas with room for the least page") {
  for (const Size canvas :
       {Size{1920, 1080}, {1280, 720}, {3840, 2160}, {3840, 1080}, {1024, 512}, {512, 256}, {1080, 1920}, {7680, 192}})
    for (const double pitch : {2.5, 4.0, 6.0}) {
      const Viewing viewing{pitch, 3, 10};
      const Wall wall(canvas, viewing);
      if (wall.width * wall.height <= 512 * 256 + 1 && pitch < 4) continue;  // a toy at this pitch
      INFO(canvas.width << "x" << canvas.height << " at " << pitch);
      CHECK(wall.scale(wall_class::kLeastCaption) >= floorPx(TextRole::Caption, viewing));
      CHECK(wall.scale(wall_class::kLeastBody) >= floorPx(TextRole::Body, viewing));
    }
}

TEST_CASE("easings run from 0 to 1, never back, and stay when they are over") {
  using Easing = double (*)(double);
  for (const Easing easing : {Easing(easeOutCubic), Easing(easeInQuad), Easing(easeOutQuad), Easing(easeInOutCubic)}) {
    CHECK(easing(0) == 0);
    CHECK(easing(1) == 1);
    CHECK(easing(-3) == 0);
    CHECK(easing(7) == 1);
    for (int i = 0; i < 100; ++i) CHECK(easing(i / 100.0) <= easing((i + 1) / 100.0));
  }
  CHECK(easeOutCubic(0.5) == Approx(0.875));
  CHECK(easeInQuad(0.5) == Approx(0.25));
  CHECK(easeOutQuad(0.5) == Approx(0.75));
  CHECK(easeInOutCubic(0.25) == Approx(0.0625));
  CHECK(easeInOutCubic(0.5) == Approx(0.5));
}

TEST_CASE("baselines centre type optically") {
  CHECK(baselineForDigits(50, 100) == 87);
  CHECK(baselineForWords(50, 100) == 88);
  CHECK(baselineForWords(60, 0) == 60);
}
