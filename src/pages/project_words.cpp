#include "pages/project_words.h"

#include "pages/figures.h"

namespace lobbyboard::pages {

using graphics::Face;

namespace {

bool complete(const std::vector<std::string>& lines) { return !lines.empty() && !lines.back().ends_with("…"); }

}  // namespace

NameLines nameLines(const Stage& stage, const model::Project& project, int px, int width) {
  graphics::Typesetter& setter = stage.typesetter;
  const std::string& name = project.name.in(stage.language);
  if (setter.width(name, Face::Bold, px) <= width) return {{name}, px};
  const int two = px * 5 / 6;
  if (std::vector<std::string> lines = setter.wrapped(name, Face::Bold, two, width, 2); complete(lines))
    return {std::move(lines), two};
  const std::string& brief = project.shortName.in(stage.language);
  if (!brief.empty() && setter.width(brief, Face::Bold, px) <= width) return {{brief}, px};
  const int three = px * 2 / 3;
  return {setter.wrapped(name, Face::Bold, three, width, 3), three};
}

std::string oneLineName(const Stage& stage, const model::Project& project, int px, int width) {
  const std::string& name = project.name.in(stage.language);
  if (stage.typesetter.width(name, Face::Bold, px) <= width) return name;
  return stage.typesetter.fitted(shortName(stage, project), Face::Bold, px, width);
}

const std::string& shortName(const Stage& stage, const model::Project& project) {
  return project.shortName.empty() ? project.name.in(stage.language) : project.shortName.in(stage.language);
}

std::string codeAndNature(const config::Strings& strings, const model::Project& project) {
  static constexpr const char* kNatures[] = {"new", "continued", "preparatory"};
  if (!project.nature) return project.code;
  return project.code + strings["progress.between"] +
         strings[std::string("nature.") + kNatures[static_cast<std::size_t>(*project.nature)]];
}

std::string districtName(const Stage& stage, const model::Snapshot& snapshot, const model::Project& project) {
  if (project.district < 0) return {};
  return snapshot.districts[static_cast<std::size_t>(project.district)].shortest().in(stage.language);
}

std::string departmentName(const Stage& stage, const model::Snapshot& snapshot, const model::Project& project) {
  if (project.department < 0) return {};
  return snapshot.departments[static_cast<std::size_t>(project.department)].shortest().in(stage.language);
}

std::string stageName(const config::Strings& strings, std::optional<model::Stage> stage) {
  static constexpr const char* kStages[] = {"reserve",   "preparation", "started",   "construction",
                                            "completed", "operating",   "suspended", "withdrawn"};
  if (!stage) return std::string(kMissing);
  return strings[std::string("stage.") + kStages[static_cast<std::size_t>(*stage)]];
}

}  // namespace lobbyboard::pages
