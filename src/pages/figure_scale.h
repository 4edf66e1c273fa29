#pragma once

#include <cstdint>

#include "model/fraction.h"
#include "pages/figures.h"

namespace lobbyboard::pages {

/// Yuan in a unit: 万 and 亿 in Chinese, million and billion in English.
constexpr std::int64_t yuanIn(MoneyUnit unit, bool english) {
  if (unit == MoneyUnit::Large) return english ? 1'000'000'000 : 100'000'000;
  return english ? 1'000'000 : 10'000;
}

inline model::Fraction powerOfTen(int exponent) {
  model::Fraction::Integer value = 1;
  for (int i = 0; i < exponent; ++i) value *= 10;
  return {value, 1};
}

}  // namespace lobbyboard::pages
