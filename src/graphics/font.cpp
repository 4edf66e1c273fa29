#include "graphics/font.h"

#include <stdexcept>

namespace lobbyboard::graphics {
namespace {

constexpr int kOpeningSize = 32;

std::unique_ptr<TTF_Font, void (*)(TTF_Font*)> open(const FontFile& file, long index) {
  return {TTF_OpenFontIndex(file.path.c_str(), kOpeningSize, index), TTF_CloseFont};
}

/// The index of the family within the collection.
long indexOf(const FontFile& file) {
  if (file.family.empty()) return 0;
  std::string held;
  long faces = 1;
  for (long index = 0; index < faces; ++index) {
    const auto font = open(file, index);
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

Font::Font(const FontFile& file) : font_(TTF_OpenFontIndex(file.path.c_str(), kOpeningSize, indexOf(file))) {
  if (!font_) throw std::runtime_error("cannot open the font " + file.path.string() + ": " + TTF_GetError());
  TTF_SetFontHinting(font_.get(), TTF_HINTING_LIGHT);
  px_ = kOpeningSize;
}

TTF_Font* Font::at(int px) {
  if (px != px_) {
    TTF_SetFontSize(font_.get(), px);
    px_ = px;
  }
  return font_.get();
}

bool Font::provides(char32_t codePoint) const { return TTF_GlyphIsProvided32(font_.get(), codePoint) != 0; }

int Font::width(const std::string& utf8, int px) {
  int width = 0;
  TTF_SizeUTF8(at(px), utf8.c_str(), &width, nullptr);
  return width;
}

int Font::ascent(int px) { return TTF_FontAscent(at(px)); }

int Font::height(int px) { return TTF_FontHeight(at(px)); }

std::unique_ptr<SDL_Surface, Font::FreeSurface> Font::draw(const std::string& utf8, int px) {
  return std::unique_ptr<SDL_Surface, FreeSurface>(
      TTF_RenderUTF8_Blended(at(px), utf8.c_str(), SDL_Color{255, 255, 255, 255}));
}

}  // namespace lobbyboard::graphics
