#include "display/video.h"

#include <SDL2/SDL.h>

#include <strings.h>
#include <cstdlib>

#include "display/drm_card.h"

namespace lobbyboard::display {

using geometry::Size;

namespace {

const char* nameOf(Video::Driver driver) { return driver == Video::Driver::X11 ? "x11" : "KMSDRM"; }

void hint(Video::Driver driver) {
  SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");  // else the "software" surface goes through OpenGL
  SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "1");
  SDL_SetHint(SDL_HINT_VIDEO_X11_XRANDR, "0");  // a controller that is off at boot must not stop the start
  SDL_SetHint(SDL_HINT_RENDER_SCALE_QUALITY, "0");
  if (driver == Video::Driver::Kmsdrm) {
    SDL_SetHintWithPriority(SDL_HINT_VIDEODRIVER, nameOf(driver), SDL_HINT_OVERRIDE);
    // SDL takes the last card that it meets, whether anything is connected to it or not.
    if (const auto card = connectedCard("/sys/class/drm"))
      SDL_SetHint(SDL_HINT_KMSDRM_DEVICE_INDEX, std::to_string(*card).c_str());
    return;
  }
  // Without a name SDL falls back to an invisible driver and looks healthy before a black wall.
  if (!std::getenv("SDL_VIDEODRIVER")) SDL_SetHintWithPriority(SDL_HINT_VIDEODRIVER, nameOf(driver), SDL_HINT_OVERRIDE);
}

}  // namespace

std::string nameOf(Size size) { return std::to_string(size.width) + "x" + std::to_string(size.height); }

Video::Video(Driver driver) : driver_(driver) {
  hint(driver);
  if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0) error_ = SDL_GetError();
  SDL_ResetHint(SDL_HINT_VIDEODRIVER);
}

Video::~Video() {
  if (error_.empty()) SDL_QuitSubSystem(SDL_INIT_VIDEO);
}

std::optional<Size> Video::desktop() const {
  SDL_DisplayMode mode{};
  if (!error_.empty() || SDL_GetDesktopDisplayMode(0, &mode) != 0) return std::nullopt;
  return Size{mode.w, mode.h};
}

std::string Video::objection(Size canvas, WindowMode mode) const {
  if (!error_.empty()) return error_;
  const char* const driver = SDL_GetCurrentVideoDriver();
  if (!driver || ::strcasecmp(driver, nameOf(driver_)) != 0)
    return std::string("the video driver is \"") + (driver ? driver : "none") + "\", not " + nameOf(driver_);
  const auto size = desktop();
  if (!size) return std::string("no output: ") + SDL_GetError();
  if (mode == WindowMode::Fullscreen && (size->width < canvas.width || size->height < canvas.height))
    return "the output is " + display::nameOf(*size) + " but the canvas " + display::nameOf(canvas) +
           "; set wall.width and wall.height, or the output's mode, so that the canvas fits";
  return {};
}

void DestroyWindow::operator()(SDL_Window* window) const { SDL_DestroyWindow(window); }

WindowHandle openWindow(const Video& video, Size canvas, WindowMode mode, unsigned flags) {
  const bool whole = mode == WindowMode::Fullscreen;
  const int at = whole ? 0 : static_cast<int>(SDL_WINDOWPOS_CENTERED);
  flags |= SDL_WINDOW_HIDDEN;  // until the pointer is away: not for a moment does it stand on the last picture
  // Without an X server a window of another size than the output would change the output's mode.
  const bool allOfIt = video.driver() == Video::Driver::Kmsdrm || video.desktop() == canvas;
  if (whole) flags |= static_cast<unsigned>(allOfIt ? SDL_WINDOW_FULLSCREEN_DESKTOP : SDL_WINDOW_BORDERLESS);
  WindowHandle window(SDL_CreateWindow("lobbyboard", at, at, canvas.width, canvas.height, flags));
  if (!window) return window;
  if (whole) SDL_ShowCursor(SDL_DISABLE);
  SDL_ShowWindow(window.get());
  SDL_DisableScreenSaver();
  return window;
}

bool holds(SDL_Window* window, Size canvas) {
  Size got;
  SDL_GetWindowSize(window, &got.width, &got.height);
  return got.width >= canvas.width && got.height >= canvas.height;
}

Presenter::News lookAt(SDL_Window* window, Size canvas, WindowMode mode) {
  Presenter::News news;
  SDL_Event event;
  while (SDL_PollEvent(&event)) {
    if (event.type == SDL_QUIT) news.closed = true;
    if (event.type == SDL_RENDER_TARGETS_RESET || event.type == SDL_RENDER_DEVICE_RESET) news.canvasLost = true;
    if (event.type == SDL_KEYDOWN && mode == WindowMode::Desk && event.key.keysym.sym == SDLK_ESCAPE)
      news.closed = true;
    if (event.type != SDL_WINDOWEVENT) continue;
    const Uint8 what = event.window.event;
    if (what == SDL_WINDOWEVENT_EXPOSED) news.canvasLost = true;
    if (what != SDL_WINDOWEVENT_SIZE_CHANGED) continue;
    news.canvasLost = true;
    news.failed = !holds(window, canvas);
  }
  return news;
}

}  // namespace lobbyboard::display
