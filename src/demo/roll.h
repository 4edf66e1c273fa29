#pragma once

#include <cstdint>
#include <string_view>

namespace lobbyboard::demo {

/// The dice of the demonstration: the same code and question always give the same number.
constexpr std::uint32_t roll(std::string_view code, std::uint32_t question) {
  std::uint32_t hash = 2166136261U;
  for (const char c : code) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  hash ^= question * 0x9E3779B9U;
  hash = (hash ^ (hash >> 16)) * 0x85EBCA6BU;
  hash = (hash ^ (hash >> 13)) * 0xC2B2AE35U;
  return hash ^ (hash >> 16);
}

/// 0 … sides − 1.
constexpr int rollOf(std::string_view code, std::uint32_t question, int sides) {
  return static_cast<int>(roll(code, question) % static_cast<std::uint32_t>(sides));
}

}  // namespace lobbyboard::demo
