#include "graphics/font.h"

#include <SDL2/SDL_ttf.h>

#include <algorithm>
#include <stdexcept>

#include "graphics/font_stream.h"
#include "graphics/utf8.h"

namespace lobbyboard::graphics {
namespace {

constexpr int kOpeningSize = 32;

/// Null when it cannot be opened; SDL's error says why.
TTF_Font* open(const FontFile& file, long index) {
  SDL_RWops* const stream = openFontStream(file.path);
  return stream ? TTF_OpenFontIndexRW(stream, 1, kOpeningSize, index) : nullptr;
}

/// The index of the family within the collection.
long indexOf(const FontFile& file) {
  if (file.family.empty()) return 0;
  std::string held;
  long faces = 1;
  for (long index = 0; index < faces; ++index) {
    const std::unique_ptr<TTF_Font, void (*)(TTF_Font*)> font{open(file, index), TTF_CloseFont};
    if (!font) break;
    faces = TTF_FontFaces(font.get());
    const char* const family = TTF_FontFaceFamilyName(font.get());
    if (family && file.family == family) return index;
    held += std::string(held.empty() ? "" : ", ") + (family ? family : "?");
  }
  throw std::runtime_error(file.path.string() + ": no font family \"" + file.family + "\" in it" +
                           (held.empty() ? " (it cannot be read)" : "; it holds " + held));
}

}  // namespace

FontLibrary::FontLibrary() {
  if (TTF_Init() != 0) throw std::runtime_error(std::string("SDL_ttf does not start: ") + TTF_GetError());
}

FontLibrary::~FontLibrary() { TTF_Quit(); }

void Font::FreeSurface::operator()(SDL_Surface* surface) const { SDL_FreeSurface(surface); }

void Font::Close::operator()(_TTF_Font* font) const { TTF_CloseFont(font); }

Font::Font(const FontFile& file) : font_(open(file, indexOf(file))), thicken_(file.thicken) {
  if (!font_) throw std::runtime_error("cannot open the font " + file.path.string() + ": " + TTF_GetError());
  TTF_SetFontHinting(font_.get(), TTF_HINTING_LIGHT);
  px_ = kOpeningSize;
}

TTF_Font* Font::at(int px, const Script& script) {
  if (px != px_) {
    TTF_SetFontSize(font_.get(), px);
    px_ = px;
  }
  if (script != script_) {
    TTF_SetFontScriptName(font_.get(), script.tag.data());
    TTF_SetFontDirection(font_.get(), script.rightToLeft ? TTF_DIRECTION_RTL : TTF_DIRECTION_LTR);
    script_ = script;
  }
  return font_.get();
}

bool Font::provides(char32_t codePoint) const { return TTF_GlyphIsProvided32(font_.get(), codePoint) != 0; }

int Font::width(const std::string& utf8, int px, const Script& script) {
  int width = 0;
  TTF_SizeUTF8(at(px, script), utf8.c_str(), &width, nullptr);
  return width;
}

int Font::ascent(int px) { return TTF_FontAscent(at(px)); }

int Font::height(int px) { return TTF_FontHeight(at(px)); }

bool Font::placesMarks(const std::string& base, const std::string& cluster) {
  return width(cluster, kOpeningSize) <= width(base, kOpeningSize) + kOpeningSize / 16;
}

bool Font::leavesLine(const std::string& utf8, const Script& script) {
  int height = 0;
  TTF_SizeUTF8(at(kOpeningSize, script), utf8.c_str(), nullptr, &height);
  return height > TTF_FontHeight(font_.get());
}

/// How many of the rows that a picture has beyond the line are above it: SDL_ttf moves everything down by those.
int Font::rise(const std::string& utf8, int overflow) {
  const int ascent = TTF_FontAscent(font_.get());
  const int descent = TTF_FontHeight(font_.get()) - ascent;
  int above = 0;
  int below = 0;
  for (const char32_t c : decode(utf8)) {
    int low = 0;
    int high = 0;
    if (!provides(c) || TTF_GlyphMetrics32(font_.get(), c, nullptr, nullptr, &low, &high, nullptr) != 0) continue;
    above = std::max(above, high - ascent);
    below = std::max(below, -low - descent);
  }
  return below == 0 ? overflow : std::min(above, overflow);
}

Font::Drawn Font::draw(const std::string& utf8, int px, const Script& script) {
  Drawn out;
  out.surface.reset(TTF_RenderUTF8_Blended(at(px, script), utf8.c_str(), SDL_Color{255, 255, 255, 255}));
  out.baseline = TTF_FontAscent(font_.get());
  const int overflow = out.surface ? out.surface->h - TTF_FontHeight(font_.get()) : 0;
  if (overflow > 0) out.baseline += rise(utf8, overflow);
  return out;
}

}  // namespace lobbyboard::graphics
