#include "display/window.h"

#include <SDL2/SDL.h>

namespace lobbyboard::display {

using geometry::Size;

std::optional<Size> Window::desktopSize() {
  const Video video(Video::Driver::X11);
  if (!video.objection({1, 1}, WindowMode::Desk).empty()) return std::nullopt;
  return video.desktop();
}

base::Result<std::unique_ptr<Window>> Window::open(Size canvas, WindowMode mode) {
  auto video = std::make_unique<Video>(Video::Driver::X11);
  if (const std::string why = video->objection(canvas, mode); !why.empty()) return base::failure("no display: " + why);
  WindowHandle window = openWindow(*video, canvas, mode, 0);
  if (!window) return base::failure(std::string("no window: ") + SDL_GetError());
  if (!holds(window.get(), canvas))
    return base::failure("no window: it came smaller than the canvas of " + nameOf(canvas));
  std::unique_ptr<Window> out(new Window(std::move(video), std::move(window), canvas, mode));
  auto surface = XSurface::on(out->window_.get(), canvas);
  if (!surface) return base::failure("no surface: " + surface.error().what);
  out->surface_ = std::move(*surface);
  if (mode == WindowMode::Fullscreen) out->picture_ = LastPicture::of(out->window_.get());
  return out;
}

Window::Window(std::unique_ptr<Video> video, WindowHandle window, Size size, WindowMode mode)
    : video_(std::move(video)), window_(std::move(window)), size_(size), mode_(mode) {}

Window::~Window() = default;

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
  News news = lookAt(window_.get(), size_, mode_);
  if (surface_->lost()) news.canvasLost = true;
  return news;
}

std::string Window::describe() const {
  return std::string(SDL_GetCurrentVideoDriver()) + ", window surface " + nameOf(size_) +
         (surface_->shared() ? ", shared memory" : ", sent") + ", software, no vsync, scrolls on the server";
}

}  // namespace lobbyboard::display
