#pragma once

#include <string>
#include <vector>

#include "pages/module.h"
#include "pages/pulse.h"

namespace lobbyboard::pages {

/// How many projects hold a card, and what changed since the period before: "新增 2　转绿 1", or nothing.
struct CountPlate {
  rules::Mark mark = rules::Mark::Green;
  int count = 0;
  std::string change;
  bool fresh = false;  ///< somebody holds a yellow or red one who did not before
};

/// The four cards of a content.
std::vector<CountPlate> countPlates(const Stage& stage, const Content& content);

/// The four plates in the whole of a module: below each other where it is tall, side by side where it is wide, else two
/// by two. A plate shows what changed where it is high enough. Returns those that are fresh.
std::vector<Pulse> drawCountPlates(ModulePainter& module, const Stage& stage, const std::vector<CountPlate>& plates);

}  // namespace lobbyboard::pages
