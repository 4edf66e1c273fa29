#pragma once

#include <memory>

#include "pages/screen.h"
#include "show/program.h"

namespace lobbyboard::lint {

/// One turn of one page, played frame by frame without a wall. Frames may be asked for in any order; what a frame needs
/// is prepared first.
class Rehearsal {
 public:
  /// `place` in the program's loop; the turn begins at `at`. `program` outlives this.
  Rehearsal(const show::Program& program, std::size_t place, time::Instant at, std::int64_t turn = 0);

  /// Clears `out` and draws the frame into it.
  void draw(std::int64_t frame, graphics::DisplayList& out);
  std::int64_t portraitFrame() const { return screen_->portraitFrame(); }
  std::int64_t frames() const { return frames_; }
  const pages::Heading& heading() const { return screen_->heading(); }

 private:
  const show::Program& program_;
  std::size_t place_;
  time::Instant at_;
  std::int64_t frames_;
  std::unique_ptr<pages::Screen> screen_;
};

}  // namespace lobbyboard::lint
