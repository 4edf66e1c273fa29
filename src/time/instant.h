#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace lobbyboard::time {

/// A moment of wall time, UTC, in microseconds.
using Instant = std::chrono::sys_time<std::chrono::microseconds>;
/// A span of time.
using Span = std::chrono::microseconds;
/// A moment of the clock that never jumps; only differences mean anything.
using SteadyInstant = std::chrono::steady_clock::time_point;
/// A calendar day.
using Day = std::chrono::sys_days;

/// "2023-05-20"; nothing for what is no date (2023-02-30).
std::optional<Day> parseDay(std::string_view text);
std::string toString(Day day);

/// RFC 3339 with an offset, "2023-05-21T08:00:00+08:00", seconds and fractions optional; nothing for anything else.
std::optional<Instant> parseInstant(std::string_view text);
/// RFC 3339 in UTC, whole seconds: "2023-05-21T00:00:00Z".
std::string toString(Instant instant);

}  // namespace lobbyboard::time
