#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "lint/finding.h"
#include "lint/reading_time.h"
#include "lint/viewing.h"
#include "show/program.h"

namespace lobbyboard::lint {

/// What a page of the loop is like on a wall.
struct PageReport {
  std::size_t entry = 0;  ///< in the playlist, from 1
  std::string type, title;
  std::chrono::milliseconds dwell{};
  std::chrono::milliseconds dwellNeeded{};
  Reading reading;
  double level = 0;           ///< average picture level
  double leastContrast = 21;  ///< of its text
  double readableTo = 0;      ///< metres, of its smallest line
  std::vector<Finding> findings;
};

struct WallReport {
  geometry::Size canvas;
  geometry::Viewing viewing;
  std::vector<int> seams;
  std::vector<PageReport> pages;

  bool hasFault() const;
  /// Metres up to which every line of every page is read; 0 without pages.
  double readableTo() const;
};

/// Plays every page of the loop, as if its turn began at `at`, and more turns of those that show other things in each.
/// The program's typesetter must keep inscriptions.
WallReport examine(const show::Program& program, time::Instant at);

/// The same for one page.
PageReport examinePage(const show::Program& program, std::size_t place, time::Instant at);

}  // namespace lobbyboard::lint
