#pragma once

#include <optional>

#include "pages/figures.h"
#include "pages/stage.h"

namespace lobbyboard::pages {

/// The headline figures: what the issuer has published where it has, else what its projects add up to.
struct OverviewFigures {
  std::int64_t projects = 0;
  std::optional<model::Money> total, annualPlan, invested;
  std::optional<std::int64_t> started, shouldStart;
  std::string startRate;  ///< ready to print, empty when unknown
  std::optional<model::Fraction> startShare;
  std::optional<model::Decimal> startRateChange;  ///< percentage points
  std::string completionRate;                     ///< ready to print, empty when unknown
  std::optional<model::Fraction> completion;
  std::optional<model::Fraction> scheduled;  ///< plan curve ÷ annual plan at the present period
};

OverviewFigures overviewFigures(const Content& content);

/// Are all projects of the printed count in the feed? Else what is counted by kind, stage or department says that it is
/// the listed ones: such counts would be read as parts of the printed one.
bool listsAll(const Content& content);
/// Do the projects of the feed add up to what the issuer has printed of the whole? Where they do not, they are a part
/// of it or another list, and no sum of theirs may stand beside a printed figure.
bool listsTheWhole(const Content& content);

/// A headline amount: exactly as printed where the issuer has printed it, else in the wall's decimals. (An amount of
/// more decimals than anybody prints is one that somebody has reckoned.)
Amount headlineAmount(const Stage& stage, const Content& content, const std::optional<model::Money>& published,
                      model::Money amount);

/// This year's investment in the unit of the annual plan, so that the page has one unit: "79.5" 亿元, "0.64" 亿元.
/// `figures.invested` must be known.
Amount investedAmount(const Stage& stage, const Content& content, const OverviewFigures& figures);

/// Share of the plan year that is over at the end of a day.
model::Fraction timeProgress(time::Day asOf, int year);

}  // namespace lobbyboard::pages
