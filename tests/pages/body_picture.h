#pragma once

#include <cstdint>

#include "graphics/canvas.h"
#include "pages/page.h"

namespace lobbyboard::test {

/// Does all the work of the page's first frame.
void prepareWhole(pages::Page& page);

/// What a prepared page draws at a frame, on black.
graphics::Canvas bodyAt(const pages::Page& page, std::int64_t frame, geometry::Size canvas = {1920, 1080});

}  // namespace lobbyboard::test
