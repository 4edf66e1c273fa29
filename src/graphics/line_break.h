#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graphics/clusters.h"
#include "graphics/typeface.h"

namespace lobbyboard::graphics {

/// What may happen before a code point, from never to gladly.
enum class Joint : unsigned char {
  Whole,   ///< never parted: within a cluster, before closing and after opening punctuation, within —— and ……
  Forced,  ///< only in a word that is longer than a line
  InWord,  ///< a line may end, within a Chinese word
  BetweenWords
};

/// Where lines of Chinese with Latin words and figures may end: Unicode's rules (UAX 14) and on top of them what
/// Chinese typesetting asks for. For one thread.
class LineBreaker {
 public:
  explicit LineBreaker(const FontList& fonts);

  /// One for each code point; the first is Whole.
  std::vector<Joint> joints(std::u32string_view text, Clusters& clusters);

 private:
  void keepFiguresWhole(std::u32string_view text, std::vector<Joint>& joints) const;
  void keepNamesWhole(std::u32string_view text, std::vector<Joint>& joints) const;
  std::size_t unitAt(std::u32string_view text, std::size_t at) const;

  Boundaries lines_{Boundaries::Of::Lines};
  Boundaries words_{Boundaries::Of::Words};
  std::vector<std::u32string> afterFigures_, beforeFigures_, kept_;
};

}  // namespace lobbyboard::graphics
