#pragma once

#include <catch2/catch.hpp>

#include <chrono>
#include <cstdlib>
#include <thread>

#include "display/presenter.h"
#include "display/virtual_display.h"

namespace lobbyboard::test {

constexpr graphics::Rgb kGround = 0x204060, kPatch = 0xE0A030;

/// $DISPLAY for as long as a test runs.
class DisplayNamed {
 public:
  explicit DisplayNamed(const char* name) {
    ::unsetenv("SDL_VIDEODRIVER");
    if (name)
      ::setenv("DISPLAY", name, 1);
    else
      ::unsetenv("DISPLAY");
  }
  ~DisplayNamed() { ::unsetenv("DISPLAY"); }
  DisplayNamed(const DisplayNamed&) = delete;
  DisplayNamed& operator=(const DisplayNamed&) = delete;
};

inline void paint(display::Presenter& presenter, const geometry::Rect& area, graphics::Rgb color) {
  presenter.canvas().paint(graphics::Item{nullptr, color, area, {}, 255}, area);
}

/// The display's queue is served as the frame loop does, until the screen is so.
template <typename Condition>
bool becomes(display::Presenter& presenter, const VirtualDisplay& screen, Condition condition) {
  for (int i = 0; i < 200; ++i) {
    presenter.look();
    if (condition(screen.picture())) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  return false;
}

inline std::uint32_t pixel(const graphics::Canvas& canvas, int x, int y) { return canvas.row(y)[x] & 0xFFFFFFU; }

/// How many pixels of an area have another colour.
inline long others(const graphics::Canvas& canvas, const geometry::Rect& area, graphics::Rgb color) {
  long count = 0;
  for (int y = area.y; y < area.bottom(); ++y)
    for (int x = area.x; x < area.right(); ++x) count += pixel(canvas, x, y) != color ? 1 : 0;
  return count;
}

/// Null, with a word, where Xvfb is not installed.
inline std::unique_ptr<VirtualDisplay> screenOf(geometry::Size size) {
  auto screen = VirtualDisplay::start(size);
  if (!screen) WARN("Xvfb is not installed: nothing is tested on it");
  return screen;
}

}  // namespace lobbyboard::test
