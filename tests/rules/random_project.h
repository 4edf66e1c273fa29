#pragma once

#include "model/project.h"
#include "rules/dice.h"

namespace lobbyboard::rules {

/// A project of the plan year with figures up to `asOf` or beyond it; without code, district and department.
model::Project randomProject(Dice& dice, int year, time::Day asOf);

}  // namespace lobbyboard::rules
