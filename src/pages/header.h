#pragma once

#include <map>
#include <optional>

#include "pages/page.h"
#include "pages/still_page.h"
#include "time/zone.h"

namespace lobbyboard::pages {

/// Since when the wall has had no fresh word from its feed.
struct Staleness {
  time::Day since{};
  friend bool operator==(const Staleness&, const Staleness&) = default;
};

/// The band above a page: title and sub-title, as-of date (a plate when the data are stale) and clock.
class Header {
 public:
  Header(const Stage& stage, const Content& content, const Heading& heading, int wallYear);

  /// One small piece of what the band needs now and in the next minute; false when nothing is left.
  bool prepareNext(const time::LocalTime& now, const std::optional<Staleness>& stale);
  void draw(const time::LocalTime& now, const std::optional<Staleness>& stale, graphics::Layer& out) const;

 private:
  void drawTitle();
  void drawAsOf();
  void drawPlate(const Staleness& stale);
  void drawClock(int minuteOfDay);
  std::string asOfText() const;

  const Stage& stage_;
  const Content& content_;
  const Heading& heading_;
  int wallYear_;
  geometry::Rect titleArea_, asOfArea_, clockArea_;
  graphics::ImagePtr title_, asOf_, plate_;
  std::optional<Staleness> plateOf_;
  std::map<int, graphics::ImagePtr> clocks_;  ///< by minute of the day
};

}  // namespace lobbyboard::pages
