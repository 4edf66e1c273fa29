#pragma once

#include <string>

namespace lobbyboard::rules::literal {

/// Yuan as 万元 in decimals, by hand.
inline std::string wan(long long yuan) {
  const std::string sign = yuan < 0 ? "-" : "";
  const long long size = yuan < 0 ? -yuan : yuan;
  std::string cents = std::to_string(10000 + size % 10000).substr(1);
  while (!cents.empty() && cents.back() == '0') cents.pop_back();
  return sign + std::to_string(size / 10000) + (cents.empty() ? "" : "." + cents);
}

}  // namespace lobbyboard::rules::literal
