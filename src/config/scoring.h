#pragma once

#include <string>

namespace lobbyboard::config {

class TableReader;

// What the cards of a month are worth.

enum class ScoreMethod {
  Ratio,     ///< Σ points ÷ rated projects
  Deduction  ///< a base from which every bad card takes away, whatever the number of projects
};

/// For ScoreMethod::Ratio: what one card is worth.
struct Points {
  int green = 100, notice = 100, yellow = 60, red = 0;
  friend bool operator==(const Points&, const Points&) = default;
};

/// For ScoreMethod::Deduction: what one card takes away, and what a month with green cards only adds.
struct Deductions {
  int base = 100, notice = 0, yellow = 1, red = 2, allGreen = 0;
  friend bool operator==(const Deductions&, const Deductions&) = default;
};

struct Scoring {
  std::string preset = "ratio_100_60_0";
  ScoreMethod method = ScoreMethod::Ratio;
  Points points;
  Deductions deductions;

  /// The highest score that can be had.
  int best() const;
  friend bool operator==(const Scoring&, const Scoring&) = default;
};

/// "ratio_100_60_0" (the default), "green_ratio_only", "deduct_1_2", "bonus_penalty" (deductions, and one point for a
/// month with green cards only).
Scoring scoringPreset(const std::string& name);

/// `scoring`, and what [points] or [deduct] change in it.
Scoring readScoring(TableReader& read);

}  // namespace lobbyboard::config
