#include "pages/unit_words.h"

#include "pages/figures.h"
#include "pages/project_words.h"
#include "rules/series.h"

namespace lobbyboard::pages {

std::string unitName(const Stage& stage, const model::Snapshot& snapshot, const std::optional<rules::UnitRef>& unit) {
  if (!unit || unit->unit < 0) return std::string(kMissing);
  return rules::unitsOf(snapshot, unit->series)[static_cast<std::size_t>(unit->unit)].shortest().in(stage.language);
}

const std::string& seriesName(const Stage& stage, rules::Series series) {
  return stage.strings[series == rules::Series::District ? "race.districts" : "race.departments"];
}

std::string placeOf(const Stage& stage, const model::Snapshot& snapshot, const model::Project& project) {
  std::string out = districtName(stage, snapshot, project);
  const std::string department = departmentName(stage, snapshot, project);
  if (!out.empty() && !department.empty()) out += stage.strings["progress.between"];
  return out + department;
}

}  // namespace lobbyboard::pages
