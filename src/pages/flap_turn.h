#pragma once

#include <string_view>

#include "pages/still_page.h"
#include "widgets/flap.h"

namespace lobbyboard::pages {

/// Frames of 60 Hz: the page has come in when the flaps begin to fall, and they have come to rest at the second.
constexpr int kFlapsFrom = 18, kFlapsUntil = 18 + 20;

/// Digits of `now`, which hang as flaps at `at` (canvas coordinates), that are others than in `before` turn over to it,
/// all at once: one after the other they would spell figures that never were. Figures of another form, and walls that
/// do not move, have nothing to turn.
void hangTurning(const Stage& stage, Easel& easel, const widgets::FlapRow& row, const widgets::FlapSkin& skin,
                 geometry::Point at, std::string_view before, std::string_view now);

}  // namespace lobbyboard::pages
