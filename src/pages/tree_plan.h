#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "config/display_rules.h"
#include "rules/tree.h"

namespace lobbyboard::pages {

/// At most so many columns of boxes stand side by side.
inline constexpr std::size_t kTreeColumns = 4;

/// One line of a tree that is read from the left: the boxes that lead to it, and what stands across at its end.
struct TreeRow {
  std::array<int, kTreeColumns> path = {-1, -1, -1, -1};  ///< node by column; −1 where none leads to it
  int last = 0;                                           ///< column of the last box
  std::vector<int> across;                                ///< nodes under the last box
};

/// The column of each node: that of its level of the rules, else as deep as it lies.
std::vector<int> treeColumns(const std::vector<rules::TreeNode>& nodes, const std::vector<config::TreeLevel>& levels);
/// How many columns the tree has in all.
int treeDepth(const std::vector<int>& columns);

/// The rows of a tree with boxes in the first `boxes` columns and the nodes of the next column across. What lies
/// deeper has no place: the boxes above it count it.
std::vector<TreeRow> treeRows(const std::vector<rules::TreeNode>& nodes, const std::vector<int>& columns, int boxes);

}  // namespace lobbyboard::pages
