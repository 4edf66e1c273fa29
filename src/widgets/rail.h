#pragma once

#include <cstddef>

#include "graphics/display_list.h"

namespace lobbyboard::widgets {

/// One segment for each page of the loop; the present one fills as its time runs, by whole pixels.
struct Rail {
  geometry::Rect area;
  int gap = 0;
  graphics::Rgb line = 0, value = 0;

  /// `share` 0…1 of the present page's time; a stopped rail shows every segment alike.
  void draw(std::size_t pages, std::size_t present, double share, graphics::Layer& out) const;
  void drawStopped(std::size_t pages, graphics::Layer& out) const;

 private:
  geometry::Rect segment(std::size_t pages, std::size_t index) const;
};

}  // namespace lobbyboard::widgets
