#pragma once

#include "pages/page.h"
#include "pages/stage.h"

namespace lobbyboard::pages {

/// Adds "第 1/3 屏" to a sub-title for screen 0 of 3: at its end, in a compact header at its beginning, where it stays.
void nameScreen(const Stage& stage, int screen, int screens, Heading& heading);

}  // namespace lobbyboard::pages
