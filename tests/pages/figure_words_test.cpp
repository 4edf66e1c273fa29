#include "pages/figure_words.h"

#include <catch2/catch.hpp>

#include "pages/dates.h"

using namespace lobbyboard;
using namespace lobbyboard::pages;
using config::Rounding;
using model::Decimal;
using model::Fraction;
using model::Money;

namespace {

constexpr std::int64_t kWan = 10'000;

config::Strings stringsOf(const char* language) {
  auto strings = config::loadStrings(config::stringsFile(LOBBYBOARD_SOURCE_DIR "/assets", language));
  REQUIRE(strings);
  return std::move(*strings);
}

}  // namespace

TEST_CASE("changes say their direction, never a sign") {
  const config::Strings zh = stringsOf("zh"), en = stringsOf("en");
  struct Case {
    Fraction value;
    std::string points, growth, english;
  };
  const Case cases[] = {
      {{178, 10}, "同比提高17.8个百分点", "同比增长17.8%", "up 17.8 percentage points year on year"},
      {{10, 1}, "同比提高10.0个百分点", "同比增长10.0%", "up 10.0 percentage points year on year"},
      {{-92, 10}, "同比下降9.2个百分点", "同比下降9.2%", "down 9.2 percentage points year on year"},
      {{0, 1}, "与去年同期持平", "与去年同期持平", "level with the year before"},
      {{4, 100}, "与去年同期持平", "与去年同期持平", "level with the year before"},
      {{3673, 10}, "同比提高367.3个百分点", "同比增长367.3%", "up 367.3 percentage points year on year"}};
  for (const Case& c : cases) {
    CHECK(pointsChange(zh, c.value, Against::YearBefore) == c.points);
    CHECK(growth(zh, c.value * Fraction(1, 100), Against::YearBefore) == c.growth);
    CHECK(pointsChange(en, c.value, Against::YearBefore) == c.english);
  }
  CHECK(pointsChange(zh, Fraction(-3, 2), Against::PeriodBefore) == "较上期下降1.5个百分点");
  CHECK(growth(en, Fraction(-92, 1000), Against::YearBefore) == "down 9.2% year on year");
  CHECK(pointsChange(zh, std::nullopt, Against::YearBefore) == "—");
  CHECK(growth(zh, growthOf(Money{5}, Money{0}), Against::YearBefore) == "—");
  CHECK(growth(zh, growthOf(std::nullopt, Money{1}), Against::YearBefore) == "—");
  CHECK(growth(zh, growthOf(Money{1232}, Money{1000}), Against::YearBefore) == "同比增长23.2%");
  CHECK((zh.missing().empty() && en.missing().empty()));
}

TEST_CASE("the difference is taken first and rounded once: 13.8 points, not 13.9") {
  const config::Strings zh = stringsOf("zh");
  const Fraction ahead = (Fraction(6290, 6474) - Fraction(10, 12)) * Fraction(100, 1);
  CHECK(pointsChange(zh, ahead, Against::PeriodBefore) == "较上期提高13.8个百分点");
}

TEST_CASE("published amounts keep the decimals that they have") {
  const config::Strings zh = stringsOf("zh"), en = stringsOf("en");
  struct Case {
    std::int64_t wan;
    std::string chinese, english;
  };
  for (const Case& c :
       {Case{24'081'000, "2408.1亿元", "240.81 bn yuan"}, Case{4'145'000, "414.5亿元", "41.45 bn yuan"},
        Case{795'000, "79.5亿元", "7.95 bn yuan"}, Case{46'800, "4.68亿元", "468 m yuan"},
        Case{539'400, "53.94亿元", "5.394 bn yuan"}, Case{10'100'000, "1010亿元", "101 bn yuan"},
        Case{5'000, "5000万元", "50 m yuan"}, Case{500, "500万元", "5 m yuan"}, Case{10'000, "1亿元", "100 m yuan"}}) {
    const Amount chinese = printedAmount(zh, "zh", "CNY", Money{c.wan * kWan});
    CHECK(chinese.number + chinese.unit == c.chinese);
    const Amount english = printedAmount(en, "en", "CNY", Money{c.wan * kWan});
    CHECK(english.number + " " + english.unit == c.english);
  }
  CHECK(printedPercent(Decimal{1319, 1}) == "131.9%");
  CHECK(printedPercent(Decimal{100, 0}) == "100%");
  CHECK(printedPercent(Decimal{8820, 2}) == "88.20%");
  CHECK(printedPercent(std::nullopt) == "—");
}

TEST_CASE("exact halves go up, or to the even digit where the rules say so") {
  CHECK(rounded({8825, 100}, 1, Rounding::HalfUp) == "88.3");
  CHECK(rounded({8825, 100}, 1, Rounding::HalfEven) == "88.2");
  CHECK(rounded({8835, 100}, 1, Rounding::HalfEven) == "88.4");
  CHECK(rounded({8825001, 100000}, 1, Rounding::HalfEven) == "88.3");
  CHECK(rounded({-8825, 100}, 1, Rounding::HalfEven) == "-88.2");
  CHECK(rounded({5, 2}, 0, Rounding::HalfEven) == "2");
  CHECK(rounded({1, 2}, 0, Rounding::HalfEven) == "0");
}

TEST_CASE("a city's own decimals and rounding") {
  const config::Strings zh = stringsOf("zh"), en = stringsOf("en");
  const config::FigureRules plain;
  const config::FigureRules fine{2, 2, 1, Rounding::HalfEven};
  const auto money = [&](std::int64_t yuan, const config::FigureRules& rules) {
    const Amount out = amount(zh, "zh", "CNY", Money{yuan}, rules);
    return out.number + out.unit;
  };
  CHECK(money(468'000'000, plain) == "4.7亿元");
  CHECK(money(468'000'000, fine) == "4.68亿元");
  CHECK(money(4'996'000, fine) == "499.6万元");
  CHECK(money(4'500, fine) == "0.4万元");
  CHECK(money(1, fine) == "<0.1万元");
  CHECK(amount(en, "en", "CNY", Money{24'081'000 * kWan}, plain).number == "240.81");
  CHECK(percent(std::optional(Fraction(8825, 10000)), plain) == "88.3%");
  CHECK(percent(std::optional(Fraction(306, 312)), fine) == "98.08%");
  CHECK(percent(std::optional(Fraction(1319, 1000)), config::FigureRules{0, 1, 0, Rounding::HalfUp}) == "132%");
  CHECK(percent(std::optional(Fraction(999999, 1000000)), fine) == "99.99%");
  CHECK(percent(std::optional(Fraction(1, 1)), fine) == "100%");
  CHECK(percent(std::optional(Fraction(1, 1000000)), fine) == "<0.01%");
  CHECK(percent(std::nullopt, fine) == "—");
}

TEST_CASE("spans of months, and periods with their year") {
  const config::Strings zh = stringsOf("zh"), en = stringsOf("en");
  CHECK(periodNameWithYear(zh, {2023, 6, 1}) == "2023年6月上旬");
  CHECK(periodNameWithYear(en, {2023, 5, 2}) == "mid-May 2023");
  CHECK(monthSpanName(zh, 1, 8) == "1—8月");
  CHECK(monthSpanName(en, 1, 8) == "January–August");
  CHECK(monthSpanName(zh, 5, 5) == "5月");
}
