#include "pages/figures.h"

#include <catch2/catch.hpp>

#include "pages/dates.h"
#include "pages/wall.h"

using namespace lobbyboard;
using namespace lobbyboard::pages;
using model::Fraction;
using model::Money;

namespace {

constexpr std::int64_t kWan = 10'000;
constexpr std::int64_t kYi = 100'000'000;

config::Strings stringsOf(const char* language) {
  auto strings = config::loadStrings(config::stringsFile(LOBBYBOARD_SOURCE_DIR "/assets", language));
  REQUIRE(strings);
  return std::move(*strings);
}

time::Day day(std::string_view text) { return time::parseDay(text).value(); }

}  // namespace

TEST_CASE("money in Chinese: tens of thousands without decimals, hundreds of millions with one") {
  const config::Strings strings = stringsOf("zh");
  const MoneyWords words(strings, "zh", "CNY");
  struct Case {
    std::int64_t yuan;
    std::string text;
  };
  for (const Case& c : {Case{240'810'000'000, "2408.1亿元"},
                        {41'450'000'000, "414.5亿元"},
                        {7'950'000'000, "79.5亿元"},
                        {468'000'000, "4.7亿元"},
                        {5'000'000, "500万元"},
                        {4'996'000, "500万元"},
                        {4'994'999, "499万元"},
                        {kYi, "1.0亿元"},
                        {kYi - kWan, "9999万元"},
                        {10 * kYi, "10.0亿元"},
                        {kWan, "1万元"},
                        {5'000, "1万元"},
                        {4'999, "<1万元"},
                        {1, "<1万元"},
                        {0, "0万元"},
                        {-1, ">-1万元"},
                        {-468'000'000, "-4.7亿元"},
                        {900'000'000'000'000, "9000000.0亿元"}}) {
    const Amount amount = words.amount(Money{c.yuan});
    CHECK(amount.number + amount.unit == c.text);
  }
}

TEST_CASE("money in English: millions without decimals, billions with two") {
  const config::Strings strings = stringsOf("en");
  const MoneyWords words(strings, "en", "CNY");
  struct Case {
    std::int64_t yuan;
    std::string text;
  };
  for (const Case& c : {Case{240'810'000'000, "240.81 bn yuan"},
                        {41'450'000'000, "41.45 bn yuan"},
                        {7'950'000'000, "7.95 bn yuan"},
                        {468'000'000, "468 m yuan"},
                        {50'000'000, "50 m yuan"},
                        {101'000'000'000, "101.00 bn yuan"},
                        {499'999, "<1 m yuan"}}) {
    const Amount amount = words.amount(Money{c.yuan});
    CHECK(amount.number + " " + amount.unit == c.text);
  }
}

TEST_CASE("amounts of one page share a unit, exact to the decimals asked for") {
  const config::Strings strings = stringsOf("zh");
  const MoneyWords words(strings, "zh", "CNY");
  CHECK(words.unitFor(Money{kYi}) == MoneyUnit::Large);
  CHECK(words.unitFor(Money{kYi - 1}) == MoneyUnit::Small);
  CHECK(words.unitFor(Money{-3 * kYi}) == MoneyUnit::Large);
  CHECK(words.number(Money{4'996'000}, MoneyUnit::Small, 1) == "499.6");
  CHECK(words.number(Money{468'000'000}, MoneyUnit::Large, 2) == "4.68");
  CHECK(words.number(Money{5'000'000}, MoneyUnit::Large, 2) == "0.05");
  CHECK(words.number(Money{400'000}, MoneyUnit::Large, 2) == "<0.01");
  CHECK(words.number(Money{500'000}, MoneyUnit::Large, 2) == "0.01");
  CHECK(words.number(Money{0}, MoneyUnit::Large, 2) == "0.00");
  CHECK(words.number(std::nullopt, MoneyUnit::Large, 2) == "—");
  CHECK(words.number(std::nullopt, MoneyUnit::Small, 0) == "—");
}

TEST_CASE("a foreign currency is named") {
  const config::Strings zh = stringsOf("zh");
  const config::Strings en = stringsOf("en");
  CHECK(MoneyWords(zh, "zh", "ARS").unitName(MoneyUnit::Large) == "亿 ARS");
  CHECK(MoneyWords(zh, "zh", "ARS").unitName(MoneyUnit::Small) == "万 ARS");
  CHECK(MoneyWords(en, "en", "ARS").unitName(MoneyUnit::Large) == "bn ARS");
}

TEST_CASE("percentages: half up, never a false 100 or 0") {
  struct Case {
    Fraction share;
    int decimals;
    std::string text;
  };
  const Case cases[] = {{{261, 296}, 1, "88.2%"},
                        {{795, 4145}, 1, "19.2%"},
                        {{140, 365}, 1, "38.4%"},
                        {{306, 312}, 2, "98.08%"},
                        {{38, 39}, 1, "97.4%"},
                        {{91, 115}, 2, "79.13%"},
                        {{1, 1}, 1, "100%"},
                        {{1, 1}, 0, "100%"},
                        {{9995, 10000}, 1, "99.9%"},
                        {{99994, 100000}, 1, "99.9%"},
                        {{999, 1000}, 0, "99%"},
                        {{4, 10000}, 1, "<0.1%"},
                        {{1, 1'000'000'000}, 1, "<0.1%"},
                        {{5, 10000}, 1, "0.1%"},
                        {{4, 1000}, 0, "<1%"},
                        {{0, 1}, 1, "0.0%"},
                        {{1319, 1000}, 1, "131.9%"},
                        {{3185, 1000}, 1, "318.5%"},
                        {{8825, 10000}, 1, "88.3%"},
                        {{629, 647}, 1, "97.2%"},
                        {{-5, 100}, 1, "-5.0%"},
                        {{57, 60}, 1, "95.0%"},
                        {{10004, 10000}, 1, "100.0%"}};
  for (const Case& c : cases) {
    CHECK(percent(c.share, c.decimals) == c.text);
    CHECK(percentNumber(c.share, c.decimals) + "%" == c.text);
  }
  CHECK(percent(std::optional<Fraction>()) == "—");
  CHECK(percent(std::optional<Fraction>({1, 2})) == "50.0%");
}

TEST_CASE("differences are taken before they are rounded") {
  const Fraction ahead = (Fraction(6290, 6474) - Fraction(10, 12)) * Fraction(100, 1);
  CHECK(magnitude(ahead, 1) == "13.8");
  CHECK(magnitude(Fraction(178, 10), 1) == "17.8");
  CHECK(magnitude(Fraction(-178, 10), 1) == "17.8");
  CHECK(magnitude(Fraction(-1, 100), 1) == "0.0");
  CHECK(score(Fraction(97826, 1000), 2) == "97.83");
  CHECK(score(Fraction(100, 1), 2) == "100.00");
  CHECK(exact(model::Decimal{8820, 2}) == Fraction(882, 10));
  CHECK(exact(model::Decimal{-178, 1}) == Fraction(-178, 10));
}

TEST_CASE("dates in both languages") {
  const config::Strings zh = stringsOf("zh");
  const config::Strings en = stringsOf("en");
  CHECK(dayName(zh, day("2023-05-20")) == "5月20日");
  CHECK(dayNameWithYear(zh, day("2023-05-20")) == "2023年5月20日");
  CHECK(dayName(en, day("2023-05-20")) == "20 May");
  CHECK(dayNameWithYear(en, day("2024-02-29")) == "29 February 2024");
  CHECK(dayName(zh, day("2023-12-31")) == "12月31日");
  CHECK(periodName(zh, {2023, 5, 2}) == "5月中旬");
  CHECK(periodName(zh, {2023, 1, 1}) == "1月上旬");
  CHECK(periodName(zh, {2023, 12, 3}) == "12月下旬");
  CHECK(periodName(en, {2023, 5, 2}) == "mid-May");
  CHECK(periodName(en, {2023, 1, 1}) == "early January");
  CHECK(periodName(en, {2023, 12, 3}) == "late December");
  for (unsigned month = 1; month <= 12; ++month) {
    CHECK(monthName(zh, month) == std::to_string(month) + "月");
    CHECK_FALSE(monthName(en, month).empty());
  }
  CHECK(zh.missing().empty());
  CHECK(en.missing().empty());
}
