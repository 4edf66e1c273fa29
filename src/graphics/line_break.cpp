#include <algorithm>

#include "graphics/typesetter.h"
#include "graphics/utf8.h"

namespace lobbyboard::graphics {
namespace {

constexpr std::u32string_view kEllipsis = U"…";
constexpr std::u32string_view kNeverFirst = U"，。、；：？！）》」』】〕”’…—·％%,.;:?!)]}»";
constexpr std::u32string_view kNeverLast = U"（《「『【〔“‘([{«";

bool isWide(char32_t c) { return c >= 0x2E80; }
bool isMark(char32_t c) { return (c >= 0x300 && c <= 0x36F) || (c >= 0xFE00 && c <= 0xFE0F) || c == 0x200D; }

/// May a line end between these two?
bool mayBreak(char32_t before, char32_t after) {
  if (kNeverFirst.find(after) != std::u32string_view::npos) return false;
  if (kNeverLast.find(before) != std::u32string_view::npos) return false;
  if (before == U' ') return true;
  if (after == U' ' || isMark(after)) return false;
  return isWide(before) || isWide(after);
}

}  // namespace

std::string Typesetter::fitted(std::string_view utf8, Face face, int px, int most) {
  if (width(utf8, face, px) <= most) return std::string(utf8);
  const std::u32string text = decode(utf8);
  std::size_t low = 0;
  std::size_t high = text.size();
  while (low < high) {
    const std::size_t middle = (low + high + 1) / 2;
    if (width(encode(text.substr(0, middle).append(kEllipsis)), face, px) <= most)
      low = middle;
    else
      high = middle - 1;
  }
  while (low > 0 && (isMark(text[low]) || text[low - 1] == U' ')) --low;
  return encode(text.substr(0, low).append(kEllipsis));
}

std::vector<std::string> Typesetter::wrapped(std::string_view utf8, Face face, int px, int most, int lines) {
  std::vector<std::string> out;
  std::u32string rest = decode(utf8);
  while (!rest.empty() && static_cast<int>(out.size()) + 1 < lines) {
    if (width(encode(rest), face, px) <= most) break;
    std::size_t end = 0;
    for (std::size_t i = 1; i < rest.size(); ++i) {
      if (!mayBreak(rest[i - 1], rest[i])) continue;
      if (width(encode(rest.substr(0, i)), face, px) > most) break;
      end = i;
    }
    if (end == 0) break;
    std::u32string line = rest.substr(0, end);
    while (line.ends_with(U' ')) line.pop_back();
    out.push_back(encode(line));
    rest.erase(0, end);
  }
  if (!rest.empty()) out.push_back(fitted(encode(rest), face, px, most));
  return out;
}

}  // namespace lobbyboard::graphics
