#pragma once

#include <optional>

#include "demo/course.h"
#include "demo/trade_texts.h"
#include "time/instant.h"

namespace lobbyboard::demo {

/// What holds a project up, and by when it is to be solved. Raised on the last day of the period that turned it yellow.
struct ProblemCase {
  ProblemText text;
  time::Day raised;
  time::Day due;
  std::optional<time::Day> closed;  ///< the end of the first period met again
  std::optional<time::Day> red;     ///< the end of the period that turned it red
};

/// One case for each streak of the year that reached yellow.
std::vector<ProblemCase> problemsOf(const Course& course);

}  // namespace lobbyboard::demo
