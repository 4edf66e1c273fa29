// Who stands in which row of a tree, and in which column.

#include <catch2/catch.hpp>

#include <string>

#include "pages/tree_plan.h"

using namespace lobbyboard;
using config::TreeLevel;

namespace {

const std::vector<TreeLevel> kLevels = {TreeLevel::CityLeader, TreeLevel::Department, TreeLevel::Specialist};

rules::TreeNode node(int level, TreeLevel kind, std::size_t children = 0) {
  rules::TreeNode out;
  out.level = level;
  out.kind = kind;
  out.children = children;
  return out;
}

/// "0.1:2,3" is a row with the boxes 0 and 1, and 2 and 3 across.
std::string read(const std::vector<rules::TreeNode>& nodes, int boxes) {
  std::string out;
  for (const pages::TreeRow& row : pages::treeRows(nodes, pages::treeColumns(nodes, kLevels), boxes)) {
    if (!out.empty()) out += " ";
    for (std::size_t i = 0; i <= static_cast<std::size_t>(row.last); ++i)
      out += (i == 0 ? "" : ".") + (row.path[i] < 0 ? std::string("_") : std::to_string(row.path[i]));
    for (std::size_t i = 0; i < row.across.size(); ++i) out += (i == 0 ? ":" : ",") + std::to_string(row.across[i]);
  }
  return out;
}

}  // namespace

TEST_CASE("rows of a tree with all its levels") {
  const std::vector<rules::TreeNode> nodes = {node(0, TreeLevel::CityLeader, 2), node(1, TreeLevel::Department, 2),
                                              node(2, TreeLevel::Specialist),    node(2, TreeLevel::Specialist),
                                              node(1, TreeLevel::Department),    node(0, TreeLevel::CityLeader)};
  CHECK(pages::treeDepth(pages::treeColumns(nodes, kLevels)) == 3);
  CHECK(read(nodes, 3) == "0.1.2 0.1.3 0.4 5");
  CHECK(read(nodes, 2) == "0.1:2,3 0.4 5");
  CHECK(read(nodes, 1) == "0:1,4 5");
}

TEST_CASE("who lacks somebody above keeps the column of the own level") {
  const std::vector<rules::TreeNode> nodes = {node(0, TreeLevel::Department, 1), node(1, TreeLevel::Specialist),
                                              node(0, TreeLevel::CityLeader, 2), node(1, TreeLevel::Department),
                                              node(1, TreeLevel::Specialist),    node(0, TreeLevel::Specialist)};
  CHECK(read(nodes, 3) == "_.0.1 2.3 2._.4 _._.5");
  CHECK(read(nodes, 2) == "_.0:1 2.3 2:4 _.5");
  CHECK(read(nodes, 1) == "0 2:3 5");
  CHECK(read({}, 2).empty());
}
