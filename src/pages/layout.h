#pragma once

#include "geometry/scale.h"

namespace lobbyboard::pages {

/// The zones of a canvas. Heights scale with the design; header and footer run the whole width.
struct Layout {
  explicit Layout(geometry::Size canvas);

  int margin = 0;          ///< left and right of all content
  int gutter = 0;          ///< between columns
  geometry::Rect header;   ///< title, as-of block, clock
  geometry::Rect rail;     ///< one segment for each page
  geometry::Rect veil;     ///< all between rail and footer: what a page change fades
  geometry::Rect body;     ///< what a page may draw on
  geometry::Rect footer;
};

}  // namespace lobbyboard::pages
