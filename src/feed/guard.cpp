#include "feed/guard.h"

namespace lobbyboard::feed {

base::Result<void> mayReplace(const model::Snapshot* held, const model::Snapshot& next, double maxShrink) {
  if (held == nullptr) return {};
  if (next.sequence < held->sequence)
    return base::failure("roll-back: its sequence is " + std::to_string(next.sequence) + ", the wall holds " +
                         std::to_string(held->sequence));
  const std::size_t before = held->projects.size();
  const std::size_t after = next.projects.size();
  if (after >= before) return {};
  // A share such as 0.29 is no exact double: 29 of 100 must not count as more than it.
  constexpr double kSlack = 1e-9;
  const auto mayGo = static_cast<std::size_t>(maxShrink * static_cast<double>(before) + kSlack);
  if (before - after <= mayGo) return {};
  return base::failure("only " + std::to_string(after) + " projects are left of the " + std::to_string(before) +
                       " on the wall; at most " + std::to_string(mayGo) + " may go at once (feed.max_shrink)");
}

}  // namespace lobbyboard::feed
