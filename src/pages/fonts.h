#pragma once

#include "config/fonts.h"
#include "graphics/typeface.h"

namespace lobbyboard::pages {

/// The configured font files as the typesetter takes them.
graphics::FontList fontList(const config::FontFiles& files);

}  // namespace lobbyboard::pages
