#pragma once

#include "pages/board_page.h"
#include "rules/boards.h"

namespace lobbyboard::pages {

/// The lists of what has to be done by a day.
enum class DutyList { Problems, Commitments, Letters };

/// "problems", "commitments", "letters".
std::string_view nameOf(DutyList list);
const rules::DutyBoard& boardOf(const Content& content, DutyList list);

/// Done, waited for, or wanting.
Standing standingOf(rules::Timing timing);

/// Whether a list's rows have room for a column of their own for whoever has to act, else for a second line.
enum class DutyRoom { Narrow, Wide };

/// A list with its rate, its counts and its public rows. A list without a public row stays off the wall altogether, and
/// so do its counts.
BoardSection dutySection(const Stage& stage, const Content& content, DutyList list, DutyRoom room);

}  // namespace lobbyboard::pages
