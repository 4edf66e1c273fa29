#include "graphics/line_break.h"

#include <algorithm>

#include "graphics/utf8.h"

namespace lobbyboard::graphics {
namespace {

constexpr std::u32string_view kNeverFirst = U"，。、；：？！）》〉」』】〕〗”’…—·・％‰℃°%,.;:?!)]}»～~";
constexpr std::u32string_view kNeverLast = U"（《〈「『【〔〖“‘([{«￥¥$";
constexpr std::u32string_view kFigureSigns = U".,:%‰×+-~±/／～—–＋－％℃°";

bool isOneOf(std::u32string_view all, char32_t c) { return all.find(c) != std::u32string_view::npos; }
bool isDigit(char32_t c) { return (c >= U'0' && c <= U'9') || (c >= 0xFF10 && c <= 0xFF19); }
bool isLatin(char32_t c) { return (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z') || (c >= 0xC0 && c < 0x250); }
bool isWide(char32_t c) { return c >= 0x2E80; }

/// The quotation marks serve as apostrophes too, so that Unicode's rules keep them on both sides; between ideographs
/// they open and close.
bool opensOrCloses(char32_t before, char32_t after) {
  return (isWide(before) && isOneOf(U"“‘", after)) || (isOneOf(U"”’", before) && isWide(after));
}

bool staysWhole(char32_t before, char32_t after) {
  return isOneOf(kNeverFirst, after) || isOneOf(kNeverLast, before) || after == U' ' || after == 0x3000;
}

/// Within 3×660, 18.2%, 10:30, 5-6, 30MW, G110, km/h or 吨/年.
bool withinFigure(char32_t before, char32_t after) {
  if (before == U'/' || after == U'/') return true;
  const bool letters = isDigit(before) || isLatin(before);
  const bool lettersAfter = isDigit(after) || isLatin(after);
  return (letters && lettersAfter) || (letters && isOneOf(kFigureSigns, after)) ||
         (lettersAfter && isOneOf(kFigureSigns, before) && !isOneOf(U",:", before));
}

std::vector<std::u32string> decoded(const std::vector<std::string>& words) {
  std::vector<std::u32string> out;
  for (const std::string& word : words)
    if (!word.empty()) out.push_back(decode(word));
  return out;
}

}  // namespace

LineBreaker::LineBreaker(const FontList& fonts)
    : afterFigures_(decoded(fonts.afterFigures)),
      beforeFigures_(decoded(fonts.beforeFigures)),
      kept_(decoded(fonts.words)) {}

/// The length of the longest unit that stands at `at`.
std::size_t LineBreaker::unitAt(std::u32string_view text, std::size_t at) const {
  std::size_t longest = 0;
  for (const std::u32string& unit : afterFigures_)
    if (unit.size() > longest && text.substr(at).starts_with(unit)) longest = unit.size();
  return longest;
}

void LineBreaker::keepFiguresWhole(std::u32string_view text, std::vector<Joint>& joints) const {
  const auto tie = [&](std::size_t at) { joints[at] = std::min(joints[at], Joint::Forced); };
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (withinFigure(text[i - 1], text[i])) tie(i);
    const bool figureEnds = isDigit(text[i - 1]) || (i > 1 && text[i - 1] == U' ' && isDigit(text[i - 2]));
    if (figureEnds && !isDigit(text[i]))
      for (std::size_t unit = unitAt(text, i), k = 0; k < unit; ++k) tie(i + k);
    if (!isDigit(text[i])) continue;
    for (const std::u32string& word : beforeFigures_)
      if (text.substr(0, i).ends_with(word)) tie(i);
  }
}

void LineBreaker::keepNamesWhole(std::u32string_view text, std::vector<Joint>& joints) const {
  for (const std::u32string& name : kept_)
    for (std::size_t at = text.find(name); at != std::u32string_view::npos; at = text.find(name, at + 1))
      for (std::size_t i = at + 1; i < at + name.size(); ++i) joints[i] = std::min(joints[i], Joint::Forced);
}

std::vector<Joint> LineBreaker::joints(std::u32string_view text, Clusters& clusters) {
  std::vector<Joint> out(text.size(), Joint::Whole);
  const std::vector<bool> starts = clusters.starts(text);
  const std::vector<bool> mayEnd = lines_.in(text);
  const std::vector<bool> words = words_.in(text);
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (!starts[i] || staysWhole(text[i - 1], text[i])) continue;
    const bool allowed = mayEnd[i] || opensOrCloses(text[i - 1], text[i]);
    out[i] = !allowed ? Joint::Forced : words[i] ? Joint::BetweenWords : Joint::InWord;
  }
  keepFiguresWhole(text, out);
  keepNamesWhole(text, out);
  return out;
}

}  // namespace lobbyboard::graphics
