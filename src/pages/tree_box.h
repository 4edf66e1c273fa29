#pragma once

#include <string>
#include <vector>

#include "pages/module.h"
#include "rules/tree.h"

namespace lobbyboard::pages {

/// What a box of a tree says.
struct TreeWords {
  std::string name;
  std::string second;  ///< people of a post, or how many there are below that have no box
  std::string figure;  ///< projects; empty where none are counted
  int yellow = 0, red = 0;
};

/// What a node says in a box. `child`: the first of those below it, when they have no place and are counted instead.
TreeWords treeWords(const Stage& stage, const Content& content, const rules::TreeNode& node,
                    const rules::TreeNode* child);

/// Hangs a box: those at the top are filled and carry a bar, those below them have a border.
void hangTreeBox(const Stage& stage, Easel& easel, const TreeWords& words, const geometry::Rect& area, int column);

/// What stands at the end of a row.
struct TreeChips {
  std::vector<TreeWords> chips;  ///< the first of them
  std::size_t all = 0;
  double width = 0;     ///< of a small box at least, design pixels
  std::string counted;  ///< all of them in a word, for where not even one has room beside "more"
};

/// The small boxes at the end of a row, under a line that joins them: as many as there is room for, then how many more.
/// The line comes from the left edge of `area`, which it leaves `lead` canvas pixels wide.
void hangTreeChips(const Stage& stage, Easel& easel, const TreeChips& row, const geometry::Rect& area, int lead);

/// Name and figure of the widest of these, in design pixels.
double treeChipWidth(const Stage& stage, const std::vector<TreeWords>& chips);

}  // namespace lobbyboard::pages
