#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "display/pacing.h"
#include "display/presenter.h"
#include "graphics/typesetter.h"
#include "pages/stage.h"
#include "show/frame_stats.h"
#include "show/setup.h"
#include "time/clock.h"

namespace lobbyboard::commands {

/// One frame on its way to the display.
struct FrameRecord {
  std::int64_t shownUs = 0;      ///< the instant that it shows, since the epoch
  std::int64_t presentedUs = 0;  ///< when the display had it, on the steady clock
  int position = 0;              ///< of the page's first scrolling strip, in pixels of the canvas
  std::int64_t missed = 0;       ///< refreshes without a frame before it
};

/// What drawing a loop of pages cost, frame by frame, after it had come to rest.
struct BenchRow {
  std::string page;
  show::FrameStats stats;
  double damagedBytes = 0;   ///< on the mean of the frames that changed anything; what a scroll moves counts as changed
  double limitMs = 0;        ///< to copy so many bytes once (and, on a display, to put them there)
  std::int64_t late = 0;     ///< times that a frame had to prepare what should have been ready
  long allocations = 0;      ///< in all measured frames together, preparation not counted
  double cpuMsPerFrame = 0;  ///< of this thread, its preparation included
  std::size_t cacheBytes = 0;
  std::vector<FrameRecord> records;  ///< where they are asked for
  /// Of the median frame to the limit; nothing for a page that stands still, whose median frame does nothing.
  std::optional<double> ratio() const {
    if (limitMs <= 0 || stats.framesWithDamage() * 2 < stats.frames()) return std::nullopt;
    return stats.workMs(0.5) / limitMs;
  }
};

struct BenchParts {
  display::Presenter& presenter;
  graphics::Typesetter& typesetter;
  const time::Clock& clock;
  bool paced = false;   ///< at the wall's refresh rate, as on a display; else as fast as it goes
  bool record = false;  ///< every frame, one by one
};

/// Draws `frames` frames of the setup's loop, as the frame loop does, after the first page has come in.
BenchRow benchLoop(const BenchParts& parts, const std::shared_ptr<const show::Setup>& setup,
                   const std::shared_ptr<const pages::Content>& content, const std::string& name, std::int64_t frames);

}  // namespace lobbyboard::commands
