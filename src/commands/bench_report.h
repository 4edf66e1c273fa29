#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/bench_run.h"
#include "commands/footprint.h"
#include "geometry/rect.h"

namespace lobbyboard::commands {

/// What `bench` found, in the order of the playlist.
struct BenchReport {
  geometry::Size size;
  double hz = 60;
  std::string presenter;
  std::size_t projects = 0;
  std::vector<BenchRow> rows;
  Footprint memory;
  double cpuSeconds = 0;
  std::optional<double> firstFrameMs;
};

/// For people: a line for each page, and what its columns mean.
std::string toTable(const BenchReport& report);
/// For machines: {"size", "pages": [{"page", "frames", "work_ms", "limit_ms", "ratio", …}], "cache_bytes", …}; absent
/// is null.
std::string toJson(const BenchReport& report);

}  // namespace lobbyboard::commands
