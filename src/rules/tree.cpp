#include "rules/tree.h"

#include <algorithm>
#include <map>
#include <memory>

#include "rules/mark.h"

namespace lobbyboard::rules {

using config::TreeLevel;

namespace {

/// What a project says for a level; nothing when it does not.
struct Name {
  std::string label;
  int index = -1;
  bool given() const { return index >= 0 || !label.empty(); }
};

std::string leaderOf(const model::Project& project, std::string_view role) {
  for (const model::Leader& leader : project.leaders)
    if (leader.role == role) return leader.name;
  return {};
}

Name nameAt(const model::Project& project, TreeLevel level) {
  switch (level) {
    case TreeLevel::CityLeader:
      return {leaderOf(project, "city"), -1};
    case TreeLevel::CountyLeader:
      return {leaderOf(project, "county"), -1};
    case TreeLevel::DepartmentLeader:
      return {leaderOf(project, "department"), -1};
    case TreeLevel::District:
      return {"", project.district};
    case TreeLevel::Department:
      return {"", project.department};
    case TreeLevel::Specialist:
      return {project.specialist, -1};
    case TreeLevel::Owner:
      break;
  }
  return {project.owner, -1};
}

struct Branch {
  TreeNode node;
  std::vector<std::unique_ptr<Branch>> children;
  std::map<std::pair<std::string, int>, Branch*> byName;

  Branch& child(const Name& name, TreeLevel kind) {
    Branch*& known = byName[{name.label, name.index}];
    if (known == nullptr) {
      children.push_back(std::make_unique<Branch>());
      known = children.back().get();
      known->node.kind = kind;
      known->node.label = name.label;
      known->node.index = name.index;
    }
    return *known;
  }
  void count(const std::optional<Mark>& mark) {
    ++node.projects;
    if (const auto card = mark ? cardOf(*mark) : std::nullopt) node.cards.add(*card);
  }
  void flatten(int level, std::vector<TreeNode>& out) {
    std::stable_sort(children.begin(), children.end(),
                     [](const auto& a, const auto& b) { return a->node.index < b->node.index; });
    for (const auto& branch : children) {
      branch->node.level = level;
      branch->node.children = branch->children.size();
      out.push_back(branch->node);
      branch->flatten(level + 1, out);
    }
  }
};

}  // namespace

std::vector<TreeNode> responsibilityTree(const model::Snapshot& snapshot, const std::vector<std::optional<Mark>>& marks,
                                         const std::vector<TreeLevel>& levels) {
  Branch root;
  for (std::size_t i = 0; i < snapshot.projects.size(); ++i) {
    const model::Project& project = snapshot.projects[i];
    if (project.stage == model::Stage::Withdrawn) continue;
    Branch* at = &root;
    for (const TreeLevel level : levels) {
      const Name name = nameAt(project, level);
      if (!name.given()) continue;
      at = &at->child(name, level);
      at->count(marks[i]);
    }
  }
  std::vector<TreeNode> out;
  root.flatten(0, out);
  return out;
}

std::vector<TreeNode> organisationTree(const model::Snapshot& snapshot) {
  std::map<std::string, std::vector<int>> under;
  for (std::size_t i = 0; i < snapshot.organisation.size(); ++i)
    under[snapshot.organisation[i].under].push_back(static_cast<int>(i));
  std::vector<TreeNode> out;
  struct Open {
    int index, level;
  };
  std::vector<Open> open;
  const auto push = [&](const std::string& id, int level) {
    const auto found = under.find(id);
    if (found == under.end()) return std::size_t{0};
    for (auto post = found->second.rbegin(); post != found->second.rend(); ++post) open.push_back({*post, level});
    return found->second.size();
  };
  push("", 0);
  while (!open.empty()) {
    const Open post = open.back();
    open.pop_back();
    TreeNode node;
    node.level = post.level;
    node.index = post.index;
    node.children = push(snapshot.organisation[static_cast<std::size_t>(post.index)].id, post.level + 1);
    out.push_back(std::move(node));
  }
  return out;
}

}  // namespace lobbyboard::rules
