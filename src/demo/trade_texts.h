#pragma once

#include "demo/phrase.h"

namespace lobbyboard::demo {

struct ProblemText {
  Phrase problem;
  Phrase measure;
};

/// What a trade's projects say of themselves.
struct TradeTexts {
  Phrase content[2];
  Phrase goals[3];  ///< of a month in the building season
  Phrase steps[3];  ///< of the year, in order
  ProblemText problems[3];
};

}  // namespace lobbyboard::demo
