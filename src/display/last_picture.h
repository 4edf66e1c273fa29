#pragma once

#include <memory>

#include "graphics/canvas.h"

struct SDL_Window;
struct _XDisplay;

namespace lobbyboard::display {

/// What stood on the wall outlives a show that dies: its window stays with the X server, without a process behind it,
/// until the next show has presented its first frame above it. A show that ends by itself takes its picture along.
/// (Xlib, XSetCloseDownMode: RetainTemporary.)
class LastPicture {
 public:
  /// Null when the window is not one of X11, or where a window manager would be left with a window that nobody closes.
  static std::unique_ptr<LastPicture> of(SDL_Window* window);
  ~LastPicture();
  LastPicture(const LastPicture&) = delete;
  LastPicture& operator=(const LastPicture&) = delete;

  /// Ends what earlier shows have left, once. To be called when this window's own picture is up.
  void succeed();

 private:
  explicit LastPicture(_XDisplay* display) : display_(display) {}

  _XDisplay* display_;  ///< SDL's connection: the window is its own
  bool succeeded_ = false;
};

/// Paints onto the canvas what stands on the X display named by the environment, from its upper left corner on. False
/// where there is none, or one whose pixels are of another kind.
bool copyScreen(graphics::Canvas& canvas);

}  // namespace lobbyboard::display
