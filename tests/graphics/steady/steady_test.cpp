// A steady frame allocates nothing: building its list and composing it.

#include <catch2/catch.hpp>

#include "graphics/compositor.h"
#include "graphics/steady/allocations.h"

using namespace lobbyboard;
using namespace lobbyboard::graphics;

namespace {

/// A board like the wall's: a ground, rows that scroll under a window, a translucent overlay, a ticker.
struct Scene {
  std::vector<ImagePtr> rows;
  ImagePtr strip = std::make_shared<Image>(geometry::Size{900, 40}, Alpha::Opaque);
  ImagePtr ramp = std::make_shared<Image>(geometry::Size{64, 40}, Alpha::Premultiplied);

  Scene() {
    for (int i = 0; i < 12; ++i) rows.push_back(std::make_shared<Image>(geometry::Size{600, 50}, Alpha::Opaque));
  }

  void draw(int frame, DisplayList& out) const {
    out.clear();
    out.at(Depth::Ground).fill({0, 0, 640, 480}, 0x07090C);
    int y = 40 - frame % 50;
    for (const ImagePtr& row : rows) {
      out.at(Depth::Body).image(row, {20, y}, {20, 40, 600, 380});
      y += 50;
    }
    out.at(Depth::Veil).fill({0, 40, 640, 380}, 0, static_cast<std::uint8_t>(frame % 7 * 20));
    out.at(Depth::Footer).fill({0, 440, 640, 40}, 0x11161C);
    out.at(Depth::Footer).image(strip, {100 - frame * 2 % 300, 440}, {100, 440, 500, 40});
    out.at(Depth::Footer).image(ramp, {100, 440});
  }
};

}  // namespace

TEST_CASE("a steady frame allocates nothing") {
  const Scene scene;
  DisplayList list;
  Canvas canvas({640, 480});
  Compositor compositor({640, 480});
  for (int frame = 0; frame < 120; ++frame) {
    scene.draw(frame, list);
    compositor.compose(list, canvas);
  }
  const long before = test::allocations();
  long damaged = 0;
  for (int frame = 120; frame < 420; ++frame) {
    scene.draw(frame, list);
    damaged += compositor.compose(list, canvas).area();
  }
  const long after = test::allocations();
  CHECK(after - before == 0);
  CHECK(damaged > 0);
  CHECK(before > 0);  // the count does count
}
