#include "display/window.h"

#include <SDL2/SDL.h>

#include <cstdlib>
#include <cstring>

namespace lobbyboard::display {

using geometry::Size;

/// SDL's video part, and the hints that it needs before it starts.
struct Window::VideoSystem {
  VideoSystem() {
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");  // else the "software" surface goes through OpenGL
    SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "1");
    SDL_SetHint(SDL_HINT_VIDEO_X11_XRANDR, "0");  // a controller that is off at boot must not stop the start
    SDL_SetHint(SDL_HINT_RENDER_SCALE_QUALITY, "0");
    // Without a name SDL falls back to an invisible driver and looks healthy before a black wall.
    if (!std::getenv("SDL_VIDEODRIVER")) SDL_SetHint(SDL_HINT_VIDEODRIVER, "x11");
    started = SDL_InitSubSystem(SDL_INIT_VIDEO) == 0;
  }
  ~VideoSystem() {
    if (started) SDL_QuitSubSystem(SDL_INIT_VIDEO);
  }
  VideoSystem(const VideoSystem&) = delete;
  VideoSystem& operator=(const VideoSystem&) = delete;

  bool started = false;
};

namespace {

std::string text(Size size) { return std::to_string(size.width) + "x" + std::to_string(size.height); }

std::optional<Size> desktop() {
  SDL_DisplayMode mode{};
  if (SDL_GetDesktopDisplayMode(0, &mode) != 0) return std::nullopt;
  return Size{mode.w, mode.h};
}

/// Why this display will not do; empty when it will.
std::string objection(Size canvas, WindowMode mode) {
  const char* const driver = SDL_GetCurrentVideoDriver();
  if (!driver || std::strcmp(driver, "x11") != 0)
    return std::string("the video driver is \"") + (driver ? driver : "none") + "\", not x11";
  const auto size = desktop();
  if (!size) return std::string("no output: ") + SDL_GetError();
  if (mode == WindowMode::Fullscreen && (size->width < canvas.width || size->height < canvas.height))
    return "the output is " + text(*size) + " but the canvas " + text(canvas) +
           "; set wall.width and wall.height, or the output's mode, so that the canvas fits";
  return {};
}

}  // namespace

void Window::Destroy::operator()(SDL_Window* window) const { SDL_DestroyWindow(window); }

std::optional<Size> Window::desktopSize() {
  const VideoSystem video;
  if (!video.started || !objection({1, 1}, WindowMode::Desk).empty()) return std::nullopt;
  return desktop();
}

base::Result<std::unique_ptr<Window>> Window::open(Size canvas, WindowMode mode) {
  auto video = std::make_unique<VideoSystem>();
  if (!video->started) return base::failure(std::string("no display: ") + SDL_GetError());
  if (const std::string why = objection(canvas, mode); !why.empty()) return base::failure("no display: " + why);
  const bool whole = mode == WindowMode::Fullscreen;
  const int at = whole ? 0 : static_cast<int>(SDL_WINDOWPOS_CENTERED);
  Uint32 flags = SDL_WINDOW_HIDDEN;  // until the pointer is away: not for a moment does it stand on the last picture
  if (whole) flags |= static_cast<Uint32>(desktop() == canvas ? SDL_WINDOW_FULLSCREEN_DESKTOP : SDL_WINDOW_BORDERLESS);
  std::unique_ptr<SDL_Window, Destroy> window(
      SDL_CreateWindow("lobbyboard", at, at, canvas.width, canvas.height, flags));
  if (!window) return base::failure(std::string("no window: ") + SDL_GetError());
  if (whole) SDL_ShowCursor(SDL_DISABLE);
  SDL_ShowWindow(window.get());
  SDL_DisableScreenSaver();
  std::unique_ptr<Window> out(new Window(std::move(video), std::move(window), canvas, mode));
  if (!out->holdsCanvas()) return base::failure("no window: it came smaller than the canvas of " + text(canvas));
  auto surface = XSurface::on(out->window_.get(), canvas);
  if (!surface) return base::failure("no surface: " + surface.error().what);
  out->surface_ = std::move(*surface);
  if (whole) out->picture_ = LastPicture::of(out->window_.get());
  return out;
}

Window::Window(std::unique_ptr<VideoSystem> video, std::unique_ptr<SDL_Window, Destroy> window, Size size,
               WindowMode mode)
    : video_(std::move(video)), window_(std::move(window)), size_(size), mode_(mode) {}

Window::~Window() = default;

bool Window::holdsCanvas() const {
  Size got;
  SDL_GetWindowSize(window_.get(), &got.width, &got.height);
  return got.width >= size_.width && got.height >= size_.height;
}

void Window::move(const graphics::Move& move) { surface_->move(move); }

bool Window::present(std::span<const geometry::Rect> damage) {
  if (damage.empty()) return true;
  surface_->put(damage);
  if (shown_) return true;
  surface_->settle();  // ready is said of a picture that stands
  shown_ = true;
  if (picture_) picture_->succeed();
  return true;
}

Presenter::News Window::look() {
  News news;
  SDL_Event event;
  news.canvasLost = surface_->lost();
  while (SDL_PollEvent(&event)) {
    if (event.type == SDL_QUIT) news.closed = true;
    if (event.type == SDL_KEYDOWN && mode_ == WindowMode::Desk && event.key.keysym.sym == SDLK_ESCAPE)
      news.closed = true;
    if (event.type != SDL_WINDOWEVENT) continue;
    const Uint8 what = event.window.event;
    if (what == SDL_WINDOWEVENT_EXPOSED) news.canvasLost = true;
    if (what != SDL_WINDOWEVENT_SIZE_CHANGED) continue;
    news.canvasLost = true;
    news.failed = !holdsCanvas();
  }
  return news;
}

std::string Window::describe() const {
  return std::string(SDL_GetCurrentVideoDriver()) + ", window surface " + text(size_) +
         (surface_->shared() ? ", shared memory" : ", sent") + ", software, no vsync, scrolls on the server";
}

}  // namespace lobbyboard::display
