#pragma once

#include <optional>
#include <span>
#include <vector>

#include "config/rules.h"
#include "model/fraction.h"

namespace lobbyboard::rules {

/// One unit that stands for a rank. Shares are exact.
struct Contender {
  bool ranked = true;  ///< false: listed, but without a rank
  model::Fraction score;
  model::Fraction green;                  ///< green ÷ rated
  model::Fraction red;                    ///< red ÷ rated
  std::optional<model::Fraction> invest;  ///< invested ÷ annual plan
};

struct Place {
  std::optional<int> rank;  ///< from 1; nothing for those not ranked
  bool tied = false;
};

/// Ranks among the ranked: higher score first, then the tie-breaks in the order given (higher green share, lower red
/// share, higher investment share with a missing one last). Who is equal in all shares a rank and is tied; the next
/// rank is skipped (Tie::Competition: 1, 2, 2, 4) or not (Tie::Dense: 1, 2, 2, 3); with TieBreak::AdminOrder the one
/// listed first is ranked first, and nobody shares a rank. The answer is in the order of
/// `contenders`.
std::vector<Place> rank(std::span<const Contender> contenders, config::Tie tie,
                        std::span<const config::TieBreak> tieBreaks);

}  // namespace lobbyboard::rules
