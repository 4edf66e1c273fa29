#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>

#include "graphics/typeface.h"

// Of SDL and SDL_ttf, named here only: their headers take longer to read than all of ours.
struct SDL_Surface;
struct _TTF_Font;

namespace lobbyboard::graphics {

/// SDL_ttf, for as long as fonts are open. One per process, before the first Font.
class FontLibrary {
 public:
  FontLibrary();
  ~FontLibrary();
  FontLibrary(const FontLibrary&) = delete;
  FontLibrary& operator=(const FontLibrary&) = delete;
};

/// What HarfBuzz is told of a run. Letters that join or reorder (Mongolian, Arabic, Tibetan, …) stay apart unless their
/// script is named; scripts whose letters stand alone need no name.
struct Script {
  std::array<char, 5> tag = {'Z', 'z', 'z', 'z', '\0'};  ///< ISO 15924
  bool rightToLeft = false;
  friend bool operator==(const Script&, const Script&) = default;
};

/// One open font whose size changes as needed: opening a CJK collection costs megabytes, changing its size nothing.
/// Not for two threads (nor are two Fonts: they share one FreeType).
class Font {
 public:
  /// Throws std::runtime_error naming the file, and the families that it does hold when the wanted one is missing.
  explicit Font(const FontFile& file);

  double thicken() const { return thicken_; }
  bool provides(char32_t codePoint) const;
  int width(const std::string& utf8, int px, const Script& script = {});
  /// Pixels above the baseline of a line at this size.
  int ascent(int px);
  int height(int px);
  /// Do the marks of a cluster stand on its base, taking no room of their own?
  bool placesMarks(const std::string& base, const std::string& cluster);
  /// Does it rise above or hang below the font's own line? Stacked marks do.
  bool leavesLine(const std::string& utf8, const Script& script = {});

  struct FreeSurface {
    void operator()(SDL_Surface* surface) const;
  };
  struct Drawn {
    std::unique_ptr<SDL_Surface, FreeSurface> surface;  ///< straight-alpha ARGB, white; null for text without width
    int baseline = 0;                                   ///< rows from its top
  };
  Drawn draw(const std::string& utf8, int px, const Script& script = {});

 private:
  struct Close {
    void operator()(_TTF_Font* font) const;
  };
  _TTF_Font* at(int px, const Script& script = {});
  int rise(const std::string& utf8, int overflow);

  std::unique_ptr<_TTF_Font, Close> font_;
  double thicken_;
  int px_ = 0;
  Script script_;
};

}  // namespace lobbyboard::graphics
