#pragma once

#include "graphics/canvas.h"
#include "graphics/damage.h"
#include "graphics/display_list.h"

namespace lobbyboard::graphics {

/// Keeps a canvas equal to the newest display list by repainting only what changed since the last one. The result is
/// the same, byte for byte, as painting the whole list on a fresh canvas.
class Compositor {
 public:
  explicit Compositor(geometry::Size canvas) : damage_(canvas) {}

  /// The canvas must be the one of the last call, untouched since; else call forget() first. Returns what was
  /// repainted; valid until the next call.
  const Damage& compose(const DisplayList& next, Canvas& canvas);
  /// The next call repaints everything.
  void forget() { known_ = false; }

 private:
  void compare(const Layer& last, const Layer& next);

  Damage damage_;
  DisplayList last_;
  bool known_ = false;
};

/// Paints every item of the list that touches `window`, from the topmost one that hides all below.
void paintAll(const DisplayList& list, const geometry::Rect& window, Canvas& canvas);

}  // namespace lobbyboard::graphics
