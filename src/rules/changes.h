#pragma once

#include <span>

#include "rules/facts.h"

namespace lobbyboard::rules {

/// The present cards of all projects, counted.
Counts countsOf(std::span<const ProjectFacts> projects);

/// Who changed colour: the present mark and the one of the period before are both one of the four, and differ. The
/// year's first period has none before it.
Changes changesOf(std::span<const ProjectFacts> projects);

}  // namespace lobbyboard::rules
