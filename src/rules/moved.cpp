#include "rules/moved.h"

namespace lobbyboard::rules {

std::vector<Moved> compare(const std::vector<Place>& now, const std::vector<Place>& before) {
  std::vector<Moved> moved;
  moved.reserve(now.size());
  for (std::size_t unit = 0; unit < now.size(); ++unit) {
    Moved row{now[unit], unit < before.size() ? before[unit].rank : std::nullopt, std::nullopt};
    if (row.place.rank && row.rankBefore) row.change = *row.rankBefore - *row.place.rank;
    moved.push_back(row);
  }
  return moved;
}

}  // namespace lobbyboard::rules
