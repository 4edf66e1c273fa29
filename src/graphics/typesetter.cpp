#include "graphics/typesetter.h"

#include <SDL2/SDL_ttf.h>

#include <algorithm>
#include <cmath>

#include "graphics/utf8.h"

namespace lobbyboard::graphics {
namespace {

constexpr int kWidest = 16384;  ///< pixels; longer lines end there, whatever the feed says

/// A colour under coverage, premultiplied.
std::uint32_t under(std::uint32_t alpha, Rgb color) {
  std::uint32_t pixel = alpha << 24;
  for (unsigned shift = 0; shift <= 16; shift += 8) pixel |= ((((color >> shift) & 0xFF) * alpha + 127) / 255) << shift;
  return pixel;
}

/// `color` under the coverage of a white straight-alpha surface, where that covers more than what is there.
void stamp(const SDL_Surface& surface, Rgb color, int left, int top, Image& out) {
  const int columns = std::min(surface.w, out.size().width - left);
  const int rows = std::min(surface.h, out.size().height - top);
  for (int y = std::max(0, -top); y < rows; ++y) {
    const auto* const from =
        reinterpret_cast<const std::uint32_t*>(static_cast<const char*>(surface.pixels) + y * surface.pitch);
    std::uint32_t* const to = out.row(top + y);
    for (int x = std::max(0, -left); x < columns; ++x)
      if (const std::uint32_t alpha = from[x] >> 24; alpha > to[left + x] >> 24) to[left + x] = under(alpha, color);
  }
}

/// Pixels by which the strokes of a font are widened in this style.
int widening(const Font& font, const TextStyle& style) {
  return static_cast<int>(std::lround(font.thicken() * style.px * (style.face == Face::Regular ? 1 : 2)));
}

}  // namespace

std::string Typesetter::cacheKey(std::string_view utf8, const TextStyle& style) {
  std::string key = std::to_string(static_cast<int>(style.face)) + "/" + std::to_string(style.px) + "/" +
                    std::to_string(style.color) + "/";
  key += utf8;
  return key;
}

Typesetter::Typesetter(const FontList& fonts, std::size_t cacheBytes)
    : book_(fonts), breaker_(fonts), cache_(cacheBytes) {}

std::string Typesetter::wholeOf(std::string_view shortened) const {
  if (!shortened_) return {};
  const auto known = shortened_->find(shortened);
  return known == shortened_->end() ? std::string() : known->second;
}

int Typesetter::width(std::string_view utf8, Face face, int px) {
  breathe();
  MissingGlyphs unnoted;
  int sum = 0;
  for (const Run& run : book_.runs(utf8, face, unnoted)) {
    breathe();
    sum += run.font->width(run.utf8, px, run.script);
  }
  return sum;
}

MissingGlyphs Typesetter::lacking(std::string_view utf8, Face face) {
  MissingGlyphs out;
  book_.runs(utf8, face, out);
  return out;
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
  struct Part {
    Font::Drawn drawn;
    int advance = 0;
    int widen = 0;
  };
  breathe();
  std::vector<Part> parts;
  SetText out;
  int below = 0;
  for (const Run& run : book_.runs(utf8, style.face, missing_)) {
    breathe();
    if (out.advance >= kWidest) break;
    Part part{{}, run.font->width(run.utf8, style.px, run.script), widening(*run.font, style)};
    breathe();
    part.drawn = run.font->draw(run.utf8, style.px, run.script);
    const int height = std::max(run.font->height(style.px), part.drawn.surface ? part.drawn.surface->h : 0);
    out.advance += part.advance;
    out.baseline = std::max(out.baseline, part.drawn.baseline);
    below = std::max(below, height - part.drawn.baseline);
    parts.push_back(std::move(part));
  }
  if (out.advance <= 0 || out.baseline + below <= 0) return out;
  const int wide = std::min(out.advance + style.px / 4, kWidest);
  const auto image = std::make_shared<Image>(geometry::Size{wide, out.baseline + below}, Alpha::Premultiplied);
  int pen = 0;
  for (const Part& part : parts) {
    breathe();
    const int top = out.baseline - part.drawn.baseline;
    for (int down = 0; part.drawn.surface && down <= part.widen; ++down)
      for (int right = 0; right <= part.widen; ++right)
        stamp(*part.drawn.surface, style.color, pen + right - part.widen / 2, top + down - part.widen / 2, *image);
    pen += part.advance;
  }
  out.image = image;
  return out;
}

}  // namespace lobbyboard::graphics
