#pragma once

#include <vector>

namespace lobbyboard::rules::literal {

__extension__ typedef __int128 Wide;

/// What a unit is ranked by. The score is scoreTop ÷ scoreBottom.
struct Standing {
  long long scoreTop = 0, scoreBottom = 1;
  long long green = 0, red = 0, rated = 0;
  long long invested = 0, plan = 0;
  long long latestRated = 0;
  int months = 0;
};

/// The rank of a unit among all: one more than the number of ranked units before it; 0 when it has none.
int rankOf(const std::vector<Standing>& all, std::size_t unit);
bool isTied(const std::vector<Standing>& all, std::size_t unit);

}  // namespace lobbyboard::rules::literal
