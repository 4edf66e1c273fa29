#include "show/board.h"

#include <algorithm>
#include <exception>
#include <utility>

#include "base/log.h"

namespace lobbyboard::show {

using playlist::Position;

Board::Board(graphics::Typesetter& typesetter, const std::shared_ptr<const Setup>& setup, Slicer* slicer)
    : typesetter_(typesetter), slicer_(slicer), setup_(setup) {
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
    coming_ = nullptr;
    return;
  }
  if (now_ && now_->entry() == failure.entry) now_ = nullptr;
  next_ = nullptr;
  if (program_) program_ = program_->without(skipped_);
}

/// Gives pages that failed another try, now and then.
void Board::forgive(time::Instant now) {
  if (skipped_.empty() || now < retryAt_ || !program_) return;
  settle();
  skipped_.clear();
  program_ = program_->without(skipped_);
  next_ = nullptr;
}

void Board::offer(std::shared_ptr<const Setup> setup, std::shared_ptr<const pages::Content> content,
                  time::Instant from) {
  offers_.push_back({std::move(setup), std::move(content), from});
  idleSince_.reset();
}

void Board::await(std::shared_ptr<const Setup> setup) { setup_ = std::move(setup); }

/// The page of the pending program is prepared, or nothing else is, and its turn is too near for another to be. By the
/// frame that was drawn last: a piece of preparation may have been paused since it was called.
bool Board::stays() const {
  if (!now_ || !coming_) return false;
  const time::Instant boundary = now_->position.ends;
  return foreseen(coming_, pending_, boundary) && boundary - drawn_ < 2 * took_ &&
         (ready(*coming_, boundary) || !foreseen(next_, program_, boundary));
}

/// Makes a program of the oldest offer. Measures the text of a whole playlist: a piece of preparation like any other.
void Board::takeOffer() {
  const Offer offer = offers_.front();
  auto fresh = programFrom(offer.setup, offer.content, offer.from);
  offers_.pop_front();
  skipped_.clear();
  // What is due already keeps its due: news at every poll must not put each other off for ever.
  if (pending_ && (pendingFrom_ < offer.from || stays())) {
    later_ = std::move(fresh);
    laterFrom_ = offer.from;
    return;
  }
  pending_ = std::move(fresh);
  pendingFrom_ = offer.from;
  later_ = nullptr;
  coming_ = nullptr;
}

std::shared_ptr<const Program> Board::programFrom(std::shared_ptr<const Setup> setup,
                                                  std::shared_ptr<const pages::Content> content,
                                                  time::Instant from) const {
  const time::Day day = time::Zone(setup->settings.zone).local(from).day;
  return std::make_shared<const Program>(std::move(setup), std::move(content), typesetter_, std::set<std::size_t>{},
                                         day);
}

/// The loop of a new day comes in like news: prepared ahead where there is time.
void Board::expectDay(time::Instant boundary) {
  if (pending_ || !program_) return;
  const time::Day day = program_->zone().local(boundary).day;
  if (askedDay_ == day && askedOf_ == program_.get()) return;
  askedDay_ = day;
  askedOf_ = program_.get();
  auto fresh = program_->on(day);
  if (!fresh || pending_ || askedOf_ != program_.get()) return;  // the wall may have gone on while it was made
  pending_ = std::move(fresh);
  pendingFrom_ = boundary;
  coming_ = nullptr;
}

/// The newest of what is due at a boundary is what is pending.
void Board::promote(time::Instant boundary) {
  if (!later_ || (pending_ && laterFrom_ > boundary)) return;
  pending_ = std::move(later_);
  pendingFrom_ = laterFrom_;
  later_ = nullptr;
  coming_ = nullptr;
}

void Board::setStale(const std::optional<pages::Staleness>& stale) {
  if (stale == stale_) return;
  stale_ = stale;
  idleSince_.reset();
  for (const auto& standing : {now_, next_, coming_})
    if (standing) standing->readyFrom.reset();  // its plate is not painted yet
}

