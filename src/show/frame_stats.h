#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "time/instant.h"

namespace lobbyboard::show {

/// What a frame spent its time on. `put` also waits until the display has taken the frame before.
struct FrameWork {
  time::Span news{0}, draw{0}, compose{0}, put{0};
  time::Span total() const { return news + draw + compose + put; }
};

/// Why refreshes went by without a frame: what took the longest in a refresh full of work, or, in one that was not,
/// that the process was woken late.
enum class MissCause { News, Draw, Compose, Put, Preparation, WokenLate };
constexpr std::size_t kMissCauses = 6;

/// How the frames went: counts, and a histogram of their work in steps of 10 µs up to 100 ms. Allocates nothing.
class FrameStats {
 public:
  explicit FrameStats(double hz = 60) : fullRefresh_(static_cast<std::int64_t>(0.85e6 / hz)) {}
  /// A frame, and the refreshes that went by between the one before and it.
  void add(const FrameWork& work, std::int64_t missed, long damagedPixels);
  /// A frame that would have been like the one before, and was not made.
  void addStill() { ++frames_, ++still_; }
  /// A slice of preparation: by the clock, and in processor time.
  struct Slice {
    time::Span took{0}, worked{0};
  };
  /// After the frame that was added last.
  void addSlice(const Slice& slice);
  /// The longest by the clock and the longest in processor time; not always the same one.
  const Slice& longestSlice() const { return longestSlice_; }
  std::int64_t frames() const { return frames_; }
  std::int64_t missed() const;
  std::int64_t missedFor(MissCause cause) const { return missed_[static_cast<std::size_t>(cause)]; }
  std::int64_t framesWithDamage() const { return drawn_; }
  double damagedPixelsPerDrawnFrame() const { return drawn_ > 0 ? damaged_ / static_cast<double>(drawn_) : 0; }
  std::int64_t slicesOver2ms() const { return slicesOver2ms_; }
  std::int64_t slicesOver2msOfWork() const { return slicesOver2msOfWork_; }
  double longestMs() const { return static_cast<double>(longest_.total().count()) / 1000.0; }
  /// The work that this share of the frames that were made did not pass, in milliseconds.
  double workMs(double share) const;
  /// One line for the log.
  std::string summary() const;

 private:
  static constexpr std::int64_t kStepUs = 10;
  MissCause causeOfLast() const;

  time::Span fullRefresh_;  ///< work that leaves no time for the next frame
  std::array<std::int64_t, 10000> histogram_{};
  std::array<std::int64_t, kMissCauses> missed_{};
  std::int64_t frames_ = 0, still_ = 0, drawn_ = 0;
  FrameWork last_, longest_;
  time::Span lastSlice_{0};
  Slice longestSlice_;
  std::int64_t slicesOver2ms_ = 0, slicesOver2msOfWork_ = 0;
  double damaged_ = 0;
};

}  // namespace lobbyboard::show
