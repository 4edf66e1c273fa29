#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graphics/color.h"
#include "graphics/font_book.h"
#include "graphics/image_cache.h"
#include "graphics/line_break.h"
#include "graphics/line_division.h"

namespace lobbyboard::graphics {

/// How a run of text looks. `px` is the em.
struct TextStyle {
  Face face = Face::Regular;
  int px = 32;
  Rgb color = 0xFFFFFF;

  friend auto operator<=>(const TextStyle&, const TextStyle&) = default;
};

/// One line of text as a picture. Its pen starts at the left edge; ink may not pass the advance.
struct SetText {
  ImagePtr image;    ///< null for text without ink
  int baseline = 0;  ///< rows from the top of the image
  int advance = 0;   ///< pixels that the text takes on the line
};

/// One column of vertical text as a picture, turned: its pen starts at the top edge and moves down.
struct SetColumn {
  ImagePtr image;   ///< null for text without ink
  int axis = 0;     ///< columns from the left of the image to the middle of its letters
  int advance = 0;  ///< pixels that the text takes downwards
};

/// Measures and draws single lines over the fonts of a FontBook. Pictures are kept in a bounded cache. For one thread.
class Typesetter {
 public:
  /// Throws std::runtime_error when a font cannot be opened.
  Typesetter(const FontList& fonts, std::size_t cacheBytes);

  int width(std::string_view utf8, Face face, int px);
  SetText set(std::string_view utf8, const TextStyle& style);
  /// A column for a script that is written downwards: Mongolian letters joined as their script wants, laid out from
  /// left to right and turned by a quarter clockwise; ideographs upright. Columns of Mongolian follow each other from
  /// left to right.
  SetColumn setVertical(std::string_view utf8, const TextStyle& style);

  /// The text itself when it fits; else as much of it as fits with an ellipsis; nothing where not even that fits.
  std::string fitted(std::string_view utf8, Face face, int px, int most);
  /// At most `lines` lines of at most `most` pixels, as few as it takes, and those as equal in length as they can be,
  /// rather between words than within one: see LineBreaker for where they may end. Within a Latin word or a figure only
  /// where that alone is longer than a line. Where the lines do not suffice they are filled, and the last is fitted.
  std::vector<std::string> wrapped(std::string_view utf8, Face face, int px, int most, int lines);

  /// Called before each piece of drawing, so that long preparation can pause there (see show's slicer).
  void onBreath(std::function<void()> pause) { pause_ = std::move(pause); }
  void breathe() const {
    if (pause_) pause_();
  }

  /// From here on every picture that a Painter makes carries what is written on it (see Inscription), at some cost.
  /// Never on a running wall; a picture is the same with and without.
  void keepInscriptions() { shortened_.emplace(); }
  bool keepsInscriptions() const { return shortened_.has_value(); }
  /// The text that fitted() shortened to this one; empty when it did not, or when inscriptions are not kept.
  std::string wholeOf(std::string_view shortened) const;

  /// Code points of drawn text that no font has, with how often they were drawn.
  const MissingGlyphs& missing() const { return missing_; }
  /// Code points of a text that no font has, with how often they stand in it. Draws nothing.
  MissingGlyphs lacking(std::string_view utf8, Face face);
  const ImageCache& cache() const { return cache_; }

 private:
  using Measure = std::function<int(std::u32string_view)>;

  static constexpr int kLongestColumn = 16384;  ///< pixels

  static std::string cacheKey(std::string_view utf8, const TextStyle& style);
  std::vector<Piece> pieces(std::u32string_view text, const Measure& measure, int most);
  SetText draw(std::string_view utf8, const TextStyle& style);
  SetColumn drawColumn(std::string_view utf8, const TextStyle& style);

  FontBook book_;
  LineBreaker breaker_;
  MissingGlyphs missing_;
  std::optional<std::map<std::string, std::string, std::less<>>> shortened_;  ///< kept: whole texts by short ones
  std::function<void()> pause_;
  ImageCache cache_;
};

}  // namespace lobbyboard::graphics
