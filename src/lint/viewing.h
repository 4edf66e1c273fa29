#pragma once

#include "config/theme.h"
#include "geometry/viewing.h"
#include "graphics/inscription.h"

namespace lobbyboard::lint {

/// By the type table of the wall: a caption is written in the Regular voice and a label's colour; all else is read.
geometry::TextRole roleOf(const graphics::Inscription& line, const config::Theme& theme);

/// The distance in metres up to which a line of this em is read; 0 for one so small that its strokes run together.
double readableTo(geometry::TextRole role, int px, const geometry::Viewing& viewing);

}  // namespace lobbyboard::lint
