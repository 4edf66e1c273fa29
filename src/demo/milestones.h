#pragma once

#include <optional>
#include <vector>

#include "demo/course.h"
#include "demo/phrase.h"
#include "time/instant.h"

namespace lobbyboard::demo {

struct Step {
  Phrase name;
  time::Day plan;
  std::optional<time::Day> actual;  ///< when it will have been done; nothing: not this year
};

/// Three steps of the year's works; one that falls into a missed streak waits until the streak is over.
std::vector<Step> stepsOf(const Course& course);

struct Dates {
  time::Day startPlan, startActual;
  time::Day finishPlan;
  std::optional<time::Day> finishActual;  ///< of projects that are completed this year
};
Dates datesOf(const Row& row);

}  // namespace lobbyboard::demo
