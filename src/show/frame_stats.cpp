#include "show/frame_stats.h"

#include <spdlog/fmt/fmt.h>

#include <algorithm>

namespace lobbyboard::show {

namespace {

constexpr std::chrono::milliseconds kMostOfARefresh{14};

}  // namespace

void FrameStats::add(time::Span work, std::int64_t missed, long damagedPixels) {
  ++frames_;
  missed_ += missed;
  if (busy_ >= kMostOfARefresh) missedByWork_ += missed;
  busy_ = work;
  if (damagedPixels > 0) ++drawn_;
  damaged_ += static_cast<double>(damagedPixels);
  longest_ = std::max(longest_, work);
  const auto step = std::min<std::int64_t>(work.count() / kStepUs, static_cast<std::int64_t>(histogram_.size()) - 1);
  ++histogram_[static_cast<std::size_t>(std::max<std::int64_t>(0, step))];
}

void FrameStats::addSlice(time::Span work) {
  busy_ += work;
  longestSlice_ = std::max(longestSlice_, work);
  if (work > std::chrono::milliseconds(2)) ++slicesOver2ms_;
}

double FrameStats::workMs(double share) const {
  const auto wanted = static_cast<std::int64_t>(static_cast<double>(frames_) * share);
  std::int64_t seen = 0;
  for (std::size_t i = 0; i < histogram_.size(); ++i) {
    seen += histogram_[i];
    if (seen >= wanted) return static_cast<double>((static_cast<std::int64_t>(i) + 1) * kStepUs) / 1000.0;
  }
  return static_cast<double>(longest_.count()) / 1000.0;
}

std::string FrameStats::summary() const {
  return fmt::format(
      "{} frames, {} missed ({} by own work), {} with damage, {:.0f} damaged pixels a frame, work ms p50 {:.2f} p99 "
      "{:.2f} p99.9 {:.2f} "
      "max {:.2f}, "
      "longest slice of preparation {:.2f} ms, {} over 2 ms",
      frames_, missed_, missedByWork_, drawn_, frames_ > 0 ? damaged_ / static_cast<double>(frames_) : 0.0, workMs(0.5),
      workMs(0.99), workMs(0.999), static_cast<double>(longest_.count()) / 1000.0,
      static_cast<double>(longestSlice_.count()) / 1000.0, slicesOver2ms_);
}

}  // namespace lobbyboard::show
