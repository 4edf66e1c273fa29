#include "show/board.h"

#include <algorithm>
#include <exception>
#include <utility>
#include <set>
#include <string_view>

#include "base/log.h"

namespace lobbyboard::show {

using playlist::Position;

namespace {

bool sameRows(const model::Snapshot& a, const model::Snapshot& b) {
  return std::equal(a.projects.begin(), a.projects.end(), b.projects.begin(), b.projects.end(),
                    [](const model::Project& x, const model::Project& y) {
                      return x.code == y.code && x.hidden == y.hidden;
                    });
}

/// The same place among the rows of `now`: where its own row is gone, the next one that is still there.
pages::RowAnchor carriedOver(const pages::RowAnchor& anchor, const model::Snapshot& before, const model::Snapshot& now) {
  std::set<std::string_view> rows;
  for (const model::Project& project : now.projects)
    if (!project.hidden) rows.insert(project.code);
  if (rows.contains(anchor.code)) return anchor;
  auto row = std::find_if(before.projects.begin(), before.projects.end(),
                          [&](const model::Project& project) { return project.code == anchor.code; });
  for (; row != before.projects.end(); ++row)
    if (rows.contains(row->code)) return {row->code, 0};
  return anchor;
}

}  // namespace

Board::Board(graphics::Typesetter& typesetter, const std::shared_ptr<const Setup>& setup, Slicer* slicer)
    : typesetter_(typesetter),
      slicer_(slicer),
      noData_(stageOf(*setup, typesetter), pages::Waiting::Reason::NoData),
      noPage_(stageOf(*setup, typesetter), pages::Waiting::Reason::NoPage) {
  if (slicer_) typesetter_.onBreath([this] { slicer_->breathe(); });
}

Board::~Board() {
  settle();
  typesetter_.onBreath(nullptr);
}

/// Nothing is half done after this, so that screens may change or go.
void Board::settle() {
  if (slicer_) slicer_->settle();
  if (failure_) skip(*std::exchange(failure_, std::nullopt));
}

template <typename Work>
auto Board::guarded(const std::shared_ptr<const Program>& program, std::size_t page, Work work) {
  try {
    return work();
  } catch (const std::exception& error) {
    throw Failure{program, program->loop()[page], error.what()};
  }
}

void Board::skip(const Failure& failure) {
  skipped_.insert(failure.entry);
  retryAt_ = drawn_ + kRetry;
  base::log::error("show", "page {} ({}) failed and is left out for {} min: {}", failure.entry + 1,
                   failure.program->setup().playlist.pages[failure.entry].type,
                   std::chrono::duration_cast<std::chrono::minutes>(kRetry).count(), failure.why);
  if (failure.program == pending_) {
    pending_ = pending_->without(skipped_);
    coming_ = {};
    return;
  }
  const bool stands = now_.screen && now_.program->loop()[now_.position.page] == failure.entry;
  if (stands) now_ = {};
  next_ = {};
  program_ = program_->without(skipped_);
}

/// Gives pages that failed another try, now and then.
void Board::forgive(time::Instant now) {
  if (skipped_.empty() || now < retryAt_ || !program_) return;
  skipped_.clear();
  program_ = program_->without(skipped_);
  next_ = {};
}

void Board::offer(std::shared_ptr<const Setup> setup, std::shared_ptr<const pages::Content> content,
                  time::Instant from) {
  settle();
  skipped_.clear();
  auto fresh = programFrom(std::move(setup), std::move(content), from);
  // What is due already keeps its due: news at every poll must not put each other off for ever.
  if (pending_ && pendingFrom_ < from) {
    later_ = std::move(fresh);
    laterFrom_ = from;
    return;
  }
  pending_ = std::move(fresh);
  pendingFrom_ = from;
  later_ = nullptr;
  coming_ = {};
}

std::shared_ptr<const Program> Board::programFrom(std::shared_ptr<const Setup> setup,
                                                  std::shared_ptr<const pages::Content> content,
                                                  time::Instant from) const {
  const time::Day day = time::Zone(setup->settings.zone).local(from).day;
  return std::make_shared<const Program>(std::move(setup), std::move(content), typesetter_, std::set<std::size_t>{}, day);
}

/// The loop of a new day comes in like news: prepared ahead where there is time.
void Board::expectDay(time::Instant boundary) {
  if (pending_ || !program_) return;
  const time::Day day = program_->zone().local(boundary).day;
  if (askedDay_ == day && askedOf_ == program_.get()) return;
  askedDay_ = day;
  askedOf_ = program_.get();
  auto fresh = program_->on(day);
  if (!fresh) return;
  pending_ = std::move(fresh);
  pendingFrom_ = boundary;
  coming_ = {};
}

/// The newest of what is due at a boundary is what is pending.
void Board::promote(time::Instant boundary) {
  if (!later_ || (pending_ && laterFrom_ > boundary)) return;
  pending_ = std::move(later_);
  pendingFrom_ = laterFrom_;
  later_ = nullptr;
  coming_ = {};
}

void Board::setStale(const std::optional<pages::Staleness>& stale) {
  if (stale == stale_) return;
  stale_ = stale;
  for (Standing* standing : {&now_, &next_, &coming_}) standing->readyFrom.reset();  // their plate is not painted yet
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
    if (memory.moved) turn.continueAt = carriedOver(memory.end, *memory.rowsOf, *program->content().snapshot);
  }
  return guarded(program, position.page, [&] {
    auto screen =
        std::make_unique<pages::Screen>(program->stage(), program->content(), program->entry(position.page), turn,
                                        position.begins, program->zone().local(position.begins));
    return Standing{std::move(screen), program, position, std::nullopt};
  });
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
  if (guarded(standing.program, standing.position.page,
              [&] { return standing.screen->prepareNext(momentOf(standing, now)); }))
    return true;
  standing.readyFrom = std::max(now, standing.position.begins);
  return false;
}

