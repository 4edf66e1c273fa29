#pragma once

#include <string>
#include <vector>

#include "pages/module.h"

namespace lobbyboard::pages {

struct CountBar {
  std::string name;
  std::int64_t count = 0;
};

/// A module of names, bars and counts, one line each; bars share one scale from 0. What has no room is summed up in a
/// last line.
void hangCountBars(const Stage& stage, Easel& easel, const geometry::Rect& area, std::string head, std::string note,
                   std::vector<CountBar> bars);

}  // namespace lobbyboard::pages
