#include "rules/json_text.h"

#include <array>
#include <charconv>

namespace lobbyboard::rules {

void JsonText::value(const model::Fraction& fraction) {
  std::array<char, 40> text{};
  const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), fraction.value());
  number(error == std::errc{} ? std::string_view(text.data(), static_cast<std::size_t>(end - text.data())) : "0");
}

}  // namespace lobbyboard::rules
