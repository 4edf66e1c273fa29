#include "lint/reading_time.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "graphics/utf8.h"

namespace lobbyboard::lint {
namespace {

bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }

/// A sign that stands within a number, as in 2,408.1 and 09:41.
bool joinsDigits(char32_t c) { return c == U'.' || c == U',' || c == U':'; }

bool isWritten(char32_t c) {
  const bool latin = (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z') || (c >= 0xC0 && c < 0x2000);
  const bool wide = c >= 0x2E80 && !(c >= 0x3000 && c <= 0x303F) && !(c >= 0xFF00 && c <= 0xFFEF);
  return latin || wide;
}

void count(std::string_view utf8, Reading& out) {
  bool number = false;
  for (const char32_t c : graphics::decode(utf8)) {
    if (isDigit(c)) {
      if (!number) ++out.figures;
      number = true;
      continue;
    }
    if (!joinsDigits(c)) number = false;
    if (isWritten(c)) ++out.characters;
  }
}

}  // namespace

Reading readingOf(std::span<const StandingText> texts) {
  Reading out;
  std::set<std::string_view> read;
  for (const StandingText& text : texts)
    if (text.depth == graphics::Depth::Body && !text.seen.empty() && read.insert(text.line.text).second)
      count(text.line.text, out);
  return out;
}

std::chrono::milliseconds leastDwell(const Reading& reading) {
  const std::chrono::milliseconds sum(2000 + reading.characters * 250 + reading.figures * 500);
  return std::clamp(sum, std::chrono::milliseconds(8000), std::chrono::milliseconds(30000));
}

}  // namespace lobbyboard::lint
