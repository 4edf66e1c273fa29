#pragma once

#include <string>

#include "config/strings.h"
#include "time/period.h"

namespace lobbyboard::pages {

// Dates as the board says them, in its language.

/// "5月20日" / "20 May"; with the year, "2023年5月20日" / "20 May 2023".
std::string dayName(const config::Strings& strings, time::Day day);
std::string dayNameWithYear(const config::Strings& strings, time::Day day);
/// "5月中旬" / "mid-May".
std::string periodName(const config::Strings& strings, const time::Period& period);
/// "2023年5月中旬" / "mid-May 2023".
std::string periodNameWithYear(const config::Strings& strings, const time::Period& period);
/// "1—8月" / "January–August"; a single month is itself.
std::string monthSpanName(const config::Strings& strings, unsigned from, unsigned to);
/// "5月" / "May".
std::string monthName(const config::Strings& strings, unsigned month);

}  // namespace lobbyboard::pages
