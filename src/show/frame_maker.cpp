#include "show/frame_maker.h"

#include <utility>

namespace lobbyboard::show {

FrameMaker::FrameMaker(Board& board, display::Presenter& presenter, const time::Clock& clock)
    : board_(board), presenter_(presenter), clock_(clock), compositor_(presenter.canvas().size(), presenter.moving()) {}

FrameMaker::Frame FrameMaker::make(time::Instant now) {
  time::SteadyInstant last = clock_.steady();
  const auto lap = [&] {
    const time::SteadyInstant before = std::exchange(last, clock_.steady());
    return std::chrono::floor<time::Span>(last - before);
  };
  Frame frame;
  board_.draw(now, list_);
  frame.work.draw = lap();
  graphics::Canvas& canvas = presenter_.canvas();
  frame.work.put = lap();
  const graphics::Damage& damage = compositor_.compose(list_, canvas);
  frame.work.compose = lap();
  frame.pixels = damage.area();
  for (const graphics::Move& move : compositor_.moves()) {
    presenter_.move(move);
    frame.pixels += move.kept().area();
  }
  frame.presented = presenter_.present(damage.rects());
  frame.work.put += lap() - presenter_.waited();
  frame.changed = !damage.empty();
  if (!frame.presented) compositor_.forget();
  return frame;
}

bool FrameMaker::stands(time::Instant now) {
  board_.draw(now, list_);
  return compositor_.shows(list_);
}

}  // namespace lobbyboard::show
