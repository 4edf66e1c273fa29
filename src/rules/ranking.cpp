#include "rules/ranking.h"

#include <algorithm>
#include <compare>

namespace lobbyboard::rules {
namespace {

using Breaks = std::span<const config::TieBreak>;

/// less: `a` stands before `b`.
std::strong_ordering byBreak(const Contender& a, const Contender& b, config::TieBreak tieBreak) {
  switch (tieBreak) {
    case config::TieBreak::Green:
      return b.green <=> a.green;
    case config::TieBreak::Red:
      return a.red <=> b.red;
    case config::TieBreak::AdminOrder:
      return std::strong_ordering::equal;  // the order of the line itself; see rank()
    case config::TieBreak::Invest:
      break;
  }
  if (a.invest && b.invest) return *b.invest <=> *a.invest;
  return b.invest.has_value() <=> a.invest.has_value();
}

std::strong_ordering order(const Contender& a, const Contender& b, Breaks tieBreaks) {
  std::strong_ordering result = b.score <=> a.score;
  for (const config::TieBreak tieBreak : tieBreaks) {
    if (result != 0) break;
    result = byBreak(a, b, tieBreak);
  }
  return result;
}

}  // namespace

std::vector<Place> rank(std::span<const Contender> contenders, config::Tie tie, Breaks tieBreaks) {
  std::vector<Place> places(contenders.size());
  std::vector<std::size_t> line;
  for (std::size_t i = 0; i < contenders.size(); ++i) {
    if (contenders[i].ranked) line.push_back(i);
  }
  std::stable_sort(line.begin(), line.end(),
                   [&](std::size_t a, std::size_t b) { return order(contenders[a], contenders[b], tieBreaks) < 0; });
  const bool shares = std::find(tieBreaks.begin(), tieBreaks.end(), config::TieBreak::AdminOrder) == tieBreaks.end();
  int distinct = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    Place& place = places[line[i]];
    if (shares && i > 0 && order(contenders[line[i - 1]], contenders[line[i]], tieBreaks) == 0) {
      Place& before = places[line[i - 1]];
      before.tied = place.tied = true;
      place.rank = before.rank;
      continue;
    }
    ++distinct;
    place.rank = tie == config::Tie::Dense ? distinct : static_cast<int>(i) + 1;
  }
  return places;
}

}  // namespace lobbyboard::rules
