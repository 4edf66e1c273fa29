#include "pages/figure_words.h"
#include "pages/person_name.h"
#include "pages/project_words.h"
#include "pages/spotlight_view.h"
#include "pages/unit_words.h"

namespace lobbyboard::pages {
namespace {

/// "甲某　市级包联领导"; a role that the texts do not know is left unsaid.
std::string leaderWords(const SpotlightView& view, const model::Leader& leader) {
  const std::string role = roleName(view.stage, *view.content.snapshot, leader.role);
  return columnName(leader.name) + (role.empty() ? "" : view.stage.strings["progress.between"] + role);
}

const model::Leader* firstOf(const model::Project& project, std::string_view role) {
  for (const model::Leader& leader : project.leaders)
    if (leader.role == role) return &leader;
  return nullptr;
}

std::string departmentWords(const SpotlightView& view) {
  std::string out = departmentName(view.stage, *view.content.snapshot, view.project());
  const model::Leader* const leader = firstOf(view.project(), "department");
  if (leader == nullptr || leader == &view.project().leaders.front()) return out;
  return out + (out.empty() ? "" : view.stage.strings["progress.between"]) + columnName(leader->name);
}

/// "用地 30/40 亩；手续 6/8；…": what is needed and not there yet, as the feed states it.
std::string lackingWords(const SpotlightView& view) {
  const config::Strings& s = view.stage.strings;
  const model::Project& project = view.project();
  std::string out;
  const auto add = [&](const std::string& part) { out += (out.empty() ? "" : s["spotlight.and"]) + part; };
  for (const model::Element& element : project.elements) {
    const std::string kind = "spotlight.element." + element.kind;
    if (!element.need || !element.met || !s.contains(kind) || !(exact(*element.met) < exact(*element.need))) continue;
    const std::string share = model::toString(*element.met) + "/" + model::toString(*element.need);
    add(s.format("spotlight.lacks", {s[kind], inUnit(s, share, element.unit)}));
  }
  if (project.permits && project.permits->done < project.permits->required)
    add(s.format("spotlight.permits",
                 {std::to_string(project.permits->done), std::to_string(project.permits->required)}));
  for (const model::Problem& problem : project.problems)
    if (problem.isPublic && !problem.closed) add(problem.text.in(view.stage.language));
  return out;
}

}  // namespace

std::vector<SpotlightLine> spotlightLines(const SpotlightView& view) {
  const config::Strings& s = view.stage.strings;
  const model::Project& project = view.project();
  std::vector<SpotlightLine> out;
  const auto add = [&](const char* key, const std::string& text) {
    if (!text.empty()) out.push_back({s[key], text});
  };
  add("spotlight.content", project.content.in(view.stage.language));
  add("spotlight.year_goal", project.yearGoal.in(view.stage.language));
  add("spotlight.lacking", lackingWords(view));
  if (!project.leaders.empty()) add("spotlight.leader", leaderWords(view, project.leaders.front()));
  add("spotlight.department", departmentWords(view));
  add("spotlight.specialist", columnName(project.specialist));
  add("spotlight.month_goal", project.monthGoal.in(view.stage.language));
  std::string progress = project.progressNote.in(view.stage.language);
  if (project.physicalProgress)
    progress += (progress.empty() ? "" : s["progress.between"]) + printedPercent(project.physicalProgress);
  add("spotlight.progress", progress);
  add("spotlight.owner", project.owner);
  return out;
}

}  // namespace lobbyboard::pages
