#pragma once

#include "geometry/rect.h"

namespace lobbyboard::graphics {

/// What is inside a window of the canvas goes elsewhere inside it.
struct Move {
  geometry::Rect window;
  geometry::Point by;

  /// Where pixels stand afterwards that stood in the window before.
  geometry::Rect kept() const {
    return intersection(window, {window.x + by.x, window.y + by.y, window.width, window.height});
  }
  friend bool operator==(const Move&, const Move&) = default;
};

}  // namespace lobbyboard::graphics
