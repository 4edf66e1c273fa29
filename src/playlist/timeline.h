#pragma once

#include <chrono>
#include <cstdint>
#include <vector>

#include "time/instant.h"

namespace lobbyboard::playlist {

/// Where a loop stands at an instant.
struct Position {
  std::size_t page = 0;   ///< index into the slots
  time::Span elapsed{0};  ///< since the page began, 0 ≤ elapsed < dwell
  time::Span dwell{0};
  std::int64_t turn = 0;   ///< how many times this page has stood before, since the epoch
  time::Instant begins{};  ///< of this page's turn
  time::Instant ends{};    ///< first instant of the next page
};

/// The loop of the pages that have something to show, each with its dwell, anchored to a fixed epoch
/// (2020-01-01T00:00:00Z). Position is a closed-form function of wall time: a restart resumes in place and two
/// machines agree. No accumulated state.
class Timeline {
 public:
  /// `dwells` in the order of the loop, each at least 1 s; at least one.
  explicit Timeline(std::vector<time::Span> dwells);

  Position at(time::Instant now) const;
  time::Span loop() const { return loop_; }
  std::size_t size() const { return dwells_.size(); }

 private:
  std::vector<time::Span> dwells_;
  time::Span loop_{0};
};

}  // namespace lobbyboard::playlist
