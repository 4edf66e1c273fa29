#include "config/units.h"

#include <array>
#include <charconv>
#include <utility>

namespace lobbyboard::config {
namespace {

constexpr std::int64_t kMost = 1'000'000'000;  // before the unit; no product overflows

/// A whole number with its unit, times what the unit is worth.
template <std::size_t N>
std::optional<std::int64_t> parseAmount(std::string_view text,
                                        const std::array<std::pair<std::string_view, std::int64_t>, N>& units) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || number < 0 || number > kMost) return std::nullopt;
  const std::string_view unit = text.substr(static_cast<std::size_t>(end - text.data()));
  for (const auto& [name, worth] : units)
    if (unit == name) return number * worth;
  return std::nullopt;
}

constexpr std::array<std::pair<std::string_view, std::int64_t>, 4> kDurations = {
    {{"ms", 1}, {"s", 1000}, {"m", 60'000}, {"h", 3'600'000}}};
constexpr std::array<std::pair<std::string_view, std::int64_t>, 3> kSizes = {
    {{"KiB", 1 << 10}, {"MiB", 1 << 20}, {"GiB", 1 << 30}}};

}  // namespace

std::optional<std::chrono::milliseconds> parseDuration(std::string_view text) {
  const auto count = parseAmount(text, kDurations);
  if (!count) return std::nullopt;
  return std::chrono::milliseconds{*count};
}

std::optional<std::int64_t> parseBytes(std::string_view text) { return parseAmount(text, kSizes); }

std::optional<std::uint32_t> parseColour(std::string_view text) {
  if (text.size() != 7 || text.front() != '#') return std::nullopt;
  std::uint32_t colour = 0;
  const auto [end, error] = std::from_chars(text.data() + 1, text.data() + text.size(), colour, 16);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return colour;
}

bool isName(std::string_view text) {
  return !text.empty() && text.size() <= 64 &&
         text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_-") == std::string_view::npos;
}

std::string toString(std::chrono::milliseconds duration) {
  for (auto unit = kDurations.rbegin(); unit != kDurations.rend(); ++unit)
    if (duration.count() != 0 && duration.count() % unit->second == 0)
      return std::to_string(duration.count() / unit->second) + std::string(unit->first);
  return std::to_string(duration.count()) + "s";
}

}  // namespace lobbyboard::config
