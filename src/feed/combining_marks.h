#pragma once

namespace lobbyboard::feed {

/// Does this code point stand on, under or around the one before it (nonspacing and enclosing marks)?
bool isCombiningMark(char32_t codePoint);

}  // namespace lobbyboard::feed
