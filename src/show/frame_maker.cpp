#include "show/frame_maker.h"

namespace lobbyboard::show {

FrameMaker::FrameMaker(Board& board, display::Presenter& presenter)
    : board_(board), presenter_(presenter), compositor_(presenter.canvas().size(), presenter.moving()) {}

FrameMaker::Frame FrameMaker::make(time::Instant now) {
  board_.draw(now, list_);
  const graphics::Damage& damage = compositor_.compose(list_, presenter_.canvas());
  Frame frame;
  frame.pixels = damage.area();
  for (const graphics::Move& move : compositor_.moves()) {
    presenter_.move(move);
    frame.pixels += move.kept().area();
  }
  frame.presented = presenter_.present(damage.rects());
  frame.changed = !damage.empty();
  if (!frame.presented) compositor_.forget();
  return frame;
}

}  // namespace lobbyboard::show
