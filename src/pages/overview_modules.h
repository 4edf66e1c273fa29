#pragma once

#include "pages/module.h"
#include "pages/overview_figures.h"

namespace lobbyboard::pages {

// The modules in the lower half of the overview. Each says whether it has anything to tell, and hangs itself.

bool hasKinds(const Content& content);
void hangKinds(const Stage& stage, const Content& content, Easel& easel, const geometry::Rect& area);

bool hasCards(const Content& content);
/// 4 plates in two rows under a head: from 272 design pixels up to 404, where plates are large.
void hangCards(const Stage& stage, const Content& content, Easel& easel, const geometry::Rect& area);
/// Lights in place of cards: three plates; in a low room in one row and without a head.
void hangLights(const Stage& stage, const Content& content, Easel& easel, const geometry::Rect& area);

bool hasDistrictRates(const Content& content);
/// Design pixels that its lines need at least.
double districtRatesHeight(const Content& content);
void hangDistrictRates(const Stage& stage, const Content& content, const OverviewFigures& figures, Easel& easel,
                       const geometry::Rect& area);

bool hasCurve(const Content& content);
void hangCurve(const Stage& stage, const Content& content, const OverviewFigures& figures, Easel& easel,
               const geometry::Rect& area);

/// The districts' ranks and scores of the month, in one line.
bool hasStandings(const Stage& stage, const Content& content);
constexpr double kStandingsHeight = 176;
void hangStandings(const Stage& stage, const Content& content, Easel& easel, const geometry::Rect& area);

/// How many projects stand in which stage, for feeds that carry no cards.
bool hasStages(const Content& content);
void hangStages(const Stage& stage, const Content& content, Easel& easel, const geometry::Rect& area);

/// How many projects each department leads, the greatest first.
bool hasDepartments(const Content& content);
void hangDepartments(const Stage& stage, const Content& content, Easel& easel, const geometry::Rect& area);

}  // namespace lobbyboard::pages
