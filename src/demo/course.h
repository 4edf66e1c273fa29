#pragma once

#include <vector>

#include "demo/ledger.h"
#include "demo/misses.h"
#include "demo/season.h"

namespace lobbyboard::demo {

/// One project's whole year. `actual` never falls; it is at or above `planned` in a Met period, below it in a Missed
/// one, and the ledger's `done` at the end of kMay.
struct Course {
  Row row;
  States states{};
  Curve planned{};
  Curve actual{};
};

/// All projects' years, in the order of the ledger.
std::vector<Course> yearOfAll();

/// Missed periods running at the end of period k; a period without a verdict leaves the count.
int streakAt(const Course& course, int k);

/// A streak that reached yellow: its first period, the one in which it became yellow, the first met one after it
/// (kPeriods when there is none this year).
struct Trouble {
  int first = 0;
  int yellow = 0;
  int over = kPeriods;
};
std::vector<Trouble> troubles(const Course& course);

}  // namespace lobbyboard::demo
