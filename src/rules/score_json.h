#pragma once

#include "model/snapshot.h"
#include "rules/facts.h"
#include "rules/json_text.h"

namespace lobbyboard::rules {

/// The members "months", "quarters", "rates" and "lists" of the facts, into an open object. Units go by their ids.
void writeScores(JsonText& out, const Facts& facts, const model::Snapshot& snapshot);

}  // namespace lobbyboard::rules
