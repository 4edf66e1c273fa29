#include "lint/rehearsal.h"

#include <algorithm>

namespace lobbyboard::lint {

Rehearsal::Rehearsal(const show::Program& program, std::size_t place, time::Instant at, std::int64_t turn)
    : program_(program), place_(place), at_(at) {
  const config::PageEntry& entry = program.entry(place);
  frames_ = program.framesIn(pages::dwellOf(program.stage(), program.content(), entry));
  screen_ = std::make_unique<pages::Screen>(program.stage(), program.content(), entry,
                                            pages::Turn{turn, frames_, std::nullopt}, at, program.zone().local(at));
}

void Rehearsal::draw(std::int64_t frame, graphics::DisplayList& out) {
  const auto since =
      std::chrono::microseconds(static_cast<std::int64_t>(static_cast<double>(frame) * 1e6 / program_.stage().hz));
  const pages::Moment moment{.frame = frame,
                             .frames = std::max(frames_, frame + 1),
                             .wallFrame = program_.framesIn(at_.time_since_epoch()) + frame,
                             .local = program_.zone().local(at_ + since),
                             .stale = std::nullopt,
                             .page = place_,
                             .pages = program_.loop().size()};
  while (screen_->prepareNext(moment)) {
  }
  out.clear();
  screen_->draw(moment, out);
}

}  // namespace lobbyboard::lint
