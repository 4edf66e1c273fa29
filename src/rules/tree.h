#pragma once

#include <string>
#include <vector>

#include "config/display_rules.h"
#include "rules/facts.h"
#include "rules/tally.h"

namespace lobbyboard::rules {

// Who answers for what, in two to four levels.

struct TreeNode {
  int level = 0;                          ///< 0 at the top
  std::optional<config::TreeLevel> kind;  ///< nothing for a post of the organisation
  std::string label;                      ///< a person's or a builder's name; empty for units and posts
  int index = -1;                         ///< of the district, the department, or Snapshot::organisation
  std::size_t children = 0;               ///< direct ones, which follow, each with its own
  int projects = 0;                       ///< not withdrawn, hidden ones too
  Tally cards;                            ///< of the present period
};

/// In the order in which it is read: each node before its children. Each level in the order of first mention, units in
/// administrative order; a project that does not name somebody for a level hangs under the level above.
std::vector<TreeNode> responsibilityTree(const model::Snapshot& snapshot, const std::vector<std::optional<Mark>>& marks,
                                         const std::vector<config::TreeLevel>& levels);
/// The feed's own organisation; it counts no projects. Empty when the feed gives none.
std::vector<TreeNode> organisationTree(const model::Snapshot& snapshot);

}  // namespace lobbyboard::rules
