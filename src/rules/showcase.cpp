#include "rules/showcase.h"

#include <array>

namespace lobbyboard::rules {

std::vector<std::size_t> showcaseOf(const model::Snapshot& snapshot, const Facts& facts) {
  std::array<std::vector<std::size_t>, 3> tiers;
  for (std::size_t i = 0; i < snapshot.projects.size(); ++i) {
    const model::Project& project = snapshot.projects[i];
    if (project.hidden) continue;
    const bool carded = facts.projects[i].card && *facts.projects[i].card <= Mark::Red;
    std::vector<std::size_t>& tier = tiers[!project.photos.empty() ? 0 : carded ? 1 : 2];
    if (tier.size() < kMostShowcased) tier.push_back(i);
  }
  std::vector<std::size_t> out;
  for (const std::vector<std::size_t>& tier : tiers)
    for (const std::size_t i : tier)
      if (out.size() < kMostShowcased) out.push_back(i);
  return out;
}

}  // namespace lobbyboard::rules
