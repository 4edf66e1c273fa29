#pragma once

#include <string>

#include "demo/ledger_row.h"
#include "demo/phrase.h"
#include "time/period.h"

namespace lobbyboard::demo {

/// The demonstration's year by period number, 0–35.
time::Period periodAt(int k);
time::Day firstDayOf(int k);
time::Day lastDayOf(int k);
/// The period number of a day of the year; 0 before it, 35 after it.
int periodNumber(time::Day day);
/// A day of the table "2023-05-20"; the text must be a date.
time::Day dayOf(std::string_view text);

/// "5月下旬", "late May".
Sentence nameOf(const time::Period& period);
/// "5月31日", "31 May".
Sentence nameOf(time::Day day);

}  // namespace lobbyboard::demo
