#include "display/vsync.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace lobbyboard::display {

namespace {

constexpr std::size_t kQueued = 8;
constexpr std::size_t kFewest = 8;  ///< intervals
constexpr double kRateTolerance = 0.01, kIntervalTolerance = 0.125;

}  // namespace

Vsync judgeVsync(std::span<const time::SteadyInstant> taken, double hz) {
  if (taken.size() < kQueued + kFewest + 1) return {};
  std::vector<double> intervals;  // s
  for (std::size_t i = kQueued + 1; i < taken.size(); ++i)
    intervals.push_back(std::chrono::duration<double>(taken[i] - taken[i - 1]).count());
  std::ranges::sort(intervals);
  const double median = intervals[intervals.size() / 2];
  if (median <= 0) return {};
  const auto even = std::ranges::count_if(
      intervals, [&](double interval) { return std::abs(interval - median) <= kIntervalTolerance * median; });
  const double rate = 1 / median;
  return {std::abs(rate - hz) <= kRateTolerance * hz && even * 4 >= static_cast<std::ptrdiff_t>(intervals.size()) * 3,
          rate};
}

}  // namespace lobbyboard::display
