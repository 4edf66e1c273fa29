#include <catch2/catch.hpp>

#include "geometry/baseline.h"
#include "geometry/easing.h"
#include "geometry/rect.h"
#include "geometry/scale.h"

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

TEST_CASE("the design scales by the narrower side, and strokes stay visible") {
  CHECK(Scale({1920, 1080}).factor() == 1);
  CHECK(Scale({3840, 1080}).factor() == 1);
  CHECK(Scale({3840, 2160}).factor() == 2);
  CHECK(Scale({1080, 1920}).factor() == Approx(0.5625));
  CHECK(Scale({7680, 192}).factor() == Approx(192 / 1080.0));
  const Scale half({960, 540});
  CHECK(half(64) == 32);
  CHECK(half(65) == 33);
  CHECK(half.stroke(2) == 2);
  CHECK(half.stroke(8) == 4);
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
