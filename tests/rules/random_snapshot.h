#pragma once

#include "model/snapshot.h"

namespace lobbyboard::rules {

/// A made-up snapshot, the same for the same seed: 5 to 400 projects in several districts and departments, every stage
/// and every state of a period, figures missing here and there, exempt ranges, hidden projects, cards given by the
/// issuer, and districts that are copies of one another, so that ranks are shared and ties are broken. It is valid as a
/// feed: codes are unique, no period comes twice, no plan is negative, every id is known.
model::Snapshot randomSnapshot(unsigned seed);

}  // namespace lobbyboard::rules
