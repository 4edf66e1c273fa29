#pragma once

#include "config/rules.h"
#include "model/snapshot.h"
#include "rules/facts.h"

namespace lobbyboard::rules {

/// All figures of a snapshot as they stood on `asOf`: a pure function of its arguments.
Facts evaluate(const model::Snapshot& snapshot, const config::RuleSettings& settings, time::Day asOf);

}  // namespace lobbyboard::rules
