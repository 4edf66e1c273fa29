#pragma once

#include <cstddef>
#include <optional>

#include "time/instant.h"

namespace lobbyboard::rules {

/// How something with a due date stands on a day.
enum class Timing {
  Done,      ///< in time, or without a date to be late for
  DoneLate,  ///< done after it was due
  Ahead,     ///< open, due on the day or later
  Overdue,   ///< open, due before the day
  Undated    ///< open, nobody said until when
};

struct Timed {
  Timing timing = Timing::Undated;
  int days = 0;  ///< late (DoneLate, Overdue) or left (Ahead)

  bool isDone() const { return timing == Timing::Done || timing == Timing::DoneLate; }
  friend bool operator==(const Timed&, const Timed&) = default;
};

using MaybeDay = std::optional<time::Day>;

inline Timed timed(const MaybeDay& due, const MaybeDay& done, time::Day asOf) {
  const auto days = [](time::Day from, time::Day to) { return static_cast<int>((to - from).count()); };
  if (done) return due && *done > *due ? Timed{Timing::DoneLate, days(*due, *done)} : Timed{Timing::Done, 0};
  if (!due) return {};
  return *due < asOf ? Timed{Timing::Overdue, days(*due, asOf)} : Timed{Timing::Ahead, days(asOf, *due)};
}

/// The day, unless it lies after `asOf`: what happens later has not happened yet.
inline MaybeDay by(const MaybeDay& day, time::Day asOf) { return day && *day <= asOf ? day : std::nullopt; }

}  // namespace lobbyboard::rules
