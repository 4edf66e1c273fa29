#include "pages/figures.h"

#include <cstdlib>

#include "pages/figure_scale.h"

namespace lobbyboard::pages {

using model::Fraction;
using model::Money;

namespace {

std::string withPoint(std::int64_t digits, int decimals) { return model::toString(model::Decimal{digits, decimals}); }

}  // namespace

MoneyWords::MoneyWords(const config::Strings& strings, std::string_view language, std::string_view currency)
    : strings_(strings), english_(language == "en"), currency_(currency) {}

MoneyUnit MoneyWords::unitFor(Money greatest) const {
  return std::llabs(greatest.yuan) >= yuanIn(MoneyUnit::Large, english_) ? MoneyUnit::Large : MoneyUnit::Small;
}

std::string MoneyWords::unitName(MoneyUnit unit) const {
  const bool large = unit == MoneyUnit::Large;
  if (currency_ == "CNY") return strings_[large ? "money.large" : "money.small"];
  return strings_.format(large ? "money.large_foreign" : "money.small_foreign", {currency_});
}

std::string MoneyWords::number(std::optional<Money> money, MoneyUnit unit, int decimals) const {
  if (!money) return std::string(kMissing);
  const Fraction value(money->yuan, yuanIn(unit, english_));
  const std::int64_t digits = value.rounded(decimals);
  if (digits == 0 && money->yuan != 0) return (money->yuan < 0 ? ">-" : "<") + withPoint(1, decimals);
  return withPoint(digits, decimals);
}

Amount MoneyWords::amount(Money money) const {
  const MoneyUnit unit = unitFor(money);
  const int decimals = unit == MoneyUnit::Small ? 0 : english_ ? 2 : 1;
  return {number(money, unit, decimals), unitName(unit)};
}

std::string percentNumber(const Fraction& share, int decimals) {
  const Fraction value = share * Fraction(100, 1);
  const Fraction whole(100, 1);
  if (value == whole) return "100";
  std::int64_t digits = value.rounded(decimals);
  const std::int64_t full = (whole * powerOfTen(decimals)).rounded(0);
  if (value < whole && digits >= full) digits = full - 1;
  if (digits == 0 && value > Fraction(0, 1)) return "<" + withPoint(1, decimals);
  return withPoint(digits, decimals);
}

std::string percent(const Fraction& share, int decimals) { return percentNumber(share, decimals) + "%"; }

std::string percent(const std::optional<Fraction>& share, int decimals) {
  return share ? percent(*share, decimals) : std::string(kMissing);
}

std::string magnitude(const Fraction& value, int decimals) {
  return withPoint(std::llabs(value.rounded(decimals)), decimals);
}

std::string score(const Fraction& value, int decimals) { return withPoint(value.rounded(decimals), decimals); }

Fraction exact(const model::Decimal& decimal) {
  return Fraction(decimal.digits, 1) * Fraction(1, powerOfTen(decimal.decimals).numerator());
}

}  // namespace lobbyboard::pages
