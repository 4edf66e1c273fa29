#pragma once

#include <memory>
#include <span>

#include "base/result.h"
#include "graphics/canvas.h"
#include "graphics/move.h"

struct SDL_Window;

namespace lobbyboard::display {

/// The pixels of a window, in memory that the X server reads by itself. Puts return at once: the server takes the
/// pixels while the wall goes on, and is waited for before the canvas is painted again. Speaks on a connection of its
/// own, so moves and puts come in their order and nobody else's round trips are waited for.
class XSurface {
 public:
  /// Fails when the window is not one of X11, or its screen has other pixels than 32 bits.
  static base::Result<std::unique_ptr<XSurface>> on(SDL_Window* window, geometry::Size size);
  ~XSurface();
  XSurface(const XSurface&) = delete;
  XSurface& operator=(const XSurface&) = delete;

  /// To be painted on: waits until the server has what was put.
  graphics::Canvas& canvas();
  void put(std::span<const geometry::Rect> rects);
  /// Copies from window to window inside the server, in its place among the puts.
  void move(const graphics::Move& move);
  /// Waits until the server has done all that it was asked for.
  void settle();
  /// Whether the server, since the last call, had not all of what it was to move: something lay over the window.
  bool lost();
  /// False on a display that is far away: pixels are sent to it.
  bool shared() const;

 private:
  struct Connection;
  explicit XSurface(std::unique_ptr<Connection> connection);

  std::unique_ptr<Connection> connection_;
  bool asked_ = false;  ///< the server may still be reading
};

}  // namespace lobbyboard::display
