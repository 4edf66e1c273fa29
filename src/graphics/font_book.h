#pragma once

#include <array>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "graphics/clusters.h"
#include "graphics/font.h"

namespace lobbyboard::graphics {

/// A stretch of text that one font draws in one script.
struct Run {
  Font* font = nullptr;
  Script script;
  std::string utf8;
};

/// Code points that no font has, with how often.
using MissingGlyphs = std::map<char32_t, int>;

/// The open fonts of each face in the order in which they are asked. A cluster is drawn whole by the first font that
/// has all of it, else by the first that has its base (without the marks that it lacks); where none has, a geta mark
/// stands in its place, which is what Chinese printers set for a type that they lack. For one thread.
class FontBook {
 public:
  /// Throws std::runtime_error when a font cannot be opened.
  explicit FontBook(const FontList& fonts);

  /// Code points that no font has are added to `missing`.
  std::vector<Run> runs(std::string_view utf8, Face face, MissingGlyphs& missing);
  Clusters& clusters() { return clusters_; }

 private:
  using Chain = std::vector<Font*>;
  struct Choice {
    Font* font = nullptr;
    std::u32string text;
  };

  Font& open(const FontFile& file);
  Choice choose(const Chain& chain, std::u32string_view cluster, MissingGlyphs& missing) const;
  Choice standIn(const Chain& chain) const;

  FontLibrary library_;
  std::vector<std::pair<FontFile, std::unique_ptr<Font>>> open_;
  std::array<Chain, kFaces> chains_;
  Clusters clusters_;
};

}  // namespace lobbyboard::graphics
