#include "time/zone.h"

#include <date/tz.h>

namespace lobbyboard::time {

Zone::Zone(std::string_view name) : zone_(date::locate_zone(std::string(name))) {}

Zone Zone::utc() { return Zone("Etc/UTC"); }

LocalTime Zone::local(Instant instant) const {
  const auto offset = zone_->get_info(date::sys_seconds{std::chrono::floor<std::chrono::seconds>(instant)}).offset;
  const Instant shifted = instant + offset;
  const Day day = std::chrono::floor<std::chrono::days>(shifted);
  const std::chrono::hh_mm_ss clock{std::chrono::floor<std::chrono::seconds>(shifted - day)};
  return {day, static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
          static_cast<int>(clock.seconds().count())};
}

Instant Zone::startOf(Day day) const {
  const date::local_days local{date::days{day.time_since_epoch().count()}};
  return Instant{zone_->to_sys(local, date::choose::earliest).time_since_epoch()};
}

std::string Zone::name() const { return zone_->name(); }

}  // namespace lobbyboard::time
