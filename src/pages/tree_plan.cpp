#include "pages/tree_plan.h"

#include <algorithm>

namespace lobbyboard::pages {

std::vector<int> treeColumns(const std::vector<rules::TreeNode>& nodes, const std::vector<config::TreeLevel>& levels) {
  std::vector<int> out;
  for (const rules::TreeNode& node : nodes) {
    const auto level = node.kind ? std::find(levels.begin(), levels.end(), *node.kind) : levels.end();
    out.push_back(level == levels.end() ? node.level : static_cast<int>(level - levels.begin()));
  }
  return out;
}

int treeDepth(const std::vector<int>& columns) {
  return columns.empty() ? 0 : *std::max_element(columns.begin(), columns.end()) + 1;
}

namespace {

/// The nodes from the top to the one that is read.
class Lineage {
 public:
  explicit Lineage(const std::vector<rules::TreeNode>& nodes) : nodes_(nodes) {}

  /// Takes the next node in; what it does not hang under is left.
  void enter(int node) {
    const int level = nodes_[static_cast<std::size_t>(node)].level;
    while (!open_.empty() && nodes_[static_cast<std::size_t>(open_.back())].level >= level) open_.pop_back();
    open_.push_back(node);
  }
  bool top() const { return open_.size() == 1; }

  /// The row of those above the node, or with itself in a column.
  TreeRow row(const std::vector<int>& columns, int own) const {
    TreeRow out;
    for (const int node : open_) {
      const bool self = node == open_.back();
      if (self && own < 0) break;
      out.last = self ? own : columns[static_cast<std::size_t>(node)];
      out.path[static_cast<std::size_t>(out.last)] = node;
    }
    return out;
  }

 private:
  const std::vector<rules::TreeNode>& nodes_;
  std::vector<int> open_;
};

}  // namespace

std::vector<TreeRow> treeRows(const std::vector<rules::TreeNode>& nodes, const std::vector<int>& columns, int boxes) {
  std::vector<TreeRow> out;
  Lineage lineage(nodes);
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    lineage.enter(static_cast<int>(i));
    if (columns[i] > boxes && !lineage.top()) continue;
    // Nobody stands above it: then it stands in a box itself, however deep its level.
    const bool isBox = columns[i] < boxes || lineage.top();
    const TreeRow row = lineage.row(columns, isBox ? std::min(columns[i], boxes - 1) : -1);
    const bool open = !out.empty() && out.back().path[static_cast<std::size_t>(out.back().last)] >= 0;
    if (!isBox) {
      if (!open || out.back().path != row.path) out.push_back(row);
      out.back().across.push_back(static_cast<int>(i));
      continue;
    }
    // The first box under another goes on in the other's row.
    bool leads = open && out.back().across.empty() && out.back().last < row.last;
    for (int column = 0; leads && column <= out.back().last; ++column)
      leads = out.back().path[static_cast<std::size_t>(column)] == row.path[static_cast<std::size_t>(column)];
    if (leads)
      out.back() = row;
    else
      out.push_back(row);
  }
  return out;
}

}  // namespace lobbyboard::pages
