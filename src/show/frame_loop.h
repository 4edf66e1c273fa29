#pragma once

#include <functional>

#include "display/pacing.h"
#include "display/presenter.h"
#include "show/board.h"
#include "show/frame_maker.h"
#include "show/frame_stats.h"
#include "show/heartbeat.h"
#include "show/supply.h"

namespace lobbyboard::show {

/// Frame after frame: take news, draw, compose, present, prepare what comes, beat. Touches no disk, parses nothing.
///
/// While the picture stands, frames are looked at ahead of their time, a tenth of a second at most, and the next one
/// that changes anything is waited for in one sleep: a wall that stands still does not wake a core sixty times a
/// second.
class FrameLoop {
 public:
  struct Parts {
    display::Presenter& presenter;
    display::Pacing& pacing;
    Supply& supply;
    Board& board;
    const time::Clock& clock;
    Heartbeat& heartbeat;
    double hz = 60;
  };
  explicit FrameLoop(Parts parts);

  enum class Outcome { GoOn, Closed, DisplayFailed };
  /// Draws the next frame.
  Outcome step();
  const FrameStats& stats() const { return stats_; }
  time::Instant shown() const { return shown_; }

 private:
  void takeNews();
  std::string status();
  bool prepareAhead(time::SteadyInstant began);
  bool standsStill(const display::Tick& tick);

  Parts parts_;
  FrameMaker maker_;
  FrameStats stats_;
  time::Instant shown_{};
  time::SteadyInstant nextWord_{};
  std::size_t missingGlyphs_ = 0;  ///< that were named in the log
  int failedPresents_ = 0;
  bool quiet_ = false;      ///< the last frame changed nothing, and nothing was left to prepare
  time::Span looked_{0};    ///< that looking at the next frame took
  std::int64_t ahead_ = 0;  ///< frames in a row that stood still and were not waited for
  bool ready_ = false;
  std::shared_ptr<const Setup> setup_;
  std::shared_ptr<const pages::Content> content_;
};

}  // namespace lobbyboard::show
