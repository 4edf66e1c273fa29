#include "show/board.h"

#include <algorithm>

namespace lobbyboard::show {

using playlist::Position;

namespace {

bool sameRows(const model::Snapshot& a, const model::Snapshot& b) {
  return std::equal(a.projects.begin(), a.projects.end(), b.projects.begin(), b.projects.end(),
                    [](const model::Project& x, const model::Project& y) {
                      return x.code == y.code && x.hidden == y.hidden;
                    });
}

}  // namespace

Board::Board(graphics::Typesetter& typesetter, const std::shared_ptr<const Setup>& setup)
    : typesetter_(typesetter),
      noData_(stageOf(*setup, typesetter), pages::Waiting::Reason::NoData),
      noPage_(stageOf(*setup, typesetter), pages::Waiting::Reason::NoPage) {}

void Board::offer(std::shared_ptr<const Setup> setup, std::shared_ptr<const pages::Content> content,
                  time::Instant from) {
  pending_ = std::make_shared<const Program>(std::move(setup), std::move(content), typesetter_);
  pendingFrom_ = from;
  next_ = {};
}

std::shared_ptr<const Program> Board::programAt(time::Instant boundary) const {
  return pending_ && pendingFrom_ <= boundary ? pending_ : program_;
}

Board::Standing Board::make(const std::shared_ptr<const Program>& program, const Position& position) {
  pages::Turn turn{position.turn, program->framesIn(position.dwell), std::nullopt};
  const std::size_t entry = program->loop()[position.page];
  if (const auto known = memory_.find(entry); known != memory_.end() && program_ && &program_->setup() == &program->setup()) {
    Memory& memory = known->second;
    memory.moved = memory.moved || !sameRows(*memory.rowsOf, *program->content().snapshot);
    if (memory.moved) turn.continueAt = memory.end;
  }
  auto screen = std::make_unique<pages::Screen>(program->stage(), program->content(), program->entry(position.page), turn,
                                                position.begins, program->zone().local(position.begins));
  return {std::move(screen), program, position, false};
}

void Board::remember(const Standing& standing) {
  const auto end = standing.screen->anchorAt(standing.program->framesIn(standing.position.dwell));
  if (!end) return;
  Memory& memory = memory_[standing.program->loop()[standing.position.page]];
  memory.end = *end;
  memory.rowsOf = standing.program->content().snapshot;
}

pages::Moment Board::momentOf(const Standing& standing, time::Instant now) const {
  const Program& program = *standing.program;
  const time::Instant shown = std::max(now, standing.position.begins);
  return {.frame = program.framesIn(shown - standing.position.begins),
          .frames = program.framesIn(standing.position.dwell),
          .wallFrame = program.framesIn(shown.time_since_epoch()),
          .local = program.zone().local(shown),
          .stale = stale_,
          .page = standing.position.page,
          .pages = program.loop().size()};
}

bool Board::prepare(Standing& standing, time::Instant now) {
  if (!standing.screen) return false;
  if (standing.screen->prepareNext(momentOf(standing, now))) return true;
  standing.ready = true;
  return false;
}

void Board::finish(Standing& standing, time::Instant now) {
  if (standing.ready) return;
  ++late_;
  while (prepare(standing, now)) {
  }
}

void Board::makeNext() {
  const std::shared_ptr<const Program> program = programAt(now_.position.ends);
  if (!program->timeline()) return;
  remember(now_);
  next_ = make(program, program->timeline()->at(now_.position.ends));
}

/// Brings `now_` to the turn that stands at `now`.
void Board::advance(time::Instant now) {
  const bool inside = now_.screen && now >= now_.position.begins && now < now_.position.ends;
  if (inside) return;
  const time::Instant boundary = now_.screen && now >= now_.position.ends ? now_.position.ends : now;
  const std::shared_ptr<const Program> program = programAt(now_.screen ? boundary : time::Instant::max());
  if (!program) return;
  if (program != program_ && program_ && &program->setup() != &program_->setup()) memory_.clear();
  if (!program->timeline()) {
    now_ = {};
    next_ = {};
  } else {
    const Position position = program->timeline()->at(now);
    const bool foreseen = next_.screen && next_.program == program && next_.position.begins == position.begins;
    Standing coming = foreseen ? std::move(next_) : make(program, position);
    now_ = std::move(coming);
    next_ = {};
  }
  if (program == pending_) pending_ = nullptr;
  program_ = program;
}

bool Board::prepareNext(time::Instant now) {
  if (!now_.screen) return false;
  if (prepare(now_, now)) return true;
  if (!next_.screen) {
    makeNext();
    return next_.screen != nullptr;
  }
  return prepare(next_, next_.position.begins);
}

void Board::draw(time::Instant now, graphics::DisplayList& out) {
  out.clear();
  drawn_ = now;
  advance(now);
  if (!now_.screen) return (program_ ? noPage_ : noData_).draw(out);
  finish(now_, now);
  now_.screen->draw(momentOf(now_, now), out);
}

std::optional<Board::Shown> Board::shown() const {
  if (!now_.screen) return std::nullopt;
  const std::size_t place = now_.position.page;
  return Shown{place, now_.program->entry(place).type, momentOf(now_, drawn_).frame, now_.screen->portraitFrame()};
}

}  // namespace lobbyboard::show
