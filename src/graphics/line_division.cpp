#include "graphics/line_division.h"

#include <limits>

namespace lobbyboard::graphics {
namespace {

/// So many lines are made equal in length; more are a paragraph, whose last line is as long as it happens to be.
constexpr int kMostBalanced = 4;

struct Best {
  double cost = std::numeric_limits<double>::infinity();
  std::size_t begin = 0;
};

}  // namespace

std::vector<std::size_t> LineDivision::into(int lines) const {
  const int needed = fewest();
  if (needed > lines) return {};
  const auto count = static_cast<std::size_t>(needed);
  const std::size_t size = pieces_.size();
  std::vector<std::vector<Best>> best(count + 1, std::vector<Best>(size + 1));
  best[0][0].cost = 0;
  for (std::size_t line = 1; line <= count; ++line)
    for (std::size_t end = line; end <= size; ++end)
      for (std::size_t begin = end; begin-- > 0 && fits(begin, end);) {
        const double cost = best[line - 1][begin].cost + costOf(begin, end, needed);
        if (cost < best[line][end].cost) best[line][end] = {cost, begin};
      }
  std::vector<std::size_t> ends(count);
  std::size_t end = size;
  for (std::size_t line = count; line > 0; --line) {
    ends[line - 1] = end - 1;
    end = best[line][end].begin;
  }
  return ends;
}

std::size_t LineDivision::fill(std::size_t begin) const {
  std::size_t end = begin + 1;
  while (end < pieces_.size() && fits(begin, end + 1)) ++end;
  return end - 1;
}

double LineDivision::costOf(std::size_t begin, std::size_t end, int lines) const {
  const bool last = end == pieces_.size();
  if (last && lines > kMostBalanced) return 0;
  const double slack = static_cast<double>(room_ - widthOf(begin, end)) / px_;
  return slack * slack + (last ? 0 : pieces_[end - 1].cost);
}

int LineDivision::fewest() const {
  int lines = 0;
  for (std::size_t begin = 0; begin < pieces_.size(); ++lines) begin = fill(begin) + 1;
  return lines;
}

}  // namespace lobbyboard::graphics
