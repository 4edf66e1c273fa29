#pragma once

#include <optional>
#include <string>
#include <vector>

#include "pages/stage.h"

namespace lobbyboard::pages {

enum class RaceBasis { Month, Quarter };

/// One unit of a ranking, in the order of the ranks; those too small to be ranked come last.
struct RaceRow {
  std::string name;
  int rated = 0, green = 0, notice = 0, yellow = 0, red = 0;
  model::Fraction score;
  std::string scoreText;
  std::optional<int> rank;
  bool tied = false;
  std::optional<int> change;  ///< places gained against the month (quarter) before
  std::optional<int> rankBefore;
  std::string months;                        ///< of a quarter: "4月 96.10　5月 97.83"
  std::string decider;                       ///< what told it apart from a unit with the same score: "完成率 31.2%"
  std::optional<model::Fraction> scoreFrom;  ///< as published with the period before
  std::size_t placeFrom = 0;                 ///< row in which it stood then
};

struct Race {
  std::vector<RaceRow> rows;
  bool provisional = false;
  int year = 0;
  unsigned span = 1;  ///< month 1–12, or quarter 1–4
};

/// The newest ranking of a series; no rows when nothing is scored.
Race raceOf(const Stage& stage, const Content& content, rules::Series series, RaceBasis basis);

/// A printed axis from a round lowest mark up to the best score there can be, which may be none of the marks.
struct RaceAxis {
  int low = 0, high = 100, step = 10;
  /// The marks, and at the end the best score in the place of one that would stand too near.
  std::vector<int> labels() const;
  /// 0…1 along the track, never beyond its ends.
  double at(const model::Fraction& score) const;
};
RaceAxis axisFor(const Race& race, const config::Scoring& scoring);

}  // namespace lobbyboard::pages
