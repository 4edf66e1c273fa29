#pragma once

#include "display/presenter.h"
#include "graphics/compositor.h"
#include "show/board.h"
#include "show/frame_stats.h"
#include "time/clock.h"

namespace lobbyboard::show {

/// Makes frames of what a board says and shows them: draws, composes, moves, presents.
class FrameMaker {
 public:
  FrameMaker(Board& board, display::Presenter& presenter, const time::Clock& clock);

  struct Frame {
    bool presented = false;  ///< false: the display did not take it; the next frame repaints everything
    bool changed = false;
    long pixels = 0;  ///< that are others than before, those that a scroll moved included
    FrameWork work;
  };
  Frame make(time::Instant now);
  /// Whether the frame of an instant, not before that of the last one, would be like the last one.
  bool stands(time::Instant now);
  /// What the last frame consisted of.
  const graphics::DisplayList& list() const { return list_; }
  /// The canvas is another one, or somebody touched it.
  void forget() { compositor_.forget(); }

 private:
  Board& board_;
  display::Presenter& presenter_;
  const time::Clock& clock_;
  graphics::Compositor compositor_;
  graphics::DisplayList list_;
};

}  // namespace lobbyboard::show
