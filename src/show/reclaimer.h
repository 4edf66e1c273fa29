#pragma once

#include <algorithm>
#include <memory>
#include <vector>

namespace lobbyboard::show {

/// Holds what was handed to another thread until nobody else does, so that it ends on the thread that made it and at no
/// cost to a frame: a snapshot of a few hundred projects takes milliseconds to free.
class Reclaimer {
 public:
  void hold(std::shared_ptr<const void> given) {
    if (given && std::find(held_.begin(), held_.end(), given) == held_.end()) held_.push_back(std::move(given));
  }
  /// Ends what only this holds, and what that alone held; returns how many.
  std::size_t reclaim() {
    std::size_t ended = 0;
    while (const std::size_t now = std::erase_if(held_, [](const auto& given) { return given.use_count() == 1; }))
      ended += now;
    return ended;
  }

 private:
  std::vector<std::shared_ptr<const void>> held_;
};

}  // namespace lobbyboard::show
