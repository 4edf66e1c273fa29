#pragma once

#include <algorithm>
#include <cstddef>

namespace lobbyboard::pages {

/// The rows of one screen among several: [first, last).
struct TurnShare {
  std::size_t first = 0, last = 0;
};

/// Even shares, the larger ones first, so that no row is left to stand alone on the last screen.
constexpr TurnShare shareOfTurn(std::size_t rows, std::size_t screens, std::size_t screen) {
  const std::size_t count = std::max<std::size_t>(1, screens);
  const std::size_t at = screen % count;
  const std::size_t each = rows / count, more = rows % count;
  const std::size_t first = at * each + std::min(at, more);
  return {first, first + each + (at < more ? 1 : 0)};
}

}  // namespace lobbyboard::pages
