#pragma once

#include <memory>
#include <optional>
#include <string>

#include "display/presenter.h"

struct SDL_Window;

namespace lobbyboard::display {

enum class WindowMode { Fullscreen, Desk };

/// SDL's video part under one driver, with the hints that it needs before it starts. One at a time.
class Video {
 public:
  enum class Driver { X11, Kmsdrm };
  explicit Video(Driver driver);
  ~Video();
  Video(const Video&) = delete;
  Video& operator=(const Video&) = delete;

  Driver driver() const { return driver_; }
  /// Why this display will not do for a canvas; empty when it will.
  std::string objection(geometry::Size canvas, WindowMode mode) const;
  /// The size of the display's desktop; nothing without one.
  std::optional<geometry::Size> desktop() const;

 private:
  Driver driver_;
  std::string error_;  ///< why it did not start
};

struct DestroyWindow {
  void operator()(SDL_Window* window) const;
};
using WindowHandle = std::unique_ptr<SDL_Window, DestroyWindow>;

/// A window for the canvas, shown, without a pointer on a wall. `flags` are SDL's, besides those of the mode. Null
/// where there is none; SDL says why.
WindowHandle openWindow(const Video& video, geometry::Size canvas, WindowMode mode, unsigned flags);
bool holds(SDL_Window* window, geometry::Size canvas);
/// Takes what SDL has to tell.
Presenter::News lookAt(SDL_Window* window, geometry::Size canvas, WindowMode mode);

/// "1920x1080"
std::string nameOf(geometry::Size size);

}  // namespace lobbyboard::display
