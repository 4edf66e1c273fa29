#pragma once

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "pages/screen.h"
#include "pages/waiting.h"
#include "show/program.h"
#include "show/row_memory.h"
#include "show/slicer.h"

namespace lobbyboard::show {

/// What stands on the wall at an instant. The page is a closed-form function of wall time; new content and a new setup
/// take effect at a page boundary, once the page that then begins is ready. Owns no display and asks no clock.
class Board {
 public:
  /// `setup` serves until one is offered; the canvas keeps its size for the board's whole life. Without a slicer
  /// preparation is done piece by piece as the pages give them.
  Board(graphics::Typesetter& typesetter, const std::shared_ptr<const Setup>& setup, Slicer* slicer = nullptr);
  ~Board();

  /// Takes effect at the first page boundary at or after `from` (at once when nothing stands yet). When the page that
  /// begins there could not be prepared meanwhile, at the boundary after it: no frame is missed over news.
  void offer(std::shared_ptr<const Setup> setup, std::shared_ptr<const pages::Content> content, time::Instant from);
  void setStale(const std::optional<pages::Staleness>& stale);
  /// Nothing has come yet, and this is the setup in which to say so.
  void await(std::shared_ptr<const Setup> setup);

  /// Nothing moves: the wall says that it waits, and a slice may take what a frame has.
  bool waits() const { return !now_; }
  /// The first page is being prepared, and not for so long yet that the wall had better say that it waits.
  bool gathers(time::Instant now);
  /// A slice of preparation for what stands at `now` or comes next; false when nothing is left to do.
  bool prepare(time::Instant now, std::chrono::microseconds slice);
  /// Processor time that slices have taken in all.
  time::Span worked() const { return slicer_ ? slicer_->worked() : time::Span{0}; }
  /// The frame of `now`; what is not prepared yet is prepared first.
  void draw(time::Instant now, graphics::DisplayList& out);

  const Program* program() const { return program_.get(); }
  /// The page that was drawn last.
  struct Shown {
    std::size_t place = 0;  ///< in the loop
    std::string type;
    std::int64_t frame = 0;
    std::int64_t portraitFrame = 0;
    std::optional<pages::RowAnchor> top;  ///< of a scrolling table
  };
  std::optional<Shown> shown() const;
  /// Entries of the playlist whose page failed and is left out.
  const std::set<std::size_t>& skipped() const { return skipped_; }
  /// Characters of what was drawn that no font has.
  const graphics::MissingGlyphs& missingGlyphs() const { return typesetter_.missing(); }
  /// Times that draw() had to prepare something itself.
  std::int64_t late() const { return late_; }

 private:
  /// A screen with the turn that it was made for.
  struct Standing {
    std::unique_ptr<pages::Screen> screen;
    std::shared_ptr<const Program> program;
    playlist::Position position;
    std::optional<time::Instant> readyFrom;  ///< prepared for this instant and kAhead after it
    std::optional<time::Instant> since;      ///< being prepared ahead of its turn since then
    std::size_t entry() const { return program->loop()[position.page]; }
  };
  struct Offer {
    std::shared_ptr<const Setup> setup;
    std::shared_ptr<const pages::Content> content;
    time::Instant from;
  };

  static constexpr std::chrono::minutes kRetry{10};
  static constexpr std::chrono::seconds kAhead{1};        ///< pages prepare more than this
  static constexpr std::chrono::seconds kLead{8};         ///< most pages are prepared in half of it
  static constexpr std::chrono::milliseconds kIdle{200};  ///< with nothing to prepare, the next look is so much later
  static constexpr std::chrono::seconds kPatience{2};     ///< then the first page is finished in one go

  /// A page that threw, by the program and the playlist's entry that it belongs to.
  struct Failure {
    std::shared_ptr<const Program> program;
    std::size_t entry = 0;
    std::string why;
  };
  /// Runs a piece of work on a page; what it throws comes out as a Failure.
  template <typename Work>
  static auto guarded(const std::shared_ptr<const Program>& program, std::size_t page, Work work);
  /// Leaves the page out of the loop until new content or a new setup, and says so.
  void skip(const Failure& failure);
  std::shared_ptr<const Program> programFrom(std::shared_ptr<const Setup> setup,
                                             std::shared_ptr<const pages::Content> content, time::Instant from) const;
  void expectDay(time::Instant boundary);
  void forgive(time::Instant now);
  void promote(time::Instant boundary);
  void drawPage(time::Instant now, graphics::DisplayList& out);
  bool stays() const;
  void takeOffer();
  std::shared_ptr<Standing> make(const std::shared_ptr<const Program>& program, const playlist::Position& position);
  void remember(const Standing& standing);
  pages::Moment momentOf(const Standing& standing, time::Instant now) const;
  bool prepareNext(time::Instant now);
  bool prepare(Standing& standing, time::Instant now);
  static bool ready(const Standing& standing, time::Instant now);
  void drawWaiting(graphics::DisplayList& out);
  bool prepareFirst(time::Instant now);
  bool firstIsWhole(time::Instant now) const;
  bool firstIsPrepared(time::Instant now);
  void settle();
  void finish(Standing& standing, time::Instant now);
  void advance(time::Instant now);
  void begin(const std::shared_ptr<const Program>& program, time::Instant now);
  static bool foreseen(const std::shared_ptr<Standing>& standing, const std::shared_ptr<const Program>& program,
                       time::Instant at);
  std::shared_ptr<const Program> programAt(time::Instant boundary) const;

  graphics::Typesetter& typesetter_;
  Slicer* slicer_;
  /// What stands while no page does, in its setup.
  struct Notice {
    std::shared_ptr<const Setup> setup;
    pages::Waiting::Reason reason;
    pages::Waiting page;
  };
  std::shared_ptr<const Setup> setup_;  ///< of the waiting page, until a program brings its own
  std::optional<Notice> notice_;
  std::deque<Offer> offers_;  ///< not looked at yet
  std::shared_ptr<const Program> program_;
  std::shared_ptr<const Program> pending_;
  std::shared_ptr<const Program> later_;  ///< came while another was pending, and is due after it
  time::Instant pendingFrom_{}, laterFrom_{};
  time::Span took_{0};  ///< the longest preparation ahead of a turn
  std::optional<pages::Staleness> stale_;
  std::shared_ptr<Standing> now_, next_, coming_;  ///< next_ of the program that stands, coming_ of the pending one
  RowMemory memory_;
  std::map<std::size_t, std::vector<std::string>> told_;  ///< what the page of an entry told when it last stood
  std::optional<time::Instant> idleSince_;                ///< nothing was left to prepare then
  std::optional<time::Instant> firstSince_;               ///< the first page is being prepared since then
  std::optional<Failure> failure_;                        ///< met in a slice, and not acted on yet
  time::Instant retryAt_{};                               ///< when skipped pages are tried again
  std::set<std::size_t> skipped_;                         ///< entries whose page failed
  std::optional<time::Day> askedDay_;  ///< for which program_ was last asked whether its loop is another one
  const Program* askedOf_ = nullptr;
  time::Instant drawn_{};
  std::int64_t late_ = 0;
};

}  // namespace lobbyboard::show
