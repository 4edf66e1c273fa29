#pragma once

#include <cstddef>
#include <vector>

namespace lobbyboard::graphics {

/// Text between two places where a line may end.
struct Piece {
  std::size_t from = 0, to = 0;  ///< code points; spaces at the end left out
  int left = 0, right = 0;       ///< pixels on one endless line
  double cost = 0;               ///< of ending a line behind it, in squares of an em
};

/// Divides pieces into lines of a room, in pixels, set in `px`.
class LineDivision {
 public:
  LineDivision(const std::vector<Piece>& pieces, int room, int px) : pieces_(pieces), room_(room), px_(px) {}

  /// The last piece of each line: as few lines as it takes, and of all such divisions the one whose lines are most
  /// equal, at the least cost. Empty when it takes more than `lines`.
  std::vector<std::size_t> into(int lines) const;
  /// The last piece of a line that begins with this one when as much as possible is put on it.
  std::size_t fill(std::size_t begin) const;

 private:
  int widthOf(std::size_t begin, std::size_t end) const { return pieces_[end - 1].right - pieces_[begin].left; }
  bool fits(std::size_t begin, std::size_t end) const { return end == begin + 1 || widthOf(begin, end) <= room_; }
  double costOf(std::size_t begin, std::size_t end, int lines) const;
  int fewest() const;

  const std::vector<Piece>& pieces_;
  int room_, px_;
};

}  // namespace lobbyboard::graphics