std::shared_ptr<const Program> Board::programAt(time::Instant boundary) const {
  return pending_ && pendingFrom_ <= boundary ? pending_ : program_;
}

std::shared_ptr<Board::Standing> Board::make(const std::shared_ptr<const Program>& program, const Position& position) {
  pages::Turn turn{position.turn, program->framesIn(position.dwell), std::nullopt};
  const std::size_t entry = program->loop()[position.page];
  if (program_ && &program_->setup() == &program->setup()) {
    turn.continueAt = memory_.continueAt(entry, program->content().snapshot);
    if (const auto told = told_.find(entry); told != told_.end()) turn.told = told->second;
  }
  return guarded(program, position.page, [&] {
    auto screen = std::make_unique<pages::Screen>(program->stage(), program->content(), program->entry(position.page),
                                                  turn, position.begins, program->zone().local(position.begins));
    return std::make_shared<Standing>(Standing{std::move(screen), program, position, {}, {}});
  });
}

void Board::remember(const Standing& standing) {
  told_[standing.entry()] = standing.screen->told();
  if (const auto end = standing.screen->anchorAt(standing.program->framesIn(standing.position.dwell)))
    memory_.remember(standing.entry(), *end, standing.program->content().snapshot);
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

/// It is the turn of this program that stands at `at`.
bool Board::foreseen(const std::shared_ptr<Standing>& standing, const std::shared_ptr<const Program>& program,
                     time::Instant at) {
  return standing && standing->program == program && program->timeline()->at(at).begins == standing->position.begins;
}

/// Brings `now_` to the turn that stands at `now`.
void Board::advance(time::Instant now) {
  if (now_ && now >= now_->position.begins && now < now_->position.ends) return;
  if (gathers(now)) return;
  idleSince_.reset();
  forgive(now);
  // What came too late to be looked at waits for the boundary after this, unless this one has to be worked for anyway.
  if (!offers_.empty() && !foreseen(next_, program_, now) && !foreseen(coming_, pending_, now)) {
    settle();
    while (!offers_.empty()) takeOffer();
  }
  // The latest boundary; a stall may have passed over others.
  const time::Instant boundary = now_ ? now_->program->timeline()->at(now).begins : time::Instant::max();
  if (!pending_) promote(boundary);  // what has just come is not prepared; it waits for the boundary after this
  if (now_) expectDay(boundary);
  std::shared_ptr<const Program> program = programAt(boundary);
  if (!program) return;
  // Whatever came in was made for the day on which it was offered.
  if (auto today = program->on(program->zone().local(now).day)) {
    if (program == pending_) pending_ = today;
    program = std::move(today);
  }
  const auto prepared = [&](const std::shared_ptr<Standing>& standing, const std::shared_ptr<const Program>& of) {
    return foreseen(standing, of, now) && ready(*standing, now);
  };
  const bool unprepared = program == pending_ && program->timeline() && !prepared(coming_, program);
  if (unprepared && now_ && prepared(next_, program_)) program = program_;
  begin(program, now);
}

void Board::begin(const std::shared_ptr<const Program>& program, time::Instant now) {
  const bool otherSetup = program_ && &program->setup() != &program_->setup();
  if (otherSetup) {
    memory_.clear();
    told_.clear();
  }
  if (!program->timeline()) {
    now_ = nullptr;
  } else {
    std::shared_ptr<Standing> turn = program == pending_ ? coming_ : next_;
    if (!foreseen(turn, program, now)) {
      settle();
      if (now_ && !otherSetup) remember(*now_);
      turn = make(program, program->timeline()->at(now));
    }
    now_ = std::move(turn);
  }
  firstSince_.reset();
  next_ = nullptr;
  coming_ = nullptr;
  if (program == pending_) pending_ = nullptr;
  program_ = program;
}

/// The first page comes in when it is whole, so that its making costs no frame; a page that is never ready in time is
/// made in one go.
bool Board::firstIsWhole(time::Instant now) const {
  return pending_ && (!pending_->timeline() || (foreseen(coming_, pending_, now) && ready(*coming_, now)));
}

bool Board::gathers(time::Instant now) { return slicer_ && !now_ && !firstIsPrepared(now); }

bool Board::firstIsPrepared(time::Instant now) {
  const bool nothing = (program_ && program_->timeline()) ||  // a page failed; the one in its place is made at once
                       (!pending_ && offers_.empty());
  if (nothing) return true;
  if (!firstSince_) firstSince_ = now;
  return firstIsWhole(now) || now < *firstSince_ || now - *firstSince_ >= kPatience;
}

bool Board::prepareFirst(time::Instant now) {
  if (!pending_ || !pending_->timeline() || (program_ && program_->timeline())) return false;
  const std::shared_ptr<const Program> program = pending_;
  if (!foreseen(coming_, program, now)) {
    const std::shared_ptr<Standing> made = make(program, program->timeline()->at(now));
    coming_ = made;
    return true;
  }
  const std::shared_ptr<Standing> first = coming_;
  return prepare(*first, now);
}

/// A piece may pause between any two lines of text, and the wall may go on to another page meanwhile: it works on turns
/// that it holds itself.
bool Board::prepareNext(time::Instant now) {
  const std::shared_ptr<Standing> standing = now_;
  if (standing && prepare(*standing, now)) return true;
  // News that come while the first page is made wait until it stands.
  if (!standing && pending_ && pending_->timeline()) return prepareFirst(now);
  if (!offers_.empty()) return takeOffer(), true;
  if (!standing) return false;
  const time::Instant boundary = standing->position.ends;
  if (!stays()) promote(boundary);
  expectDay(boundary);
  const bool newsAhead = pending_ && pendingFrom_ <= boundary && pending_->timeline();
  std::shared_ptr<Standing>& kept = newsAhead ? coming_ : next_;  // next_ stays for news that come late
  const std::shared_ptr<const Program> program = newsAhead ? pending_ : program_;
  if (!foreseen(kept, program, boundary)) {
    remember(*standing);
    const std::shared_ptr<Standing> made = make(program, program->timeline()->at(boundary));
    made->since = drawn_;
    kept = made;
    if (newsAhead && boundary - drawn_ > std::max<time::Span>(4 * took_, kLead)) next_ = nullptr;  // dispensable
    return true;
  }
  const std::shared_ptr<Standing> ahead = kept;
  if (prepare(*ahead, boundary)) return true;  // another loop may come in amid its page
  if (ahead->since) took_ = std::max(took_, drawn_ - *std::exchange(ahead->since, std::nullopt));
  return false;
}

bool Board::prepare(time::Instant now, std::chrono::microseconds slice) {
  if (idleSince_ && now >= *idleSince_ && now - *idleSince_ < kIdle) return false;
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
  if (!more) idleSince_ = now;
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
  if (!now_) return drawWaiting(out);
  notice_.reset();
  finish(*now_, now);
  if (!now_) return drawPage(now, out);  // it failed; one page less each time
  guarded(now_->program, now_->position.page, [&] { now_->screen->draw(momentOf(*now_, now), out); });
}

void Board::drawWaiting(graphics::DisplayList& out) {
  using Reason = pages::Waiting::Reason;
  const Reason reason = program_ ? Reason::NoPage : Reason::NoData;
  const std::shared_ptr<const Setup>& setup = program_ ? program_->sharedSetup() : setup_;
  if (!notice_ || notice_->setup != setup || notice_->reason != reason)
    notice_.emplace(Notice{setup, reason, pages::Waiting(stageOf(*setup, typesetter_), reason)});
  notice_->page.draw(out);
}

std::optional<Board::Shown> Board::shown() const {
  if (!now_) return std::nullopt;
  const std::size_t place = now_->position.page;
  const std::int64_t frame = momentOf(*now_, drawn_).frame;
  return Shown{place, now_->program->entry(place).type, frame, now_->screen->portraitFrame(),
               now_->screen->anchorAt(frame)};
}

}  // namespace lobbyboard::show
