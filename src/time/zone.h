#pragma once

#include <string>
#include <string_view>

#include "time/instant.h"

namespace date {
class time_zone;
}

namespace lobbyboard::time {

/// What a clock on the wall shows.
struct LocalTime {
  Day day;
  int hour = 0;    ///< 0–23
  int minute = 0;  ///< 0–59
  int second = 0;  ///< 0–59
};

/// An IANA time zone. Small, copied freely.
class Zone {
 public:
  /// Throws std::runtime_error with the wrong name when the zone database has no such zone.
  explicit Zone(std::string_view name);
  static Zone utc();

  LocalTime local(Instant instant) const;
  /// The instant at which `day` begins here (the first one, where a clock change repeats it).
  Instant startOf(Day day) const;
  std::string name() const;

  friend bool operator==(const Zone&, const Zone&) = default;

 private:
  const date::time_zone* zone_;
};

}  // namespace lobbyboard::time
