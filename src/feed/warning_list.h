#pragma once

#include <cstddef>
#include <vector>

#include "model/warning.h"

namespace lobbyboard::feed {

constexpr std::size_t kMostUnknownKeys = 1'000;  ///< named one by one; the others are only counted
constexpr std::size_t kMostWarnings = 10'000;    ///< of all other kinds, likewise

/// A warning with its place in the order of the document.
struct Finding {
  std::size_t position = 0;
  model::Warning warning;
};

/// The warnings of one document. Bounded, whatever the document; unknown keys never crowd out the rest.
class WarningList {
 public:
  /// Counts one more unknown key; true when it is to be added, too.
  bool takesUnknownKey();
  void add(Finding finding);
  /// In document order; where there were too many, one more of kind "more-warnings" says how many are not named.
  std::vector<model::Warning> take();

 private:
  std::vector<Finding> findings_;
  std::size_t unknownKeys_ = 0;
  std::size_t others_ = 0;
  std::size_t unnamed_ = 0;
};

}  // namespace lobbyboard::feed
