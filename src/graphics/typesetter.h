#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graphics/color.h"
#include "graphics/font.h"
#include "graphics/image_cache.h"

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

/// Measures and draws single lines over an ordered font list, character by character: the first font that has one
/// draws it. Pictures are kept in a bounded cache. For one thread.
class Typesetter {
 public:
  /// Throws std::runtime_error when a font cannot be opened.
  Typesetter(const FontList& fonts, std::size_t cacheBytes);

  int width(std::string_view utf8, Face face, int px);
  SetText set(std::string_view utf8, const TextStyle& style);
  /// The text itself when it fits; else as much of it as fits with an ellipsis; nothing where not even that fits.
  std::string fitted(std::string_view utf8, Face face, int px, int most);
  /// At most `lines` lines of at most `most` pixels: broken between words and ideographs, never before closing
  /// punctuation nor after opening; within a word only where the word alone is longer than a line; the last line fitted.
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

  /// Code points that no font had, with how often they were asked for.
  const std::map<char32_t, int>& missing() const { return missing_; }
  const ImageCache& cache() const { return cache_; }

 private:
  struct Run {
    Font* font;
    std::string utf8;
  };
  using Chain = std::vector<std::unique_ptr<Font>>;

  Font& fontFor(Face face, char32_t codePoint);
  std::vector<Run> runs(std::string_view utf8, Face face);
  SetText draw(std::string_view utf8, const TextStyle& style);

  FontLibrary library_;
  std::array<Chain, kFaces> chains_;
  std::map<char32_t, int> missing_;
  std::optional<std::map<std::string, std::string, std::less<>>> shortened_;  ///< kept: whole texts by short ones
  std::function<void()> pause_;
  ImageCache cache_;
};

}  // namespace lobbyboard::graphics
