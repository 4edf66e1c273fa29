#pragma once

#include "demo/course.h"
#include "demo/phrase.h"

namespace lobbyboard::demo {

/// What is built: one sentence of the project's kind.
Phrase contentOf(const Row& row);
/// The goal of the year, with the money of its plan.
Sentence yearGoalOf(const Row& row);
/// The goal of the month that period k lies in.
Phrase monthGoalOf(const Row& row, int k);
/// How far the works have come at the end of period k.
Phrase progressOf(const Course& course, int k);

}  // namespace lobbyboard::demo
