#pragma once

#include <string_view>

#include "graphics/canvas.h"
#include "graphics/typesetter.h"

namespace lobbyboard::graphics {

/// Writes a word aslant and faintly all over a picture, so that nobody takes it for what was shown on the wall.
void stampWatermark(Canvas& canvas, Typesetter& typesetter, std::string_view word);

}  // namespace lobbyboard::graphics
