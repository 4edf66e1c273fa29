#include <catch2/catch.hpp>
#include <limits>
#include <random>

#include "model/fraction.h"
#include "model/money.h"

using namespace lobbyboard::model;

TEST_CASE("money is read exactly from the literal, to the yuan") {
  const struct {
    const char* literal;
    std::int64_t yuan;
    const char* printed;
  } cases[] = {
      {"12800", 128'000'000, "12800"},
      {"499.6", 4'996'000, "499.6"},
      {"0", 0, "0"},
      {"-0", 0, "0"},
      {"-3.25", -32'500, "-3.25"},
      {"0.0001", 1, "0.0001"},
      {"-0.0001", -1, "-0.0001"},
      {"1.50000000", 15'000, "1.5"},
      {"1.5e3", 15'000'000, "1500"},
      {"15E-1", 15'000, "1.5"},
      {"1e+2", 1'000'000, "100"},
      {"24081000", 240'810'000'000, "24081000"},
      {"0.1", 1'000, "0.1"},
      {"10", 100'000, "10"},
      {"90000000000", 900'000'000'000'000, "90000000000"},
      {"1e-4", 1, "0.0001"},
  };
  for (const auto& c : cases) {
    INFO(c.literal);
    const auto money = parseWan(c.literal);
    REQUIRE(money);
    CHECK(money->yuan == c.yuan);
    CHECK(toWan(*money) == c.printed);
    CHECK(parseWan(c.printed) == money);
  }
  for (const char* wrong : {"", "-", ".5", "1.00001", "1e-5", "90000000000.0001", "1e99", "1e", "1e1.5", "0x10",
                            "1,000", "NaN", "12a", "1.2.3", "99999999999999999999", "+1", " 1"}) {
    INFO(wrong);
    CHECK_FALSE(parseWan(wrong));
  }
}

TEST_CASE("what cannot be told apart in a double stays apart: 0.1 ten times is 1") {
  Money sum;
  for (int i = 0; i < 10; ++i) sum += parseWan("0.1").value();
  CHECK(sum == parseWan("1").value());
  CHECK(parseWan("499.9999").value() < parseWan("500").value());
  CHECK(parseWan("2").value() - parseWan("3.5").value() == Money{-15'000});
}

TEST_CASE("decimals keep what their issuer wrote") {
  CHECK(parseDecimal("88.2") == Decimal{882, 1});
  CHECK(parseDecimal("88.20") == Decimal{8820, 2});
  CHECK(parseDecimal("-0.05") == Decimal{-5, 2});
  CHECK(parseDecimal("1e3") == Decimal{1000, 0});
  CHECK(parseDecimal("7") == Decimal{7, 0});
  for (const char* text : {"88.2", "88.20", "0.000000001", "-0.05", "0", "100.0"})
    CHECK(toString(parseDecimal(text).value()) == text);
  CHECK(parseDecimal("88.25")->value() == 88.25);
  for (const char* wrong : {"1.0000000001", "12345678901234567", "", "x", "1e20"}) {
    INFO(wrong);
    CHECK_FALSE(parseDecimal(wrong));
  }
}

TEST_CASE("fractions are reduced, with the sign above") {
  CHECK(Fraction(6, 4) == Fraction(3, 2));
  CHECK(Fraction(3, -6) == Fraction(-1, 2));
  CHECK(Fraction(0, -5) == Fraction());
  CHECK((Fraction(3, -6).denominator() == 2));
  CHECK(Fraction(1, 3) + Fraction(1, 6) == Fraction(1, 2));
  CHECK(Fraction(1, 3) - Fraction(1, 2) == Fraction(-1, 6));
  CHECK(Fraction(2, 3) * Fraction(3, 4) == Fraction(1, 2));
}

TEST_CASE("fractions round half away from zero, once") {
  const struct {
    Fraction value;
    int decimals;
    std::int64_t digits;
  } cases[] = {
      {{261 * 100, 296}, 1, 882},  // 88.18
      {{795 * 100, 4145}, 1, 192},
      {{1240, 13}, 2, 9538},
      {{1620, 17}, 2, 9529},
      {{9320, 99}, 2, 9414},
      {{1, 2}, 0, 1},
      {{-1, 2}, 0, -1},
      {{1, 8}, 2, 13},
      {{-1, 8}, 2, -13},
      {{124999, 1000000}, 2, 12},
      {{1, 3}, 9, 333333333},
      {{0, 1}, 3, 0},
      {{-1, 1000}, 1, 0},
  };
  for (const auto& c : cases) CHECK(c.value.rounded(c.decimals) == c.digits);
  // Subtract first, round once: 97.158 - 83.333 is 13.8; rounded first it would be 13.9.
  CHECK((Fraction(6290 * 100, 6474) - Fraction(1000, 12)).rounded(1) == 138);
}

TEST_CASE("fractions obey arithmetic for any operands") {
  std::mt19937 random(11);
  std::uniform_int_distribution<int> any(-20'000, 20'000);
  const auto fraction = [&] {
    const int below = any(random);
    return Fraction(any(random), below == 0 ? 1 : below);
  };
  for (int i = 0; i < 20'000; ++i) {
    const Fraction a = fraction(), b = fraction(), c = fraction();
    REQUIRE(a + b == b + a);
    REQUIRE((a + b) - b == a);
    REQUIRE(a * b == b * a);
    REQUIRE(a * (b + c) == a * b + a * c);
    REQUIRE((a < b) == (b - a > Fraction()));
    REQUIRE((a <=> b) == (a - b <=> Fraction()));
    if (a < b && b < c) REQUIRE(a < c);
    REQUIRE(std::abs(static_cast<double>(a.rounded(4)) / 1e4 - a.value()) <= 0.5e-4 + 1e-9);
  }
}

TEST_CASE("a mean of twenty thousand scores stays exact") {
  Fraction sum;
  for (int i = 0; i < 20'000; ++i) sum = sum + Fraction(100 - i % 41, 1);
  CHECK(sum * Fraction(1, 20'000) == Fraction(sum.numerator(), 20'000));
  CHECK((sum * Fraction(1, 20'000)).rounded(2) == 8001);
}
