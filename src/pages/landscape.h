#pragma once

#include "config/theme.h"
#include "graphics/painter.h"

namespace lobbyboard::pages {

/// Where hills stand and a river runs in a picture, in its pixels from above.
struct Ridge {
  double top = 0;    ///< the highest peak
  double river = 0;  ///< below it lies level ground, as far as the picture goes
  double from = 0;   ///< the part of the panorama that the picture shows, 0…1 from left to right
  double to = 1;
  bool ends = true;  ///< it goes out in the page's ground at both sides; else the wall's own edges end it
};

/// Two ranges of hills and a river in the theme's quiet tones: what a lobby has behind a ceremonial title.
void drawLandscape(graphics::Painter& painter, const config::Theme& theme, const Ridge& ridge);

}  // namespace lobbyboard::pages
