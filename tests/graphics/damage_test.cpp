#include "graphics/damage.h"

#include <catch2/catch.hpp>
#include <random>

using namespace lobbyboard::graphics;
using lobbyboard::geometry::Rect;

namespace {

std::vector<Rect> damaged(const std::vector<Rect>& areas) {
  Damage damage({1000, 1000});
  for (const Rect& area : areas) damage.add(area);
  std::vector<Rect> out(damage.rects().begin(), damage.rects().end());
  std::sort(out.begin(), out.end(),
            [](const Rect& a, const Rect& b) { return std::pair(a.y, a.x) < std::pair(b.y, b.x); });
  return out;
}

bool covered(const Damage& damage, const Rect& area) {
  for (int y = area.y; y < area.bottom(); ++y)
    for (int x = area.x; x < area.right(); ++x)
      if (std::none_of(damage.rects().begin(), damage.rects().end(), [&](const Rect& rect) {
            return rect.contains({x, y, 1, 1});
          }))
        return false;
  return true;
}

}  // namespace

TEST_CASE("what damage keeps, merges and cuts") {
  using Rects = std::vector<Rect>;
  CHECK(damaged({}) == Rects{});
  CHECK(damaged({{10, 10, 0, 5}, {10, 10, 5, 0}, {10, 10, -5, 5}}) == Rects{});
  CHECK(damaged({{10, 10, 20, 30}}) == Rects{{10, 10, 20, 30}});
  // the same twice, inside, around
  CHECK(damaged({{10, 10, 20, 30}, {10, 10, 20, 30}}) == Rects{{10, 10, 20, 30}});
  CHECK(damaged({{10, 10, 20, 30}, {15, 15, 2, 2}}) == Rects{{10, 10, 20, 30}});
  CHECK(damaged({{15, 15, 2, 2}, {10, 10, 20, 30}}) == Rects{{10, 10, 20, 30}});
  // neighbours become one, far ones stay two
  CHECK(damaged({{0, 0, 10, 10}, {10, 0, 10, 10}}) == Rects{{0, 0, 20, 10}});
  CHECK(damaged({{0, 0, 10, 10}, {14, 2, 10, 10}}) == Rects{{0, 0, 24, 12}});
  CHECK(damaged({{0, 0, 10, 10}, {500, 500, 10, 10}}) == Rects{{0, 0, 10, 10}, {500, 500, 10, 10}});
  // a bridge joins what it reaches
  CHECK(damaged({{0, 0, 100, 100}, {300, 0, 100, 100}, {100, 0, 200, 100}}) == Rects{{0, 0, 400, 100}});
  // a cross would waste more than it shares
  CHECK(damaged({{0, 450, 1000, 100}, {450, 0, 100, 1000}}) == Rects{{450, 0, 100, 1000}, {0, 450, 1000, 100}});
  // cut to the canvas
  CHECK(damaged({{-50, -50, 60, 70}}) == Rects{{0, 0, 10, 20}});
  CHECK(damaged({{990, 980, 500, 500}}) == Rects{{990, 980, 10, 20}});
  CHECK(damaged({{1000, 0, 5, 5}, {0, 1000, 5, 5}, {-5, 0, 5, 5}, {2000, 2000, 1, 1}}) == Rects{});
}

TEST_CASE("damage adds up, is emptied, and can be everything") {
  Damage damage({640, 480});
  CHECK(damage.empty());
  CHECK(damage.area() == 0);
  damage.add({0, 0, 10, 10});
  damage.add({300, 300, 10, 20});
  CHECK(damage.area() == 300);
  damage.addAll();
  REQUIRE(damage.rects().size() == 1);
  CHECK(damage.rects()[0] == Rect{0, 0, 640, 480});
  damage.clear();
  CHECK(damage.empty());
}

TEST_CASE("however much is damaged, sixteen rectangles hold it all") {
  const unsigned seed = GENERATE(range(0U, 20U));
  std::mt19937 engine(seed);
  const auto below = [&](int sides) { return static_cast<int>(engine() % static_cast<unsigned>(sides)); };
  Damage damage({1920, 1080});
  std::vector<Rect> areas;
  for (int i = 0; i < 120; ++i) {
    areas.push_back({below(2000) - 40, below(1160) - 40, 1 + below(60), 1 + below(60)});
    damage.add(areas.back());
    CHECK(damage.rects().size() <= 16);
    for (const Rect& rect : damage.rects()) {
      CHECK(Rect{0, 0, 1920, 1080}.contains(rect));
      CHECK_FALSE(rect.empty());
    }
  }
  for (const Rect& area : areas) CHECK(covered(damage, intersection(area, {0, 0, 1920, 1080})));
}
