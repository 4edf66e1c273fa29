#pragma once

#include <memory>
#include <string_view>
#include <vector>

struct UBreakIterator;

namespace lobbyboard::graphics {

/// Where Unicode's rules let a text be taken apart (ICU). For one thread.
class Boundaries {
 public:
  enum class Of {
    Clusters,  ///< what a reader takes for one character: a base with its marks, joiners and variation selectors
    Lines,     ///< places where a line may end (UAX 14, as tailored for Chinese)
    Words      ///< words, those of Chinese by ICU's dictionary
  };
  /// Throws std::runtime_error when ICU lacks its data.
  explicit Boundaries(Of what);

  /// For each code point of the text: is there a boundary before it? The first has one.
  std::vector<bool> in(std::u32string_view text);

 private:
  struct Close {
    void operator()(UBreakIterator* iterator) const;
  };
  std::unique_ptr<UBreakIterator, Close> iterator_;
};

}  // namespace lobbyboard::graphics
