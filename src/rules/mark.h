#pragma once

#include <optional>
#include <string_view>

#include "model/project.h"
#include "rules/facts.h"
#include "rules/state.h"

namespace lobbyboard::rules {

Mark markOf(model::Card card);
/// The mark of a state that has no card of its own: the state's name. Met and missed have no such mark.
Mark markWithoutCard(State state);
/// The card, when the mark is one of the four.
std::optional<model::Card> cardOf(Mark mark);
/// As the facts spell it: "green", "no_report", …
std::string_view nameOf(Mark mark);

}  // namespace lobbyboard::rules
