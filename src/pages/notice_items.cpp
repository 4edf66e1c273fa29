#include <array>
#include <optional>

#include "pages/notice.h"

namespace lobbyboard::pages {
namespace {

constexpr std::string_view kSpaces = " \n\t";
/// Of the text's own language: between parts, and behind a label.
constexpr std::array<std::string_view, 4> kBetween = {"\n", "\uFF1B" /* ； */, "\u3002" /* 。 */, "; "};
constexpr std::array<std::string_view, 2> kAfterLabel = {"\uFF1A" /* ： */, ": "};
constexpr std::size_t kLongestLabel = 16;  ///< bytes: five ideographs

std::string_view trimmed(std::string_view text) {
  const std::size_t from = text.find_first_not_of(kSpaces);
  if (from == std::string_view::npos) return {};
  return text.substr(from, text.find_last_not_of(kSpaces) + 1 - from);
}

std::vector<std::string_view> partsOf(std::string_view text) {
  std::vector<std::string_view> out;
  const auto keep = [&](std::string_view part) {
    if (part = trimmed(part); !part.empty()) out.push_back(part);
  };
  while (true) {
    std::size_t at = std::string_view::npos, length = 0;
    for (const std::string_view mark : kBetween)
      if (const std::size_t found = text.find(mark); found < at) at = found, length = mark.size();
    keep(text.substr(0, at));
    if (at == std::string_view::npos) return out;
    text.remove_prefix(at + length);
  }
}

}  // namespace

std::optional<Proclamation::Item> itemIn(std::string_view part) {
  for (const std::string_view mark : kAfterLabel)
    if (const std::size_t at = part.find(mark); at != std::string_view::npos && at > 0 && at <= kLongestLabel)
      if (const std::string_view text = trimmed(part.substr(at + mark.size())); !text.empty())
        return Proclamation::Item{std::string(part.substr(0, at)), std::string(text)};
  return std::nullopt;
}

Proclamation proclaimed(std::string_view text) {
  Proclamation whole, out;
  whole.title = text;
  const std::vector<std::string_view> parts = partsOf(text);
  if (parts.size() < 3 || itemIn(parts.front())) return whole;
  out.title = parts.front();
  for (std::size_t i = 1; i < parts.size(); ++i) {
    auto item = itemIn(parts[i]);
    if (!item) return whole;
    out.items.push_back(std::move(*item));
  }
  return out;
}

}  // namespace lobbyboard::pages
