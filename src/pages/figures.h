#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "config/strings.h"
#include "model/fraction.h"
#include "model/money.h"

namespace lobbyboard::pages {

// Figures as the public reads them. Subtract before rounding, round half up once, never a zero for a missing figure.

/// Drawn where a figure is unknown.
inline constexpr std::string_view kMissing = "—";

struct Amount {
  std::string number;
  std::string unit;  ///< "亿元", "万元", "bn yuan", …
};

/// The unit in which amounts of one page are written, so that they can be compared.
enum class MoneyUnit { Small, Large };

/// Writes money in the language's units: 亿元/万元, or billion/million.
class MoneyWords {
 public:
  MoneyWords(const config::Strings& strings, std::string_view language, std::string_view currency);

  /// The larger unit from 1 亿元 (1 billion) on with one decimal (two in English), else the smaller one without.
  Amount amount(model::Money money) const;
  /// The number alone in a fixed unit; something never prints as nothing: "<0.01".
  std::string number(std::optional<model::Money> money, MoneyUnit unit, int decimals) const;
  /// The larger unit when the greatest amount of a page reaches it.
  MoneyUnit unitFor(model::Money greatest) const;
  std::string unitName(MoneyUnit unit) const;

 private:
  const config::Strings& strings_;
  bool english_;
  std::string currency_;
};

/// "88.2%"; exactly 100 is "100%"; less than 100 never prints as 100, and more than 0 never as 0.
std::string percent(const model::Fraction& share, int decimals = 1);
std::string percent(const std::optional<model::Fraction>& share, int decimals = 1);
/// The same without the sign.
std::string percentNumber(const model::Fraction& share, int decimals = 1);
/// |value| with decimals, for words of direction.
std::string magnitude(const model::Fraction& value, int decimals);
/// A score with fixed decimals: "97.83".
std::string score(const model::Fraction& value, int decimals);
/// The exact value of a printed decimal.
model::Fraction exact(const model::Decimal& decimal);

}  // namespace lobbyboard::pages
