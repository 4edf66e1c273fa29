#pragma once

#include <string>
#include <string_view>

namespace lobbyboard::graphics {

/// The code point at the front of `text`, which is taken off it. Broken bytes come out one by one as U+FFFD.
char32_t takeCodePoint(std::string_view& text);
void append(std::string& utf8, char32_t codePoint);
std::u32string decode(std::string_view utf8);
std::string encode(std::u32string_view text);

}  // namespace lobbyboard::graphics
