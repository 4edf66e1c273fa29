#include "show/row_memory.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace lobbyboard::show {

namespace {

bool sameRows(const model::Snapshot& a, const model::Snapshot& b) {
  return std::equal(
      a.projects.begin(), a.projects.end(), b.projects.begin(), b.projects.end(),
      [](const model::Project& x, const model::Project& y) { return x.code == y.code && x.hidden == y.hidden; });
}

/// The same place among the rows of `now`: where its own row is gone, the next one that is still there.
pages::RowAnchor carriedOver(const pages::RowAnchor& anchor, const model::Snapshot& before,
                             const model::Snapshot& now) {
  std::set<std::string_view> rows;
  for (const model::Project& project : now.projects)
    if (!project.hidden) rows.insert(project.code);
  if (rows.contains(anchor.code)) return anchor;
  auto row = std::find_if(before.projects.begin(), before.projects.end(),
                          [&](const model::Project& project) { return project.code == anchor.code; });
  for (; row != before.projects.end(); ++row)
    if (rows.contains(row->code)) return {row->code, 0};
  return anchor;
}

}  // namespace

void RowMemory::remember(std::size_t entry, const pages::RowAnchor& end, const Rows& rows) {
  Memory& memory = memory_[entry];
  memory.end = end;
  memory.rows = rows;
}

std::optional<pages::RowAnchor> RowMemory::continueAt(std::size_t entry, const Rows& rows) {
  const auto known = memory_.find(entry);
  if (known == memory_.end()) return std::nullopt;
  Memory& memory = known->second;
  const bool same = memory.rows == rows || sameRows(*memory.rows, *rows);
  memory.moved = memory.moved || !same;
  if (!memory.moved) return std::nullopt;
  return same ? memory.end : carriedOver(memory.end, *memory.rows, *rows);
}

}  // namespace lobbyboard::show
