#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "time/instant.h"

namespace lobbyboard::show {

/// How the frames went: counts, and a histogram of their work in steps of 10 µs up to 100 ms. Allocates nothing.
class FrameStats {
 public:
  void add(time::Span work, std::int64_t missed, long damagedPixels);
  /// One slice of preparation.
  void addSlice(time::Span work);
  time::Span longestSlice() const { return longestSlice_; }
  std::int64_t frames() const { return frames_; }
  std::int64_t missed() const { return missed_; }
  /// Those of them before which the wall itself was at work for most of a refresh at 60 Hz. Before the others it was not
  /// woken in time, or had to wait for a core or for the display.
  std::int64_t missedByWork() const { return missedByWork_; }
  std::int64_t framesWithDamage() const { return drawn_; }
  double damagedPixelsPerDrawnFrame() const { return drawn_ > 0 ? damaged_ / static_cast<double>(drawn_) : 0; }
  std::int64_t slicesOver2ms() const { return slicesOver2ms_; }
  double longestMs() const { return static_cast<double>(longest_.count()) / 1000.0; }
  /// The work that this share of the frames did not pass, in milliseconds.
  double workMs(double share) const;
  /// One line for the log.
  std::string summary() const;

 private:
  static constexpr std::int64_t kStepUs = 10;
  std::array<std::int64_t, 10000> histogram_{};
  std::int64_t frames_ = 0, missed_ = 0, missedByWork_ = 0, drawn_ = 0;
  time::Span busy_{0};  ///< of the last frame and the slice after it
  time::Span longest_{0}, longestSlice_{0};
  std::int64_t slicesOver2ms_ = 0;
  double damaged_ = 0;
};

}  // namespace lobbyboard::show
