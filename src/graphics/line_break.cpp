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

/// Is there nothing against a line's end between these two, if it must be?
bool mayPart(char32_t before, char32_t after) {
  return kNeverFirst.find(after) == std::u32string_view::npos && kNeverLast.find(before) == std::u32string_view::npos &&
         after != U' ' && !isMark(after);
}

/// May a line end between these two?
bool mayBreak(char32_t before, char32_t after) {
  return mayPart(before, after) && (before == U' ' || isWide(before) || isWide(after));
}

std::u32string withoutTrailingSpaces(std::u32string line) {
  while (line.ends_with(U' ')) line.pop_back();
  return line;
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
  if (low == 0 && width(encode(kEllipsis), face, px) > most) return {};
  std::string out = encode(text.substr(0, low).append(kEllipsis));
  if (shortened_) shortened_->insert_or_assign(out, std::string(utf8));
  return out;
}

std::vector<std::string> Typesetter::wrapped(std::string_view utf8, Face face, int px, int most, int lines) {
  std::vector<std::string> out;
  std::u32string rest = decode(utf8);
  while (!rest.empty() && static_cast<int>(out.size()) + 1 < lines) {
    if (width(encode(rest), face, px) <= most) break;
    std::size_t end = 0;   // of the words that fit
    std::size_t part = 0;  // of the letters that fit
    for (std::size_t i = 1; i < rest.size(); ++i) {
      if (!mayPart(rest[i - 1], rest[i])) continue;
      if (width(encode(withoutTrailingSpaces(rest.substr(0, i))), face, px) > most) break;
      part = i;
      if (mayBreak(rest[i - 1], rest[i])) end = i;
    }
    if (end == 0) end = part;
    if (end == 0) break;
    out.push_back(encode(withoutTrailingSpaces(rest.substr(0, end))));
    rest.erase(0, end);
  }
  if (!rest.empty()) out.push_back(fitted(encode(rest), face, px, most));
  return out;
}

}  // namespace lobbyboard::graphics
