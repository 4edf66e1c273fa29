#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "graphics/display_list.h"
#include "pages/layout.h"
#include "rules/facts.h"

namespace lobbyboard::pages {

/// What stands above and below a page.
struct Heading {
  std::string title;
  std::string subtitle;  ///< parts, the most important first: the last ones are dropped where room is short
};
struct FooterLine {
  std::string chip;
  std::string text;
};

/// The row at the top of a scrolling table, and how many pixels of it are already gone.
struct RowAnchor {
  std::string code;
  int pixels = 0;
};

/// Which turn of its page this is, and how long it will stand.
struct Turn {
  std::int64_t number = 0;
  std::int64_t frames = 0;
  std::optional<RowAnchor> continueAt;  ///< where the turn before it stopped, when the rows have changed since
  std::vector<std::string> told = {};   ///< what its turn before this one told; empty: it had none
};

/// One page of the loop, made for one turn: (facts, options) in, pictures prepared piece by piece, frames out.
class Page {
 public:
  virtual ~Page() = default;

  /// Does one small piece (2 ms at most) of what the frames from `frame` on need; false when nothing is left to do.
  virtual bool prepareNext(std::int64_t frame) = 0;
  /// The body at a frame of this turn. Needs everything prepared; allocates nothing once it has drawn.
  virtual void draw(std::int64_t frame, graphics::Layer& body) const = 0;

  /// The frame (at 60 Hz) at which the page is at rest after its entry: what a picture of it shows.
  virtual std::int64_t portraitFrame() const { return 150; }

  virtual const Heading& heading() const = 0;
  /// Panes of the layout that the page fills, from the left; on a ribbon the footer's line runs in the others.
  virtual std::size_t panesTaken() const { return static_cast<std::size_t>(-1); }
  /// Header, rail and footer stand around it, or nothing does.
  virtual Surroundings surroundings() const { return Surroundings::Bands; }
  /// The notices that the page itself shows; those that run below leave them out.
  virtual std::vector<const model::Notice*> shownNotices() const { return {}; }
  /// Nothing: the notices run below.
  virtual std::optional<FooterLine> footer() const { return std::nullopt; }
  /// Where a table stands at a frame, so that its next turn goes on there although rows came or went.
  virtual std::optional<RowAnchor> anchorAt(std::int64_t) const { return std::nullopt; }
  /// The figures that turn over when they are others at the page's next turn.
  virtual std::vector<std::string> told() const { return {}; }
};

}  // namespace lobbyboard::pages
