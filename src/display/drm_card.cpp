#include "display/drm_card.h"

#include <charconv>
#include <fstream>
#include <string>

namespace lobbyboard::display {

namespace {

/// N of "cardN-…", an output's name.
std::optional<int> cardOf(std::string_view output) {
  constexpr std::string_view kCard = "card";
  if (!output.starts_with(kCard)) return std::nullopt;
  output.remove_prefix(kCard.size());
  int number = 0;
  const auto [end, error] = std::from_chars(output.data(), output.data() + output.size(), number);
  if (error != std::errc() || end == output.data() + output.size() || *end != '-') return std::nullopt;
  return number;
}

}  // namespace

std::optional<int> connectedCard(const std::filesystem::path& folder) {
  std::optional<int> first;
  std::error_code error;
  const std::filesystem::directory_iterator end;
  for (std::filesystem::directory_iterator entry(folder, error); !error && entry != end; entry.increment(error)) {
    const auto card = cardOf(entry->path().filename().string());
    std::string status;
    if (!card || !(std::ifstream(entry->path() / "status") >> status) || status != "connected") continue;
    if (!first || *card < *first) first = card;
  }
  return first;
}

}  // namespace lobbyboard::display
