#pragma once

#include <cstdint>
#include <limits>

#include "model/fraction.h"

namespace lobbyboard::rules {

/// A sum that any feed may add to without overflow: beyond the range of 64 bits it stands still at the end of it, so
/// that the product of two sums always fits the integers of a fraction.
class SaturatingSum {
 public:
  void add(std::int64_t amount) { sum_ += amount; }
  std::int64_t value() const {
    if (sum_ > kMost) return kMost;
    return sum_ < -kMost ? -kMost : static_cast<std::int64_t>(sum_);
  }

 private:
  static constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
  model::Fraction::Integer sum_ = 0;
};

}  // namespace lobbyboard::rules
