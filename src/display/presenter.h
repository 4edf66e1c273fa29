#pragma once

#include <span>
#include <string>

#include "graphics/compositor.h"
#include "time/instant.h"

namespace lobbyboard::display {

/// Where finished frames go. The canvas keeps its content from frame to frame until changed() says otherwise.
class Presenter {
 public:
  /// What happened outside since the last look.
  struct News {
    bool canvasLost = false;  ///< the canvas is another one or its content is gone: paint everything
    bool closed = false;      ///< somebody closed the window
    bool failed = false;      ///< the display is of no use any more
  };

  virtual ~Presenter() = default;
  /// To be painted on: waits until what was presented from it is taken.
  virtual graphics::Canvas& canvas() = 0;
  /// Where a scroll is done: on the canvas, or on the display itself by move().
  virtual graphics::Compositor::Moving moving() const { return graphics::Compositor::Moving::InMemory; }
  /// Moves what is shown; to be called before the present() of the same frame.
  virtual void move(const graphics::Move&) {}
  /// Shows these parts of the canvas, maybe after it returned; nothing to show costs nothing. False when the display
  /// does not take them.
  virtual bool present(std::span<const geometry::Rect> damage) = 0;
  virtual News look() = 0;
  /// present() waits for the display's own refresh, and those come at the wall's rate: so it was measured.
  virtual bool keepsVsync() const { return false; }
  /// How long the last present() waited for such a refresh.
  virtual time::Span waited() const { return time::Span{0}; }
  /// What this really is, for the log: "x11, shared-memory surface 1920x1080".
  virtual std::string describe() const = 0;
};

}  // namespace lobbyboard::display
