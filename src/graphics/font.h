#pragma once

#include <SDL2/SDL_ttf.h>

#include <cstdint>
#include <memory>
#include <string>

#include "graphics/typeface.h"

namespace lobbyboard::graphics {

/// SDL_ttf, for as long as fonts are open. One per process, before the first Font.
class FontLibrary {
 public:
  FontLibrary();
  ~FontLibrary();
  FontLibrary(const FontLibrary&) = delete;
  FontLibrary& operator=(const FontLibrary&) = delete;
};

/// One open font whose size changes as needed: opening a CJK collection costs megabytes, changing its size nothing.
/// Not for two threads (nor are two Fonts: they share one FreeType).
class Font {
 public:
  /// Throws std::runtime_error naming the file, and the families that it does hold when the wanted one is missing.
  explicit Font(const FontFile& file);

  bool provides(char32_t codePoint) const;
  int width(const std::string& utf8, int px);
  /// Pixels above the baseline of anything drawn at this size.
  int ascent(int px);
  int height(int px);

  struct FreeSurface {
    void operator()(SDL_Surface* surface) const { SDL_FreeSurface(surface); }
  };
  /// Straight-alpha ARGB, white; the baseline lies ascent(px) below its top. Null for text without width.
  std::unique_ptr<SDL_Surface, FreeSurface> draw(const std::string& utf8, int px);

 private:
  struct Close {
    void operator()(TTF_Font* font) const { TTF_CloseFont(font); }
  };
  TTF_Font* at(int px);

  std::unique_ptr<TTF_Font, Close> font_;
  int px_ = 0;
};

}  // namespace lobbyboard::graphics
