#pragma once

#include <map>
#include <optional>

#include "pages/layout.h"
#include "pages/page.h"
#include "pages/still_page.h"
#include "time/zone.h"

namespace lobbyboard::pages {

/// Since when the wall has had no fresh word from its feed.
struct Staleness {
  time::Day since{};
  friend bool operator==(const Staleness&, const Staleness&) = default;
};

/// The band above a page: title and sub-title, as-of date (a plate when the data are stale) and clock. In a compact one
/// the sub-title goes first when room is short; on a ribbon all of it stands at the ends of the line.
class Header {
 public:
  Header(const Stage& stage, const Content& content, const Heading& heading, int wallYear);

  /// One small piece of what the band needs now and in the next minute; false when nothing is left.
  bool prepareNext(const time::LocalTime& now, const std::optional<Staleness>& stale);
  void draw(const time::LocalTime& now, const std::optional<Staleness>& stale, graphics::Layer& out) const;

 private:
  /// Measures of the band, in pixels of the design.
  struct Look {
    double title, bar, barWidth, titleLeft, middle;
    double subtitle, asOf, clock, clockMiddle, margin;
  };
  Look look() const;
  bool ribbon() const { return layout_.kind == geometry::WallClass::Ribbon; }
  /// As many of the sub-title's parts as have room; none of them is cut.
  std::string subtitleIn(int room, double px) const;
  void drawTitle();
  void drawSubtitle();
  void drawAsOf();
  void drawPlate(const Staleness& stale);
  void drawClock(int minuteOfDay);
  std::string dayText(time::Day day) const;
  std::string asOfText() const;
  std::string asOfIn(int room, double px) const;
  std::string staleText(const Staleness& stale) const;

  const Stage& stage_;
  const Content& content_;
  const Heading& heading_;
  int wallYear_;
  Layout layout_;
  geometry::Rect titleArea_, asOfArea_;
  graphics::ImagePtr title_, subtitle_, asOf_, plate_;
  std::optional<Staleness> plateOf_;
  std::map<int, graphics::ImagePtr> clocks_;  ///< by minute of the day
};

}  // namespace lobbyboard::pages
