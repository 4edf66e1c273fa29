#include "model/money.h"

#include <charconv>
#include <cmath>
#include <cstdlib>

namespace lobbyboard::model {
namespace {

constexpr std::int64_t kMostDigits = 1'000'000'000'000'000;
constexpr std::int64_t kMostYuan = 900'000'000'000'000;

struct Literal {
  std::int64_t digits = 0;  ///< all digits, sign included
  int decimals = 0;         ///< negative: so many zeros follow
};

/// The JSON number grammar without its arithmetic: digits and the place of the point.
std::optional<Literal> takeApart(std::string_view text) {
  Literal out;
  bool negative = false;
  if (text.starts_with('-')) {
    negative = true;
    text.remove_prefix(1);
  }
  bool afterPoint = false;
  bool any = false;
  std::size_t i = 0;
  for (; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '.' && !afterPoint && any) {
      afterPoint = true;
      continue;
    }
    if (c < '0' || c > '9') break;
    any = true;
    if (out.digits >= kMostDigits) return std::nullopt;
    out.digits = out.digits * 10 + (c - '0');
    if (afterPoint) ++out.decimals;
  }
  if (!any) return std::nullopt;
  if (i < text.size()) {
    if (text[i] != 'e' && text[i] != 'E') return std::nullopt;
    std::string_view exponent = text.substr(i + 1);
    if (exponent.starts_with('+')) exponent.remove_prefix(1);
    int power = 0;
    const auto [end, error] = std::from_chars(exponent.data(), exponent.data() + exponent.size(), power);
    if (error != std::errc{} || end != exponent.data() + exponent.size() || std::abs(power) > 30) return std::nullopt;
    out.decimals -= power;
  }
  if (negative) out.digits = -out.digits;
  return out;
}

/// The literal with exactly `decimals` decimals; nothing when digits would be lost or it grows too large.
std::optional<std::int64_t> atScale(Literal literal, int decimals) {
  while (literal.decimals > decimals) {
    if (literal.digits % 10 != 0) return std::nullopt;
    literal.digits /= 10;
    --literal.decimals;
  }
  while (literal.decimals < decimals && literal.digits != 0) {
    if (std::abs(literal.digits) >= kMostDigits) return std::nullopt;
    literal.digits *= 10;
    ++literal.decimals;
  }
  return literal.digits;
}

std::string withPoint(std::int64_t digits, int decimals) {
  std::string text = std::to_string(std::abs(digits));
  if (decimals > 0) {
    const auto places = static_cast<std::size_t>(decimals);
    if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
    text.insert(text.size() - places, 1, '.');
  }
  return digits < 0 ? "-" + text : text;
}

}  // namespace

std::optional<Money> parseWan(std::string_view literal) {
  const auto parts = takeApart(literal);
  if (!parts) return std::nullopt;
  const auto yuan = atScale(*parts, 4);
  if (!yuan || std::abs(*yuan) > kMostYuan) return std::nullopt;
  return Money{*yuan};
}

std::string toWan(Money money) {
  std::string text = withPoint(money.yuan, 4);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text;
}

double Decimal::value() const { return static_cast<double>(digits) / std::pow(10.0, decimals); }

std::optional<Decimal> parseDecimal(std::string_view literal) {
  const auto parts = takeApart(literal);
  if (!parts || parts->decimals > 9) return std::nullopt;
  const int decimals = parts->decimals < 0 ? 0 : parts->decimals;
  const auto digits = atScale(*parts, decimals);
  if (!digits) return std::nullopt;
  return Decimal{*digits, decimals};
}

std::string toString(const Decimal& decimal) { return withPoint(decimal.digits, decimal.decimals); }

}  // namespace lobbyboard::model
