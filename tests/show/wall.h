#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/resources.h"
#include "display/pacing.h"
#include "graphics/compositor.h"
#include "graphics/typesetter.h"
#include "show/board.h"
#include "show/content.h"
#include "show/setup.h"

namespace lobbyboard::test {

using SetupPtr = std::shared_ptr<const show::Setup>;
using ContentPtr = std::shared_ptr<const pages::Content>;

/// "2023-05-21T09:41:00+08:00"
time::Instant at(std::string_view text);
/// The program's own assets, fonts and sample configuration.
base::Resources ownFiles();

/// A page of a playlist, as in {"race", 4s, {{"series", "district"}}}.
config::PageEntry page(const std::string& type, std::chrono::milliseconds dwell,
                       std::map<std::string, config::OptionValue> options = {});
/// Every page type once, the race for both series, seven to ten seconds each: a loop of 44 s.
std::vector<config::PageEntry> shortLoop();

/// The sample's setup with these pages on a small wall.
SetupPtr setupOf(std::vector<config::PageEntry> pages, geometry::Size canvas = {640, 360}, double hz = 30);

/// The demonstration after a period closed, decoded and worked out.
ContentPtr contentOf(const time::Period& period);
/// The same with other projects.
ContentPtr withProjects(const pages::Content& content, std::vector<model::Project> projects);
/// Whether any project's present card is red.
bool hasRed(const pages::Content& content);

/// A board that is shown frame by frame, as the frame loop does it, into a canvas of its own.
class Wall {
 public:
  /// `slicer` as in the board; must outlive this.
  explicit Wall(SetupPtr setup, show::Slicer* slicer = nullptr);

  void offer(const ContentPtr& content, time::Instant from) { board_.offer(setup_, content, from); }
  void offer(const SetupPtr& setup, const ContentPtr& content, time::Instant from);
  /// Draws and composes the frame of `now`, then prepares a little of what comes.
  void frame(time::Instant now);
  /// Frame after frame from the first refresh at or after `from` to the last one before `until`; calls `look` after
  /// each.
  template <typename Look>
  void play(time::Instant from, time::Instant until, Look look) {
    display::SprintPacing pacing(from - time::Span{1}, setup_->settings.wall.hz);
    for (time::Instant now = pacing.next().now; now < until; now = pacing.next().now) {
      frame(now);
      look(now);
    }
  }

  graphics::Typesetter& typesetter() { return typesetter_; }
  show::Board& board() { return board_; }
  const show::Board& board() const { return board_; }
  const graphics::DisplayList& list() const { return list_; }
  const graphics::Canvas& canvas() const { return canvas_; }
  std::string page() const { return board_.shown() ? board_.shown()->type : "waiting"; }

 private:
  SetupPtr setup_;
  graphics::Typesetter typesetter_;
  show::Board board_;
  graphics::Compositor compositor_;
  graphics::DisplayList list_;
  graphics::Canvas canvas_;
};

/// The whole list painted on a fresh canvas.
graphics::Canvas painted(const graphics::DisplayList& list, geometry::Size size);
/// What a wall that was switched on at `now` shows at once.
graphics::Canvas freshAt(const SetupPtr& setup, const ContentPtr& content, time::Instant now);
bool same(const graphics::Canvas& a, const graphics::Canvas& b);
bool same(const graphics::Canvas& a, const graphics::Canvas& b, const geometry::Rect& area);

}  // namespace lobbyboard::test
