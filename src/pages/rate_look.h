#pragma once

#include "pages/module.h"
#include "pages/rate_columns.h"

namespace lobbyboard::pages {

/// Design heights: the whole city's figure in a full page and in a low one, a
/// column's name alone, a unit's row at least and at most.
constexpr double kRateHero = 300, kRateLowHero = 148, kRateName = 72, kRateRow = 76, kRateHighRow = 126;

/// Rule, name, the figure, what it is made of; from below what has no room goes.
void drawRateHero(ModulePainter& m, const Stage& stage, const RateColumn& column);
/// Rank, name, rate; below them the place on the scale and the parts of the rate.
void drawRateRow(ModulePainter& m, const Stage& stage, const RateColumn& column, const RateRow& row);

}  // namespace lobbyboard::pages
