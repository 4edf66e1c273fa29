#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "geometry/rect.h"

namespace lobbyboard::lint {

/// What can be wrong with a page on a wall.
enum class Kind { Small, Faint, Glyph, Shortened, Clipped, Covered, Overlap, Seam, Dwell, Bright };
constexpr std::size_t kKinds = 10;

/// A warning is a matter of taste or of room; a fault is unreadable or untrue.
enum class Grade { Warning, Fault };

struct Finding {
  Kind kind = Kind::Small;
  Grade grade = Grade::Fault;
  std::string text;      ///< the line that is meant; empty: the page
  std::string says;      ///< what was found, and what would be right
  geometry::Rect where;  ///< canvas pixels; empty: the page
};

/// "small", "faint", … as reports name it.
std::string_view nameOf(Kind kind);

/// Findings without repetition: the same kind at the same text counts once.
class FindingList {
 public:
  void add(Finding finding);
  const std::vector<Finding>& all() const { return findings_; }
  bool hasFault() const;

 private:
  std::vector<Finding> findings_;
};

}  // namespace lobbyboard::lint
