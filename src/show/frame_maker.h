#pragma once

#include "display/presenter.h"
#include "graphics/compositor.h"
#include "show/board.h"

namespace lobbyboard::show {

/// Makes frames of what a board says and shows them: draws, composes, moves, presents.
class FrameMaker {
 public:
  FrameMaker(Board& board, display::Presenter& presenter);

  struct Frame {
    bool presented = false;  ///< false: the display did not take it; the next frame repaints everything
    bool changed = false;
    long pixels = 0;  ///< that are others than before, those that a scroll moved included
  };
  Frame make(time::Instant now);
  /// The canvas is another one, or somebody touched it.
  void forget() { compositor_.forget(); }

 private:
  Board& board_;
  display::Presenter& presenter_;
  graphics::Compositor compositor_;
  graphics::DisplayList list_;
};

}  // namespace lobbyboard::show
