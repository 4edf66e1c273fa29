#include "graphics/typesetter.h"

#include <algorithm>

#include "graphics/utf8.h"

namespace lobbyboard::graphics {
namespace {

/// Ideographs neither kern nor join: a long run may be drawn in pieces of this many, each a short piece of work.
constexpr std::size_t kPiece = 10;
constexpr bool isIdeograph(char32_t c) { return c >= 0x3400; }

constexpr int kWidest = 16384;  ///< pixels; longer lines are cut, whatever the feed says

std::string cacheKey(std::string_view utf8, const TextStyle& style) {
  std::string key = std::to_string(static_cast<int>(style.face)) + "/" + std::to_string(style.px) + "/" +
                    std::to_string(style.color) + "/";
  key += utf8;
  return key;
}

/// Premultiplied `color` under the coverage of a white straight-alpha surface.
void stamp(const SDL_Surface& surface, Rgb color, int left, int top, Image& out) {
  const int columns = std::min(surface.w, out.size().width - left);
  const int rows = std::min(surface.h, out.size().height - top);
  for (int y = std::max(0, -top); y < rows; ++y) {
    const auto* const from =
        reinterpret_cast<const std::uint32_t*>(static_cast<const char*>(surface.pixels) + y * surface.pitch);
    std::uint32_t* const to = out.row(top + y) + left;
    for (int x = 0; x < columns; ++x) {
      const std::uint32_t alpha = from[x] >> 24;
      if (alpha == 0) continue;
      std::uint32_t pixel = alpha << 24;
      for (unsigned shift = 0; shift <= 16; shift += 8)
        pixel |= ((((color >> shift) & 0xFF) * alpha + 127) / 255) << shift;
      to[x] = pixel;
    }
  }
}

}  // namespace

Typesetter::Typesetter(const FontList& fonts, std::size_t cacheBytes) : cache_(cacheBytes) {
  const std::array<const std::vector<FontFile>*, kFaces> lists = {&fonts.regular, &fonts.bold, &fonts.title};
  for (std::size_t face = 0; face < kFaces; ++face)
    for (const FontFile& file : *lists[face]) chains_[face].push_back(std::make_unique<Font>(file));
}

Font& Typesetter::fontFor(Face face, char32_t codePoint) {
  Chain& chain = chains_[static_cast<std::size_t>(face)];
  for (const auto& font : chain)
    if (font->provides(codePoint)) return *font;
  ++missing_[codePoint];
  return *chain.front();
}

std::vector<Typesetter::Run> Typesetter::runs(std::string_view utf8, Face face) {
  std::vector<Run> out;
  std::size_t length = 0;
  char32_t last = 0;
  while (!utf8.empty()) {
    const char32_t c = takeCodePoint(utf8);
    Font* const font = !out.empty() && (c == U' ' || c == 0x200D || c == 0xFE0F) ? out.back().font : &fontFor(face, c);
    const bool piece = length >= kPiece && isIdeograph(last) && isIdeograph(c);
    if (out.empty() || out.back().font != font || piece) {
      out.push_back({font, {}});
      length = 0;
    }
    append(out.back().utf8, c);
    ++length;
    last = c;
  }
  return out;
}

std::string Typesetter::wholeOf(std::string_view shortened) const {
  if (!shortened_) return {};
  const auto known = shortened_->find(shortened);
  return known == shortened_->end() ? std::string() : known->second;
}

int Typesetter::width(std::string_view utf8, Face face, int px) {
  breathe();
  int sum = 0;
  for (const Run& run : runs(utf8, face)) {
    breathe();
    sum += run.font->width(run.utf8, px);
  }
  return sum;
}

SetText Typesetter::set(std::string_view utf8, const TextStyle& style) {
  if (utf8.empty()) return {};
  const std::string key = cacheKey(utf8, style);
  if (const ImageCache::Entry* known = cache_.find(key)) return {known->image, known->baseline, known->advance};
  const SetText fresh = draw(utf8, style);
  cache_.put(key, {fresh.image, fresh.baseline, fresh.advance});
  return fresh;
}

SetText Typesetter::draw(std::string_view utf8, const TextStyle& style) {
  breathe();
  const std::vector<Run> parts = runs(utf8, style.face);
  SetText out;
  int below = 0;
  for (const Run& run : parts) {
    out.advance += run.font->width(run.utf8, style.px);
    const int ascent = run.font->ascent(style.px);
    out.baseline = std::max(out.baseline, ascent);
    below = std::max(below, run.font->height(style.px) - ascent);
  }
  const int wide = std::min(out.advance + style.px / 4, kWidest);
  if (out.advance <= 0 || out.baseline + below <= 0) return out;
  const auto image = std::make_shared<Image>(geometry::Size{wide, out.baseline + below}, Alpha::Premultiplied);
  int pen = 0;
  for (const Run& run : parts) {
    if (pen >= wide) break;
    breathe();
    if (const auto surface = run.font->draw(run.utf8, style.px))
      stamp(*surface, style.color, pen, out.baseline - run.font->ascent(style.px), *image);
    pen += run.font->width(run.utf8, style.px);
  }
  out.image = image;
  return out;
}

}  // namespace lobbyboard::graphics
