#pragma once

#include <cstdint>

#include "pages/still_page.h"

namespace lobbyboard::pages {

/// The projects with red and yellow cards, or lights where there are no cards, by name, the gravest first, under a head
/// that counts them. What has no room comes in later turns; hidden projects are counted and not named.
void hangWarnedTiles(const Stage& stage, const Content& content, Easel& easel, const geometry::Rect& area,
                     std::int64_t turn);

}  // namespace lobbyboard::pages
