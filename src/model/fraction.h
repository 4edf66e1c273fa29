#pragma once

#include <compare>
#include <cstdint>

namespace lobbyboard::model {

/// An exact ratio, always reduced, denominator above 0. Scores and rates are compared as these, never as doubles.
class Fraction {
 public:
  __extension__ typedef __int128 Integer;  // wide enough for means over 20,000 projects

  constexpr Fraction() = default;
  /// `denominator` must not be 0.
  constexpr Fraction(Integer numerator, Integer denominator) : numerator_(numerator), denominator_(denominator) {
    if (denominator_ < 0) {
      numerator_ = -numerator_;
      denominator_ = -denominator_;
    }
    Integer a = numerator_ < 0 ? -numerator_ : numerator_;
    Integer b = denominator_;
    while (b != 0) {
      const Integer rest = a % b;
      a = b;
      b = rest;
    }
    if (a > 1) {
      numerator_ /= a;
      denominator_ /= a;
    }
  }

  constexpr Integer numerator() const { return numerator_; }
  constexpr Integer denominator() const { return denominator_; }
  constexpr double value() const { return static_cast<double>(numerator_) / static_cast<double>(denominator_); }
  /// floor(value × 10^decimals + 1/2), half up away from zero: the digits to print.
  constexpr std::int64_t rounded(int decimals) const {
    Integer scale = 1;
    for (int i = 0; i < decimals; ++i) scale *= 10;
    const Integer twice = (numerator_ < 0 ? -numerator_ : numerator_) * scale * 2 + denominator_;
    const auto magnitude = static_cast<std::int64_t>(twice / (denominator_ * 2));
    return numerator_ < 0 ? -magnitude : magnitude;
  }

  friend constexpr Fraction operator+(const Fraction& a, const Fraction& b) {
    return {a.numerator_ * b.denominator_ + b.numerator_ * a.denominator_, a.denominator_ * b.denominator_};
  }
  friend constexpr Fraction operator-(const Fraction& a, const Fraction& b) {
    return {a.numerator_ * b.denominator_ - b.numerator_ * a.denominator_, a.denominator_ * b.denominator_};
  }
  friend constexpr Fraction operator*(const Fraction& a, const Fraction& b) {
    return {a.numerator_ * b.numerator_, a.denominator_ * b.denominator_};
  }
  friend constexpr bool operator==(const Fraction&, const Fraction&) = default;
  friend constexpr std::strong_ordering operator<=>(const Fraction& a, const Fraction& b) {
    const Integer left = a.numerator_ * b.denominator_;
    const Integer right = b.numerator_ * a.denominator_;
    return left < right   ? std::strong_ordering::less
           : left > right ? std::strong_ordering::greater
                          : std::strong_ordering::equal;
  }

 private:
  Integer numerator_ = 0;
  Integer denominator_ = 1;
};

}  // namespace lobbyboard::model
