#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace lobbyboard::feed {

constexpr std::size_t kMostMarks = 8;  ///< combining marks in a row on one base

struct CleanText {
  std::string text;  ///< valid UTF-8
  std::size_t codePoints = 0;
  bool cut = false;  ///< it was longer than allowed
};

/// What may stand on a wall of what somebody wrote. Control characters, bidirectional marks and overrides, invisible
/// format characters, noncharacters and stray bytes are dropped; line breaks, tabs and all kinds of spaces become one
/// space, none at the ends (202F stays: Mongolian words hold it). ZWJ and ZWNJ stay beside Mongolian letters only. A
/// base keeps at most kMostMarks marks, and a mark without a base goes. Private-use characters stay: rare names use
/// them, and the font check names those that no font has. At most `most` code points; a base and its marks are never
/// cut apart.
CleanText cleanText(std::string_view utf8, std::size_t most);

/// "…" in double quotes, cleaned and at most 40 code points long: an outside value inside a message.
std::string inQuotes(std::string_view utf8);

}  // namespace lobbyboard::feed
