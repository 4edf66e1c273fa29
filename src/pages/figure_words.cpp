#include "pages/figure_words.h"

#include "pages/figure_scale.h"

namespace lobbyboard::pages {

using model::Fraction;
using model::Money;

namespace {

/// "change.points_up_year" and its kin.
std::string worded(const config::Strings& strings, const std::string& kind, const Fraction& value, Against against,
                   int decimals) {
  const std::int64_t digits = value.rounded(decimals);
  const std::string direction = digits == 0 ? "level" : digits > 0 ? "up" : "down";
  const std::string against_ = against == Against::YearBefore ? "_year" : "_period";
  const std::string key = "change." + (digits == 0 ? direction : kind + "_" + direction) + against_;
  return strings.format(key, {magnitude(value, decimals)});
}

}  // namespace

std::string pointsChange(const config::Strings& strings, const std::optional<Fraction>& points, Against against,
                         int decimals) {
  if (!points) return std::string(kMissing);
  return worded(strings, "points", *points, against, decimals);
}

const std::string& issuersLabel(const Stage& stage, const model::Snapshot& snapshot, std::string_view key,
                                const std::string& own) {
  for (const model::FigureWords& words : snapshot.figureWords)
    if (words.key == key && !words.label.empty()) return words.label.in(stage.language);
  return own;
}

std::string growth(const config::Strings& strings, const std::optional<Fraction>& share, Against against,
                   int decimals) {
  if (!share) return std::string(kMissing);
  return worded(strings, "growth", *share * Fraction(100, 1), against, decimals);
}

std::optional<Fraction> growthOf(const std::optional<Money>& now, const std::optional<Money>& before) {
  if (!now || !before || before->yuan <= 0) return std::nullopt;
  return Fraction(now->yuan, before->yuan) - Fraction(1, 1);
}

Amount printedAmount(const config::Strings& strings, std::string_view language, std::string_view currency,
                     Money money) {
  const MoneyWords words(strings, language, currency);
  const MoneyUnit unit = words.unitFor(money);
  const Fraction value(money.yuan, yuanIn(unit, language == "en"));
  constexpr int kMost = 9;  // a yuan in billions
  int decimals = 0;
  while (decimals < kMost && (value * powerOfTen(decimals)).denominator() != 1) ++decimals;
  return {model::toString(model::Decimal{value.rounded(decimals), decimals}), words.unitName(unit)};
}

std::string printedPercent(const std::optional<model::Decimal>& percent) {
  return percent ? model::toString(*percent) + "%" : std::string(kMissing);
}

const std::string& feedWord(const config::Strings& strings, const std::string& word) {
  const std::string key = "word." + word;
  return strings.contains(key) ? strings[key] : word;
}

std::string inUnit(const config::Strings& strings, const std::string& figures, const std::string& unit) {
  return unit.empty() ? figures : strings.format("elements.in_unit", {figures, feedWord(strings, unit)});
}

std::string rounded(const Fraction& value, int decimals, config::Rounding rounding) {
  std::int64_t digits = value.rounded(decimals);
  const Fraction scaled = value * powerOfTen(decimals);
  const bool isHalf = (scaled * Fraction(2, 1)).denominator() == 1 && scaled.denominator() == 2;
  if (rounding == config::Rounding::HalfEven && isHalf && digits % 2 != 0) digits -= digits > 0 ? 1 : -1;
  return model::toString(model::Decimal{digits, decimals});
}

std::string percent(const std::optional<Fraction>& share, const config::FigureRules& rules) {
  if (!share) return std::string(kMissing);
  const std::string plain = percent(*share, rules.rateDecimals);
  if (rules.round == config::Rounding::HalfUp || plain.starts_with('<') || plain == "100%") return plain;
  const Fraction value = *share * Fraction(100, 1);
  const std::string even = rounded(value, rules.rateDecimals, rules.round) + "%";
  const bool falseWhole =
      value < Fraction(100, 1) && Fraction(100, 1) <= Fraction(value.rounded(rules.rateDecimals), 1) *
                                                          Fraction(1, powerOfTen(rules.rateDecimals).numerator());
  const bool falseNothing = value > Fraction(0, 1) && even.find_first_of("123456789") == std::string::npos;
  return falseWhole || falseNothing ? plain : even;
}

Amount amount(const config::Strings& strings, std::string_view language, std::string_view currency, Money money,
              const config::FigureRules& rules) {
  const MoneyWords words(strings, language, currency);
  const bool english = language == "en";
  const MoneyUnit unit = words.unitFor(money);
  const int decimals =
      unit == MoneyUnit::Small ? rules.moneySmallDecimals : rules.moneyLargeDecimals + (english ? 1 : 0);
  std::string number = words.number(money, unit, decimals);
  if (rules.round == config::Rounding::HalfEven && number.find_first_of("<>") == std::string::npos)
    number = rounded(Fraction(money.yuan, yuanIn(unit, english)), decimals, rules.round);
  return {std::move(number), words.unitName(unit)};
}

}  // namespace lobbyboard::pages
