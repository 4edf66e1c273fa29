// The GPU's window, on an X server with OpenGL in software where one can be had.
#include "display/texture_window.h"

#include <SDL2/SDL.h>

#include "display/output.h"
#include "display/screen_scene.h"

namespace {

using namespace lobbyboard;
using namespace lobbyboard::test;
using display::TextureWindow;
using display::Video;
using display::WindowMode;
using geometry::Rect;
using geometry::Size;

const time::SystemClock kClock;

base::Result<std::unique_ptr<TextureWindow>> open(Size canvas) {
  return TextureWindow::open(Video::Driver::X11, canvas, WindowMode::Fullscreen, kClock, 60);
}

/// Null, with a word, where there is no OpenGL at all.
std::unique_ptr<TextureWindow> windowOf(Size canvas) {
  auto window = open(canvas);
  if (window) return std::move(*window);
  WARN("the GPU's window is not tested: " << window.error().what);
  REQUIRE_THAT(window.error().what, Catch::Contains("OpenGL"));
  return nullptr;
}

}  // namespace

TEST_CASE("through a texture the wall shows exactly its canvas, and only what is presented changes") {
  const auto screen = screenOf({640, 360});
  if (!screen) return;
  const DisplayNamed named(screen->name().c_str());
  const auto window = windowOf({640, 360});
  if (!window) return;
  CHECK_THAT(window->describe(), Catch::StartsWith("x11, OpenGL ES 2 on ") && Catch::Contains("640x360"));
  CHECK(window->moving() == graphics::Compositor::Moving::InMemory);

  const Rect all{0, 0, 640, 360};
  paint(*window, all, kGround);
  REQUIRE(window->present({&all, 1}));
  CHECK(becomes(*window, *screen, [&](const auto& seen) { return others(seen, all, kGround) == 0; }));

  // A part of some rows, and most of others: they go up in different ways.
  const Rect part{500, 300, 140, 60}, most{10, 20, 600, 50};
  paint(*window, part, kPatch);
  paint(*window, most, kPatch);
  REQUIRE(window->present({&part, 1}));
  CHECK(becomes(*window, *screen, [&](const auto& seen) { return others(seen, part, kPatch) == 0; }));
  CHECK(others(screen->picture(), most, kGround) == 0);
  REQUIRE(window->present({&most, 1}));
  CHECK(becomes(*window, *screen, [&](const auto& seen) {
    return others(seen, most, kPatch) == 0 && others(seen, all, kGround) == most.area() + part.area();
  }));
  CHECK(window->present({}));
}

TEST_CASE("what SDL has to say of a frame that failed is heard") {
  const auto screen = screenOf({640, 360});
  if (!screen) return;
  const DisplayNamed named(screen->name().c_str());
  const auto window = windowOf({640, 360});
  if (!window) return;
  const Rect all{0, 0, 640, 360};
  REQUIRE(window->present({&all, 1}));
  // SDL asks the log's function only for what passes its priorities: what a page flip says that fails has to.
  SDL_LogOutputFunction function = nullptr;
  void* data = nullptr;
  SDL_LogGetOutputFunction(&function, &data);
  REQUIRE(function != nullptr);
  CHECK(SDL_LogGetPriority(SDL_LOG_CATEGORY_VIDEO) <= SDL_LOG_PRIORITY_ERROR);
  CHECK(SDL_LogGetPriority(SDL_LOG_CATEGORY_RENDER) <= SDL_LOG_PRIORITY_ERROR);
}

TEST_CASE("through a texture, too, a small canvas stands in the upper left corner") {
  const auto screen = screenOf({800, 600});
  if (!screen) return;
  const DisplayNamed named(screen->name().c_str());
  const auto window = windowOf({640, 360});
  if (!window) return;
  const Rect all{0, 0, 640, 360};
  paint(*window, all, kGround);
  REQUIRE(window->present({&all, 1}));
  CHECK(becomes(*window, *screen, [&](const auto& seen) { return others(seen, all, kGround) == 0; }));
}

TEST_CASE("until its first frame the picture that stood there stands on") {
  const auto screen = screenOf({640, 360});
  if (!screen) return;
  const DisplayNamed named(screen->name().c_str());
  const graphics::Canvas before = screen->picture();  // woven black and white
  const auto window = windowOf({640, 360});
  if (!window) return;
  const Rect corner{0, 0, 200, 100};
  long differing = 0;
  REQUIRE(becomes(*window, *screen, [&](const auto& seen) {
    differing = 0;
    for (int y = 0; y < corner.height; ++y)
      for (int x = 0; x < corner.width; ++x) differing += pixel(seen, x, y) != pixel(before, x, y) ? 1 : 0;
    return differing == 0;
  }));
}

TEST_CASE("no GPU's window without a display, and none for a canvas that does not fit") {
  {
    const DisplayNamed none(nullptr);
    const auto window = open({640, 360});
    REQUIRE_FALSE(window);
    CHECK_THAT(window.error().what, Catch::StartsWith("no display: "));
  }
  const auto screen = screenOf({640, 360});
  if (!screen) return;
  const DisplayNamed named(screen->name().c_str());
  const auto window = open({641, 360});
  REQUIRE_FALSE(window);
  CHECK_THAT(window.error().what, Catch::Contains("640x360") && Catch::Contains("641x360"));
}

TEST_CASE("the settings choose the output") {
  const auto screen = screenOf({640, 360});
  if (!screen) return;
  const DisplayNamed named(screen->name().c_str());
  config::WallSettings wall;
  wall.width = 640;
  wall.height = 360;
  {
    const auto window = display::openOutput(wall, WindowMode::Fullscreen, kClock);
    REQUIRE(window);
    CHECK_THAT((*window)->describe(), Catch::Contains("shared memory"));
    CHECK_FALSE((*window)->keepsVsync());
  }
  wall.output = config::Output::Gles2;
  const auto window = display::openOutput(wall, WindowMode::Fullscreen, kClock);
  if (window)
    CHECK_THAT((*window)->describe(), Catch::Contains("streaming texture"));
  else
    CHECK_THAT(window.error().what, Catch::Contains("OpenGL"));
}
