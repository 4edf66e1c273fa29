#pragma once

#include <chrono>
#include <span>

#include "lint/standing_text.h"

namespace lobbyboard::lint {

/// What there is to read on a page.
struct Reading {
  int characters = 0;  ///< of words; digits, signs, spaces and punctuation are none
  int figures = 0;     ///< numbers, whatever their length
};

/// Counts the body, a line that stands several times once: a column of units is not read row by row.
Reading readingOf(std::span<const StandingText> texts);

/// 2 s, a quarter of a second for a character and half a second for a figure; at least 8 s, at most 30 s.
std::chrono::milliseconds leastDwell(const Reading& reading);

}  // namespace lobbyboard::lint
