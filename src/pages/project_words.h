#pragma once

#include <optional>
#include <string>
#include <vector>

#include "pages/stage.h"

namespace lobbyboard::pages {

// What a project is called on the wall.

/// A name set in one line, or in as many smaller ones as a table row has room for. Long names: one line, then two, then
/// the short name, then three small lines, and only then an ellipsis.
struct NameLines {
  std::vector<std::string> lines;
  int px = 0;
};
NameLines nameLines(const Stage& stage, const model::Project& project, int px, int width);

/// The name in one bold line: itself, else the short name, else as much as fits with an ellipsis.
std::string oneLineName(const Stage& stage, const model::Project& project, int px, int width);

/// The short name where there is one, else the name.
const std::string& shortName(const Stage& stage, const model::Project& project);
/// "HN-012　续建"
std::string codeAndNature(const config::Strings& strings, const model::Project& project);
/// Shortest names; empty when the project names none.
std::string districtName(const Stage& stage, const model::Snapshot& snapshot, const model::Project& project);
std::string departmentName(const Stage& stage, const model::Snapshot& snapshot, const model::Project& project);
/// "—" when unknown.
std::string stageName(const config::Strings& strings, std::optional<model::Stage> stage);

}  // namespace lobbyboard::pages
