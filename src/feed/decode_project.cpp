#include "feed/decode_project.h"

#include "feed/clean_text.h"
#include "feed/known_keys.h"
#include "feed/project_parts.h"

namespace lobbyboard::feed {
namespace {

constexpr Word<model::Level> kLevels[] = {{"national", model::Level::National},
                                          {"provincial", model::Level::Provincial},
                                          {"city", model::Level::City},
                                          {"county", model::Level::County}};
constexpr Word<model::Nature> kNatures[] = {
    {"new", model::Nature::New}, {"continued", model::Nature::Continued}, {"preparatory", model::Nature::Preparatory}};
constexpr Word<model::Stage> kStages[] = {
    {"reserve", model::Stage::Reserve},     {"preparation", model::Stage::Preparation},
    {"started", model::Stage::Started},     {"construction", model::Stage::Construction},
    {"completed", model::Stage::Completed}, {"operating", model::Stage::Operating},
    {"suspended", model::Stage::Suspended}, {"withdrawn", model::Stage::Withdrawn}};
constexpr Word<model::Card> kCards[] = {
    {"green", model::Card::Green}, {"yellow", model::Card::Yellow}, {"red", model::Card::Red}};

int readReference(ObjectReader& reader, std::string_view key, const IdIndex& index) {
  const std::string id = reader.id(key);
  if (id.empty()) return -1;
  const auto found = index.find(id);
  if (found != index.end()) return found->second;
  reader.fault(key, "unknown-id", "the id " + inQuotes(id) + " stands in no list");
  return -1;
}

void readStanding(ObjectReader& reader, const Ids& ids, model::Project& project) {
  project.district = readReference(reader, "district", ids.districts);
  project.department = readReference(reader, "department", ids.departments);
  project.category = readReference(reader, "category", ids.categories);
  project.level = reader.word("level", kLevels);
  project.nature = reader.word("nature", kNatures);
  project.stage = reader.word("stage", kStages);
  project.stageSince = reader.day("stage_since");
  if (project.stage == model::Stage::Suspended || project.stage == model::Stage::Withdrawn)
    reader.require("stage_since");
  project.card = reader.word("card", kCards);
  project.hidden = reader.boolean("hidden").value_or(false);
}

void readWords(ObjectReader& reader, model::Project& project) {
  project.shortName = reader.text("short_name", kNameLength);
  project.content = reader.text("content", kNoteLength);
  project.monthGoal = reader.text("month_goal", kNoteLength);
  project.yearGoal = reader.text("year_goal", kNoteLength);
  project.progressNote = reader.text("progress_note", kNoteLength);
  project.leaders = readLeaders(reader, "leaders");
  project.specialist = reader.line("specialist", kNameLength);
  project.owner = reader.line("owner", kNameLength);
  project.url = reader.link("url");
}

void readFigures(ObjectReader& reader, model::Project& project) {
  project.total = reader.money("total_wan");
  project.annualPlan = reader.plannedMoney("annual_plan_wan");
  project.invested = reader.money("invested_wan");
  project.investedTotal = reader.money("invested_total_wan");
  project.investedLastYear = reader.money("invested_last_year_wan");
  project.subprojects = reader.count("subprojects");
  if (project.subprojects == 0) reader.fault("subprojects", "negative", "must be at least 1");
  project.physicalProgress = reader.decimal("physical_progress");
  if (project.physicalProgress && project.physicalProgress->digits < 0)
    reader.fault("physical_progress", "negative", "must not be below 0");
}

}  // namespace

model::Project readProject(const JsonValue& value, const Place& place, const Ids& ids, Findings& findings) {
  ObjectReader reader(value, place, kProjectKeys, findings);
  model::Project project;
  project.code = reader.requiredId("code");
  project.name = reader.name("name");
  readStanding(reader, ids, project);
  readWords(reader, project);
  readFigures(reader, project);
  project.start = readPlannedDate(reader, "start");
  project.finish = readPlannedDate(reader, "finish");
  project.periods = readPeriods(reader);
  project.exempt = readExempt(reader);
  project.milestones = readMilestones(reader);
  project.permits = readPermits(reader);
  project.elements = readElements(reader);
  project.problems = readProblems(reader);
  project.supervision = readSupervision(reader);
  project.photos = readPhotos(reader);
  return project;
}

}  // namespace lobbyboard::feed