/// Not for ever: after a pause or a step of the clock a page stands where nothing has been prepared yet.
bool Board::ready(const Standing& standing, time::Instant now) {
  const time::Instant shown = std::max(now, standing.position.begins);
  return standing.readyFrom && shown >= *standing.readyFrom && shown - *standing.readyFrom <= kAhead;
}

void Board::finish(Standing& standing, time::Instant now) {
  if (ready(standing, now)) return;
  settle();
  bool worked = false;
  while (prepare(standing, now)) worked = true;
  if (worked) ++late_;
}

Board::Standing Board::makeNext(const std::shared_ptr<const Program>& program) {
  remember(now_);
  return make(program, program->timeline()->at(now_.position.ends));
}

bool Board::foreseen(const Standing& standing, const std::shared_ptr<const Program>& program, time::Instant now) const {
  return standing.screen && standing.program == program && program->timeline()->at(now).begins == standing.position.begins;
}

/// Brings `now_` to the turn that stands at `now`.
void Board::advance(time::Instant now) {
  const bool inside = now_.screen && now >= now_.position.begins && now < now_.position.ends;
  if (inside) return;
  settle();
  forgive(now);
  // The latest boundary; a stall may have passed over others.
  const time::Instant boundary = now_.screen ? now_.program->timeline()->at(now).begins : time::Instant::max();
  if (!pending_) promote(boundary);  // what has just come is not prepared; it waits for the boundary after this
  if (now_.screen) expectDay(boundary);
  std::shared_ptr<const Program> program = programAt(boundary);
  if (!program) return;
  // Whatever came in was made for the day on which it was offered.
  if (auto today = program->on(program->zone().local(now).day)) {
    if (program == pending_) pending_ = today;
    program = std::move(today);
  }
  const bool unprepared = program == pending_ && program->timeline() && !(foreseen(coming_, program, now) && ready(coming_, now));
  if (unprepared && now_.screen && foreseen(next_, program_, now) && ready(next_, now)) program = program_;
  const bool otherSetup = program_ && &program->setup() != &program_->setup();
  if (otherSetup) memory_.clear();
  if (!program->timeline()) {
    now_ = {};
  } else {
    Standing& candidate = program == pending_ ? coming_ : next_;
    const bool made = foreseen(candidate, program, now);
    if (now_.screen && !made && !otherSetup) remember(now_);
    Standing turn = made ? std::move(candidate) : make(program, program->timeline()->at(now));
    now_ = std::move(turn);
  }
  next_ = {};
  coming_ = {};
  if (program == pending_) pending_ = nullptr;
  program_ = program;
}

bool Board::prepareNext(time::Instant now) {
  if (!now_.screen) return false;
  if (prepare(now_, now)) return true;
  const time::Instant boundary = now_.position.ends;
  promote(boundary);
  expectDay(boundary);
  const bool newsAhead = pending_ && pendingFrom_ <= boundary && pending_->timeline();
  Standing& ahead = newsAhead ? coming_ : next_;  // next_ stays as it is, for news that come too late to be prepared
  if (!ahead.screen) return ahead = makeNext(newsAhead ? pending_ : program_), true;
  return prepare(ahead, boundary);  // another loop may come in amid its page
}

bool Board::prepare(time::Instant now, std::chrono::microseconds slice) {
  const auto piece = [this, now] {
    try {
      return prepareNext(now);
    } catch (const Failure& failure) {
      failure_ = failure;
      return false;
    }
  };
  const bool more = slicer_ ? slicer_->run(piece, slice) : piece();
  if (failure_) skip(*std::exchange(failure_, std::nullopt));
  return more;
}

void Board::draw(time::Instant now, graphics::DisplayList& out) {
  drawn_ = now;
  while (true) {
    try {
      return drawPage(now, out);
    } catch (const Failure& failure) {
      settle();
      skip(failure);
    }
  }
}

void Board::drawPage(time::Instant now, graphics::DisplayList& out) {
  out.clear();
  advance(now);
  if (!now_.screen) return (program_ ? noPage_ : noData_).draw(out);
  finish(now_, now);
  if (!now_.screen) return drawPage(now, out);  // it failed; one page less each time
  guarded(now_.program, now_.position.page, [&] { now_.screen->draw(momentOf(now_, now), out); });
}

std::optional<Board::Shown> Board::shown() const {
  if (!now_.screen) return std::nullopt;
  const std::size_t place = now_.position.page;
  const std::int64_t frame = momentOf(now_, drawn_).frame;
  return Shown{place, now_.program->entry(place).type, frame, now_.screen->portraitFrame(), now_.screen->anchorAt(frame)};
}

}  // namespace lobbyboard::show
