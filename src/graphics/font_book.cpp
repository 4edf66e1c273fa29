#include "graphics/font_book.h"

#include <algorithm>

#include "graphics/utf8.h"

namespace lobbyboard::graphics {
namespace {

/// Letters of one font neither kern nor join across ideographs, and hardly across the spaces of a long line: such a run
/// may be drawn in pieces, each a short piece of work.
constexpr std::size_t kPiece = 10;
constexpr std::size_t kLongPiece = 64;
constexpr char32_t kNarrowNoBreakSpace = 0x202F;
constexpr std::array<char32_t, 4> kStandIns = {0x3013, 0xFFFD, 0x25A1, '?'};  ///< geta mark first

constexpr bool isIdeograph(char32_t c) { return c >= 0x3400; }

/// Goes with the letters before it, whatever they are.
bool leans(char32_t c) { return c == U' ' || c == kNarrowNoBreakSpace || isInvisible(c); }

bool providesAll(const Font& font, std::u32string_view text) {
  return std::all_of(text.begin(), text.end(), [&](char32_t c) { return font.provides(c) || isInvisible(c); });
}

/// May a run be parted here to make shorter pieces of work?
bool mayPart(const Run& run, std::size_t length, char32_t last, char32_t next) {
  if (length >= kPiece && isIdeograph(last) && isIdeograph(next)) return true;
  return length >= kLongPiece && last == U' ' && run.script == Script{};
}

}  // namespace

FontBook::FontBook(const FontList& fonts) {
  const std::array<const std::vector<FontFile>*, kFaces> lists = {&fonts.regular, &fonts.bold, &fonts.title};
  for (std::size_t face = 0; face < kFaces; ++face)
    for (const auto* const list : {lists[face], &fonts.fallback})
      for (const FontFile& file : *list) chains_[face].push_back(&open(file));
}

Font& FontBook::open(const FontFile& file) {
  for (const auto& [known, font] : open_)
    if (known == file) return *font;
  open_.emplace_back(file, std::make_unique<Font>(file));
  return *open_.back().second;
}

FontBook::Choice FontBook::standIn(const Chain& chain) const {
  for (const char32_t c : kStandIns)
    for (Font* const font : chain)
      if (font->provides(c)) return {font, {c}};
  return {chain.front(), U"?"};
}

FontBook::Choice FontBook::choose(const Chain& chain, std::u32string_view cluster, MissingGlyphs& missing) const {
  const std::u32string text = cluster.size() > 1 ? composed(cluster) : std::u32string(cluster);
  Font* complete = nullptr;
  for (Font* const font : chain) {
    if (!providesAll(*font, text)) continue;
    if (text.size() == 1 || isInvisible(text[1]) || font->placesMarks(encode(text.substr(0, 1)), encode(text)))
      return {font, text};
    if (complete == nullptr) complete = font;
  }
  if (complete != nullptr) return {complete, text};
  for (Font* const font : chain) {
    if (!font->provides(text.front())) continue;
    Choice out{font, {}};
    for (const char32_t c : text) {
      if (isInvisible(c) || font->provides(c))
        out.text += c;
      else
        ++missing[c];
    }
    return out;
  }
  for (const char32_t c : text)
    if (!isInvisible(c)) ++missing[c];
  return standIn(chain);
}

std::vector<Run> FontBook::runs(std::string_view utf8, Face face, MissingGlyphs& missing) {
  const Chain& chain = chains_[static_cast<std::size_t>(face)];
  std::vector<Run> out;
  std::size_t length = 0;
  char32_t last = 0;
  const std::u32string text = decode(utf8);
  for (const std::u32string_view cluster : clusters_.in(text)) {
    const char32_t first = cluster.front();
    const bool follows = !out.empty() && leans(first);
    Choice choice = follows ? Choice{out.back().font, std::u32string(cluster)} : choose(chain, cluster, missing);
    Run run{choice.font, follows ? out.back().script : scriptOf(choice.text.front()), {}};
    // Marks that would leave the line are not drawn: they would be cut, or stand in the next one.
    while (choice.text.size() > 2 && run.font->leavesLine(encode(choice.text), run.script)) choice.text.pop_back();
    const bool same = !out.empty() && out.back().font == run.font && out.back().script == run.script;
    if (!same || mayPart(out.back(), length, last, first)) {
      out.push_back(std::move(run));
      length = 0;
    }
    out.back().utf8 += encode(choice.text);
    length += choice.text.size();
    last = choice.text.back();
  }
  return out;
}

}  // namespace lobbyboard::graphics
