// The window on a real X server, where one can be had; and what is said where none is.
#include "display/window.h"

#include "display/screen_scene.h"

namespace {

using namespace lobbyboard;
using namespace lobbyboard::test;
using display::Window;
using display::WindowMode;
using geometry::Rect;
using geometry::Size;

}  // namespace

TEST_CASE("without a display the window says so and promises nothing") {
  const DisplayNamed none(GENERATE(static_cast<const char*>(nullptr), ":987", "nowhere:0"));
  const auto window = Window::open({640, 360}, WindowMode::Fullscreen);
  REQUIRE_FALSE(window);
  CHECK_THAT(window.error().what, Catch::StartsWith("no display: "));
  CHECK(window.error().what.size() > std::string("no display: ").size());
  CHECK_FALSE(Window::desktopSize());
}

TEST_CASE("a driver that draws nowhere is not taken for a display") {
  const DisplayNamed none(nullptr);
  ::setenv("SDL_VIDEODRIVER", GENERATE("dummy", "offscreen"), 1);
  const auto window = Window::open({640, 360}, WindowMode::Fullscreen);
  ::unsetenv("SDL_VIDEODRIVER");
  REQUIRE_FALSE(window);
  CHECK_THAT(window.error().what, Catch::StartsWith("no display: "));
}

TEST_CASE("a wall of the output's size shows exactly its canvas, and no pointer") {
  const auto screen = screenOf({640, 360});
  if (!screen) return;
  const DisplayNamed named(screen->name().c_str());
  CHECK(Window::desktopSize() == Size{640, 360});
  auto window = Window::open({640, 360}, WindowMode::Fullscreen);
  REQUIRE(window);
  CHECK_THAT((*window)->describe(), Catch::StartsWith("x11") && Catch::Contains("640x360"));
  CHECK((*window)->canvas().size() == Size{640, 360});

  const Rect all{0, 0, 640, 360};
  paint(**window, all, kGround);
  REQUIRE((*window)->present({&all, 1}));
  CHECK(becomes(**window, *screen, [&](const auto& seen) { return others(seen, all, kGround) == 0; }));

  SECTION("what is painted is shown where it is presented, and only there") {
    const Rect left{10, 20, 100, 50}, right{500, 300, 140, 60};
    paint(**window, left, kPatch);
    paint(**window, right, kPatch);
    REQUIRE((*window)->present({&right, 1}));
    CHECK(becomes(**window, *screen, [&](const auto& seen) { return others(seen, right, kPatch) == 0; }));
    CHECK(others(screen->picture(), left, kGround) == 0);
    REQUIRE((*window)->present({&left, 1}));
    CHECK(becomes(**window, *screen, [&](const auto& seen) { return others(seen, left, kPatch) == 0; }));
    CHECK(others(screen->picture(), {110, 0, 390, 360}, kGround) == 0);
  }
  SECTION("the server moves what is shown, whatever the canvas holds by then") {
    const Rect patch{100, 200, 50, 50};
    paint(**window, patch, kPatch);
    REQUIRE((*window)->present({&patch, 1}));
    REQUIRE((*window)->moving() == graphics::Compositor::Moving::OnDisplay);
    paint(**window, all, 0x00FF00);  // never presented
    const Rect band{50, 299, 200, 1};
    for (int i = 0; i < 30; ++i) {
      (*window)->move({{50, 100, 200, 200}, {0, -1}});
      paint(**window, band, kGround);
      REQUIRE((*window)->present({&band, 1}));
    }
    const Rect moved{100, 170, 50, 50};
    CHECK(becomes(**window, *screen, [&](const auto& seen) {
      return others(seen, moved, kPatch) == 0 && others(seen, all, kGround) == moved.area();
    }));
    CHECK_FALSE((*window)->look().canvasLost);
  }
  SECTION("nothing to present is no failure") { CHECK((*window)->present({})); }
}

TEST_CASE("a canvas smaller than the output stands in its upper left corner") {
  const auto screen = screenOf({800, 600});
  if (!screen) return;
  const DisplayNamed named(screen->name().c_str());
  auto window = Window::open({640, 360}, WindowMode::Fullscreen);
  REQUIRE(window);
  const Rect all{0, 0, 640, 360};
  paint(**window, all, kGround);
  REQUIRE((*window)->present({&all, 1}));
  CHECK(becomes(**window, *screen, [&](const auto& seen) { return others(seen, all, kGround) == 0; }));
}

TEST_CASE("at a desk the pointer stays: this screen would show it on a wall, too") {
  const auto screen = screenOf({640, 360});
  if (!screen) return;
  const DisplayNamed named(screen->name().c_str());
  auto window = Window::open({640, 360}, WindowMode::Desk);
  REQUIRE(window);
  const Rect all{0, 0, 640, 360}, left{0, 0, 200, 360};
  paint(**window, all, kGround);
  REQUIRE((*window)->present({&all, 1}));
  CHECK(becomes(**window, *screen, [&](const auto& seen) { return others(seen, left, kGround) == 0; }));
  CHECK(others(screen->picture(), all, kGround) > 50);
}

TEST_CASE("an output that the canvas does not fit on is refused with both sizes") {
  const auto screen = screenOf({640, 480});
  if (!screen) return;
  const DisplayNamed named(screen->name().c_str());
  const Size canvas = GENERATE(Size{1920, 1080}, Size{641, 480}, Size{640, 481});
  const auto window = Window::open(canvas, WindowMode::Fullscreen);
  REQUIRE_FALSE(window);
  CHECK_THAT(window.error().what, Catch::Contains("640x480"));
  CHECK_THAT(window.error().what, Catch::Contains(std::to_string(canvas.width) + "x" + std::to_string(canvas.height)));
}

TEST_CASE("windows may be opened one after the other") {
  const auto screen = screenOf({640, 480});
  if (!screen) return;
  const DisplayNamed named(screen->name().c_str());
  for (int i = 0; i < 3; ++i) {
    auto window = Window::open({320, 180}, WindowMode::Desk);
    REQUIRE(window);
    CHECK_FALSE((*window)->look().closed);
    const Rect all{0, 0, 320, 180};
    paint(**window, all, kGround);
    CHECK((*window)->present({&all, 1}));
  }
}
