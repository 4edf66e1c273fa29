#pragma once

#include <functional>
#include <string>
#include <vector>

#include "pages/layout.h"

namespace lobbyboard::pages {

// A page is composed of parts. It says of each how much room it needs and how dear it is, and for each class of wall
// how they stand to each other; what has no room is dropped, the cheapest part first, and nothing is ever shrunk.

/// Room along one side, in pixels of the design.
struct Extent {
  static constexpr double kAny = 1e6;
  double least = 0;
  double most = kAny;  ///< more than this is of no use
};
/// Exactly so much.
constexpr Extent exactly(double size) { return {size, size}; }

/// Gives each what it needs, then all of them what they can use, then the rest to those that can use any amount.
std::vector<double> shareRoom(const std::vector<Extent>& items, double room);

/// A part of a page.
struct Part {
  std::string name;  ///< for tests and the wall's lint
  Extent width, height;
  int rank = 1;                                     ///< 1 is the dearest; the highest rank is dropped first
  std::function<void(const geometry::Rect&)> hang;  ///< takes its place in canvas pixels
};

/// A part, or several beside or above each other.
class Box {
 public:
  /// Nothing: takes no room.
  Box() : dropped_(true) {}
  Box(Part part) : part_(std::move(part)) {}  // NOLINT(google-explicit-constructor): a part is a box
  friend Box beside(std::vector<Box> boxes, double gap);
  friend Box stacked(std::vector<Box> boxes, double gap);

 private:
  friend class Composer;
  enum class Way { Alone, Beside, Stacked };
  Box(Way way, std::vector<Box> boxes, double gap) : way_(way), boxes_(std::move(boxes)), gap_(gap) {}

  Way way_ = Way::Alone;
  Part part_;
  std::vector<Box> boxes_;
  double gap_ = 0;
  bool dropped_ = false;
};

/// Left to right; `gap` in pixels of the design.
Box beside(std::vector<Box> boxes, double gap = 32);
/// Top to bottom.
Box stacked(std::vector<Box> boxes, double gap = 24);

/// What became of a composition.
struct Composed {
  std::vector<std::string> dropped;  ///< names of the parts without room, in the order in which they went
  std::size_t panesTaken = 0;        ///< from the left; the others are free
};

/// Lays one box into each pane and hangs what has room. Where the wall's seams make other panes than there are boxes,
/// the parts flow over them as `flow` does.
Composed arrange(const Stage& stage, const Layout& layout, std::vector<Box> boxes);
/// Lays parts into the panes in the order given, one pane after the other: stacked, on a ribbon beside each other.
Composed flow(const Stage& stage, const Layout& layout, const std::vector<Part>& parts);

/// Would `flow` keep all of them?
bool flows(const Stage& stage, const Layout& layout, const std::vector<Part>& parts);

}  // namespace lobbyboard::pages
