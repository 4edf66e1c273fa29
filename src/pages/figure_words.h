#pragma once

#include <optional>
#include <string>

#include "config/display_rules.h"
#include "pages/figures.h"
#include "pages/stage.h"

namespace lobbyboard::pages {

// Figures in words: changes with their direction, amounts and percentages exactly as an issuer printed them, and
// figures in a city's own decimals and rounding.

/// What a change is against.
enum class Against { YearBefore, PeriodBefore };

/// A difference of rates in percentage points: "同比提高17.8个百分点" / "up 17.8 percentage points year on year"; level
/// with it when it is 0 as printed; "—" when it is unknown. `points` of a rate from 70.4 % to 88.2 % are 17.8.
std::string pointsChange(const config::Strings& strings, const std::optional<model::Fraction>& points, Against against,
                         int decimals = 1);
/// What the issuer calls a printed figure; `own` where it has no word for it.
const std::string& issuersLabel(const Stage& stage, const model::Snapshot& snapshot, std::string_view key,
                                const std::string& own);

/// A growth of amounts: "同比增长36.7%" / "up 36.7% year on year". 0.367 is 36.7 %.
std::string growth(const config::Strings& strings, const std::optional<model::Fraction>& share, Against against,
                   int decimals = 1);
/// now ÷ before − 1; nothing when one is unknown, or there was nothing before.
std::optional<model::Fraction> growthOf(const std::optional<model::Money>& now,
                                        const std::optional<model::Money>& before);

/// An amount as it was published: as many decimals as it has, "53.94亿元", "1010亿元", "500万元"; "101 bn yuan".
Amount printedAmount(const config::Strings& strings, std::string_view language, std::string_view currency,
                     model::Money money);
/// A percentage as it was published: "88.20" keeps its zero.
std::string printedPercent(const std::optional<model::Decimal>& percent);

/// What a feed says in one language only, in the wall's: "亩", "一季度"; as it stands where the texts do not know it.
const std::string& feedWord(const config::Strings& strings, const std::string& word);
/// Figures and the unit of a feed: "742万方", "742 (10,000 m³)".
std::string inUnit(const config::Strings& strings, const std::string& figures, const std::string& unit);

/// The digits of a value under a rule of rounding.
std::string rounded(const model::Fraction& value, int decimals, config::Rounding rounding);
/// A share in percent with the decimals and the rounding of the rules; never a false 100 or 0, as percent().
std::string percent(const std::optional<model::Fraction>& share, const config::FigureRules& rules);
/// An amount with the decimals and the rounding of the rules. English units are ten times the Chinese ones apart, and
/// get one decimal more in the larger unit.
Amount amount(const config::Strings& strings, std::string_view language, std::string_view currency, model::Money money,
              const config::FigureRules& rules);

}  // namespace lobbyboard::pages
