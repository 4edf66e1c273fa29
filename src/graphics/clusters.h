#pragma once

#include <string_view>
#include <vector>

#include "graphics/boundaries.h"
#include "graphics/font.h"

namespace lobbyboard::graphics {

/// Takes text apart into clusters: what is drawn by one font and never parted. For one thread.
class Clusters {
 public:
  std::vector<std::u32string_view> in(std::u32string_view text);
  /// For each code point: does a cluster begin with it?
  std::vector<bool> starts(std::u32string_view text);

 private:
  Boundaries boundaries_{Boundaries::Of::Clusters};
};

/// The script to be named for a run that begins with this code point.
Script scriptOf(char32_t codePoint);
bool isMongolian(const Script& script);
/// Nothing to see by itself: joiners and variation selectors, which change the letter before them.
bool isInvisible(char32_t codePoint);
/// A letter with its marks as one code point where there is one.
std::u32string composed(std::u32string_view cluster);

}  // namespace lobbyboard::graphics
