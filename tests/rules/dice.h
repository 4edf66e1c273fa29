#pragma once

#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <random>

#include "time/instant.h"

namespace lobbyboard::rules {

/// Chance that falls the same way on every machine.
class Dice {
 public:
  explicit Dice(unsigned seed) : engine_(seed) {}

  /// 0 to sides − 1.
  int below(int sides) { return static_cast<int>(engine_() % static_cast<unsigned>(sides)); }
  int between(int low, int high) { return low + below(high - low + 1); }
  bool percent(int chance) { return below(100) < chance; }
  time::Day dayIn(int year) {
    using namespace std::chrono;
    return sys_days{std::chrono::year{year} / January / 1} + days{below(365)};
  }
  template <typename T>
  T oneOf(std::initializer_list<T> choices) {
    return *std::next(choices.begin(), below(static_cast<int>(choices.size())));
  }

 private:
  std::mt19937 engine_;
};

}  // namespace lobbyboard::rules
