#pragma once

#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "pages/catalogue.h"
#include "playlist/timeline.h"
#include "show/setup.h"
#include "time/zone.h"

namespace lobbyboard::show {

/// What pages of a setup are drawn with; refers to both arguments.
pages::Stage stageOf(const Setup& setup, graphics::Typesetter& typesetter);

/// One setup with one content: the loop of the pages that have something to show. Immutable once made.
class Program {
 public:
  /// `skipped`: entries of the playlist, by index, that are left out whatever they have to show. `day`: the local day
  /// for which the loop is made; without it every entry is in it, on whatever days it stands.
  Program(std::shared_ptr<const Setup> setup, std::shared_ptr<const pages::Content> content,
          graphics::Typesetter& typesetter, const std::set<std::size_t>& skipped = {},
          std::optional<time::Day> day = std::nullopt);
  /// The same without more of its entries.
  std::shared_ptr<const Program> without(const std::set<std::size_t>& skipped) const;

  /// The same for another day; nothing when its loop is that of this one.
  std::shared_ptr<const Program> on(time::Day day) const;

  const Setup& setup() const { return *setup_; }
  const std::shared_ptr<const Setup>& sharedSetup() const { return setup_; }
  const pages::Content& content() const { return *content_; }
  const pages::Stage& stage() const { return stage_; }
  const time::Zone& zone() const { return zone_; }
  /// The playlist's entries that stand in the loop, by their index in the playlist.
  const std::vector<std::size_t>& loop() const { return loop_; }
  const config::PageEntry& entry(std::size_t place) const { return setup_->playlist.pages[loop_[place]]; }
  /// Nothing when no page has anything to show.
  const std::optional<playlist::Timeline>& timeline() const { return timeline_; }

  /// Frames in a span; robust against the microsecond of rounding that instants carry.
  std::int64_t framesIn(time::Span span) const;

 private:
  std::shared_ptr<const Setup> setup_;
  std::shared_ptr<const pages::Content> content_;
  time::Zone zone_;
  pages::Stage stage_;
  std::set<std::size_t> skipped_;
  std::optional<time::Day> day_;
  std::vector<std::size_t> loop_;
  std::optional<playlist::Timeline> timeline_;
};

}  // namespace lobbyboard::show
