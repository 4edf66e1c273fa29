#include "show/frame_stats.h"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <numeric>

namespace lobbyboard::show {

namespace {

constexpr const char* kCauseNames[kMissCauses] = {"news",    "drawing",     "composing",
                                                  "display", "preparation", "woken late"};

double inMs(time::Span span) { return static_cast<double>(span.count()) / 1000.0; }

}  // namespace

std::int64_t FrameStats::missed() const { return std::accumulate(missed_.begin(), missed_.end(), std::int64_t{0}); }

MissCause FrameStats::causeOfLast() const {
  if (last_.total() + lastSlice_ < fullRefresh_) return MissCause::WokenLate;
  const std::array<time::Span, 5> parts = {last_.news, last_.draw, last_.compose, last_.put, lastSlice_};
  return static_cast<MissCause>(std::max_element(parts.begin(), parts.end()) - parts.begin());
}

void FrameStats::add(const FrameWork& work, std::int64_t missed, long damagedPixels) {
  ++frames_;
  if (missed > 0) missed_[static_cast<std::size_t>(causeOfLast())] += missed;
  last_ = work;
  lastSlice_ = time::Span{0};
  if (damagedPixels > 0) ++drawn_;
  damaged_ += static_cast<double>(damagedPixels);
  if (work.total() > longest_.total()) longest_ = work;
  const auto step =
      std::min<std::int64_t>(work.total().count() / kStepUs, static_cast<std::int64_t>(histogram_.size()) - 1);
  ++histogram_[static_cast<std::size_t>(std::max<std::int64_t>(0, step))];
}

void FrameStats::addSlice(const Slice& slice) {
  constexpr std::chrono::milliseconds kAim{2};
  lastSlice_ += slice.took;
  longestSlice_ = {std::max(longestSlice_.took, slice.took), std::max(longestSlice_.worked, slice.worked)};
  if (slice.took > kAim) ++slicesOver2ms_;
  if (slice.worked > kAim) ++slicesOver2msOfWork_;
}

double FrameStats::workMs(double share) const {
  const auto wanted = static_cast<std::int64_t>(static_cast<double>(frames_ - still_) * share);
  std::int64_t seen = 0;
  for (std::size_t i = 0; i < histogram_.size(); ++i) {
    seen += histogram_[i];
    if (seen >= wanted) return static_cast<double>((static_cast<std::int64_t>(i) + 1) * kStepUs) / 1000.0;
  }
  return longestMs();
}

std::string FrameStats::summary() const {
  std::string causes;
  for (std::size_t i = 0; i < kMissCauses; ++i)
    if (missed_[i] > 0) causes += fmt::format("{}{} {}", causes.empty() ? " (" : ", ", kCauseNames[i], missed_[i]);
  if (!causes.empty()) causes += ")";
  const std::string frames =
      fmt::format("{} frames, {} missed{}, {} with damage, {:.0f} damaged pixels a frame", frames_, missed(), causes,
                  drawn_, frames_ > 0 ? damaged_ / static_cast<double>(frames_) : 0.0);
  const std::string work = fmt::format(
      "work ms p50 {:.2f} p99 {:.2f} p99.9 {:.2f} max {:.2f} (drawing {:.2f}, composing {:.2f}, display {:.2f})",
      workMs(0.5), workMs(0.99), workMs(0.999), longestMs(), inMs(longest_.draw), inMs(longest_.compose),
      inMs(longest_.put));
  return frames + ", " + work +
         fmt::format(", longest slice of preparation {:.2f} ms ({:.2f} of work), {} over 2 ms ({} of work)",
                     inMs(longestSlice_.took), inMs(longestSlice_.worked), slicesOver2ms_, slicesOver2msOfWork_);
}

}  // namespace lobbyboard::show
