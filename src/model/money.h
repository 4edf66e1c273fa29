#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lobbyboard::model {

/// An exact amount. The feed states 万元 (ten thousand) with at most four decimals, so one unit here is one yuan.
struct Money {
  std::int64_t yuan = 0;

  friend auto operator<=>(const Money&, const Money&) = default;
  friend Money operator+(Money a, Money b) { return {a.yuan + b.yuan}; }
  friend Money operator-(Money a, Money b) { return {a.yuan - b.yuan}; }
  Money& operator+=(Money other) {
    yuan += other.yuan;
    return *this;
  }
};

/// Reads the literal of a JSON number of 万元 exactly: "12800", "499.6", "1.5e3". Nothing when it has more than four
/// decimals, is no number, or is beyond ±9×10^14 yuan.
std::optional<Money> parseWan(std::string_view literal);
/// 万元 as a decimal string without trailing zeros: "24081000", "499.6".
std::string toWan(Money money);

/// A decimal number exactly as its issuer wrote it: 88.2 is {882, 1}, and 88.20 keeps its zero as {8820, 2}.
struct Decimal {
  std::int64_t digits = 0;
  int decimals = 0;  ///< 0–9

  double value() const;
  friend bool operator==(const Decimal&, const Decimal&) = default;
};

/// Reads the literal of a JSON number; nothing for more than nine decimals or more than fifteen digits.
std::optional<Decimal> parseDecimal(std::string_view literal);
std::string toString(const Decimal& decimal);

}  // namespace lobbyboard::model
