#pragma once

#include <memory>

#include "graphics/move.h"

struct SDL_Window;
union SDL_Event;

namespace lobbyboard::display {

/// Scrolls parts of a window inside the X server. Speaks on the connection of the SDL window that it belongs to, so
/// that what is put to the window afterwards comes afterwards.
class XScroll {
 public:
  /// Null when the window is not one of X11.
  static std::unique_ptr<XScroll> on(SDL_Window* window);
  ~XScroll();
  XScroll(const XScroll&) = delete;
  XScroll& operator=(const XScroll&) = delete;

  void move(const graphics::Move& move);
  /// The event says that the server had not all of what it was to move: something lay over the window.
  static bool lost(const SDL_Event& event);

 private:
  struct Connection;
  explicit XScroll(std::unique_ptr<Connection> connection);

  std::unique_ptr<Connection> connection_;
};

}  // namespace lobbyboard::display
