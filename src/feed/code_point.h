#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace lobbyboard::feed {

struct CodePoint {
  char32_t value = 0;
  std::size_t bytes = 1;  ///< of UTF-8
  bool valid = false;     ///< false: one stray byte
};

/// The code point that begins at `at`, which must be below the size: strict UTF-8, no surrogates, no overlong forms.
CodePoint codePointAt(std::string_view utf8, std::size_t at);
void appendUtf8(std::string& utf8, char32_t codePoint);

/// What the wall makes of a code point.
enum class Treatment {
  Keep,    ///< something to see
  Mark,    ///< stands on the one before it
  Space,   ///< any white space or line break
  Joiner,  ///< ZWJ and ZWNJ: they choose letter forms in Mongolian, and mean nothing to see elsewhere
  Drop     ///< control, direction override, invisible, or no character at all
};

Treatment treatmentOf(char32_t codePoint);
/// A letter, mark or sign of the traditional Mongolian script.
bool isMongolian(char32_t codePoint);

}  // namespace lobbyboard::feed
