#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "config/node.h"

namespace lobbyboard::config {

/// What is wrong with a text before anyone parses it.
struct Danger {
  Place place;
  std::string text;
  friend bool operator==(const Danger&, const Danger&) = default;
};

inline constexpr int kMostDots = 16;     ///< in one key
inline constexpr int kDeepestNest = 16;  ///< of brackets and braces

/// Finds the first thing in a TOML text that must not reach the parser: bytes that are no UTF-8, NUL bytes, keys with
/// more than 16 dots (the parser recurses once per dot, without a bound) and values nested deeper than 16.
std::optional<Danger> findDanger(std::string_view text);

}  // namespace lobbyboard::config
