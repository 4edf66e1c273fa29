#pragma once

#include "pages/dates.h"

namespace lobbyboard::pages {

/// A day beside figures of another: with its year where that is not theirs.
inline std::string dayNameBeside(const config::Strings& strings, time::Day day, time::Day asOf) {
  const std::chrono::year_month_day then{day}, now{asOf};
  return then.year() == now.year() ? dayName(strings, day) : dayNameWithYear(strings, day);
}

}  // namespace lobbyboard::pages
