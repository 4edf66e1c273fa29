#include "rules/diff.h"

#include <algorithm>
#include <map>

namespace lobbyboard::rules {
namespace {

/// Red first, then yellow, notice and green, then all others.
int weight(Mark mark) {
  switch (mark) {
    case Mark::Red:
      return 0;
    case Mark::Yellow:
      return 1;
    case Mark::Notice:
      return 2;
    case Mark::Green:
      return 3;
    default:
      return 4 + static_cast<int>(mark);
  }
}

}  // namespace

int Diff::count(Mark to) const {
  return static_cast<int>(
      std::count_if(moves.begin(), moves.end(), [to](const CardMove& move) { return move.to == to; }));
}

Diff diffOf(const model::Snapshot& before, const Facts& factsBefore, const model::Snapshot& now, const Facts& facts) {
  std::map<std::string_view, std::size_t> earlier;
  for (std::size_t i = 0; i < before.projects.size(); ++i) earlier.emplace(before.projects[i].code, i);
  Diff diff;
  for (std::size_t i = 0; i < now.projects.size(); ++i) {
    const auto found = earlier.find(now.projects[i].code);
    std::optional<Mark> from;
    if (found == earlier.end())
      diff.added.push_back(i);
    else {
      from = factsBefore.projects[found->second].card;
      earlier.erase(found);
    }
    const auto& to = facts.projects[i].card;
    if (to && from != to) diff.moves.push_back({i, from, *to});
  }
  for (const model::Project& project : before.projects)
    if (earlier.contains(project.code)) diff.gone.push_back(project.code);
  std::stable_sort(diff.moves.begin(), diff.moves.end(),
                   [](const CardMove& a, const CardMove& b) { return weight(a.to) < weight(b.to); });
  return diff;
}

}  // namespace lobbyboard::rules
