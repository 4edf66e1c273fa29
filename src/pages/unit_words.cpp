#include "pages/unit_words.h"

#include "pages/figures.h"
#include "pages/overview_figures.h"
#include "pages/project_words.h"
#include "rules/series.h"

namespace lobbyboard::pages {

std::string unitName(const Stage& stage, const model::Snapshot& snapshot, const std::optional<rules::UnitRef>& unit) {
  if (!unit || unit->unit < 0) return std::string(kMissing);
  return rules::unitsOf(snapshot, unit->series)[static_cast<std::size_t>(unit->unit)].shortest().in(stage.language);
}

namespace {

constexpr std::size_t kLetter = 3;  ///< bytes of an ideograph

std::string lastLetter(const std::string& name) {
  return name.size() < kLetter ? name : name.substr(name.size() - kLetter);
}

/// What districts of this place are: the endings of their Chinese names, such as "区市", in the order in which the
/// place itself lists them. Empty when one ends with none that is known.
std::string kindsOf(const Stage& stage, const model::Snapshot& snapshot) {
  const std::string& known = stage.strings["race.district_kinds"];
  std::string out;
  for (const model::Unit& unit : snapshot.districts) {
    const std::string end = lastLetter(unit.shortest().in("zh"));
    if (end.empty() || known.find(end) == std::string::npos) return {};
    if (out.find(end) == std::string::npos) out += end;
  }
  return out;
}

}  // namespace

std::string seriesName(const Stage& stage, const model::Snapshot& snapshot, rules::Series series) {
  const config::Strings& s = stage.strings;
  if (series != rules::Series::District) return s["race.departments"];
  const std::string kinds = kindsOf(stage, snapshot);
  return kinds.empty() ? s["race.districts"] : s.format("race.districts_of", {kinds});
}

std::string seriesUnit(const Stage& stage, const model::Snapshot& snapshot, rules::Series series) {
  const config::Strings& s = stage.strings;
  if (series != rules::Series::District) return s["race.department"];
  const std::string kinds = kindsOf(stage, snapshot);
  return kinds.empty() ? s["race.district"] : kinds;
}

std::string placeKind(const Stage& stage, const model::Snapshot& snapshot) {
  const std::string end = lastLetter(snapshot.placeName.in("zh"));
  const std::size_t at = end.empty() ? std::string::npos : stage.strings["place_kind.letters"].find(end);
  return stage.strings["place_kind." + std::to_string(at == std::string::npos ? 0 : at / kLetter)];
}

std::string roleName(const Stage& stage, const model::Snapshot& snapshot, const std::string& role) {
  const std::string key = "role." + role;
  return stage.strings.contains(key) ? stage.strings.format(key, {placeKind(stage, snapshot)}) : std::string();
}

std::string ofTheListed(const Stage& stage, const Content& content, const char* key, const std::string& words) {
  if (listsAll(content)) return words;
  return stage.strings.format(key, {std::to_string(content.facts->counts.projects), words});
}

std::string placeOf(const Stage& stage, const model::Snapshot& snapshot, const model::Project& project) {
  std::string out = districtName(stage, snapshot, project);
  const std::string department = departmentName(stage, snapshot, project);
  if (!out.empty() && !department.empty()) out += stage.strings["progress.between"];
  return out + department;
}

}  // namespace lobbyboard::pages
