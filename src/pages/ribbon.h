#pragma once

#include <string>
#include <vector>

#include "pages/composition.h"
#include "pages/still_page.h"

namespace lobbyboard::pages {

// Parts of one line, for ribbons: each as wide as what it says, all of it on one baseline.

/// A stretch of a phrase. Units stand smaller behind their number, also behind an accented one.
struct Run {
  enum class Voice { Label, Number, Accent, Unit, AccentUnit };
  Voice voice = Voice::Label;
  std::string text;
};

/// Type of a phrase: large where a line says little.
enum class RibbonType { Normal, Large };

/// "开复工 261 个": a label, a number, a unit, in the line's sizes.
Part ribbonPhrase(const Stage& stage, Easel& easel, std::string name, std::vector<Run> runs, int rank,
                  RibbonType type = RibbonType::Normal);
/// A card with its word and its count.
Part ribbonPlate(const Stage& stage, Easel& easel, rules::Mark mark, const std::string& word, int count, int rank);
/// A project's card and its name.
Part ribbonBadge(const Stage& stage, Easel& easel, rules::Mark mark, const std::string& word, const std::string& name,
                 int rank);

/// A rank, who holds it, the score, and the red cards where there are any.
Part ribbonRank(const Stage& stage, Easel& easel, int place, const std::string& name, const std::string& score, int red,
                int rank);

}  // namespace lobbyboard::pages
