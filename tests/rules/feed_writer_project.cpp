#include "rules/feed_writer_project.h"

#include <string>

namespace lobbyboard::rules {
namespace {

using Words3 = std::array<std::string_view, 3>;
using Words4 = std::array<std::string_view, 4>;

constexpr Words4 kLevels = {"national", "provincial", "city", "county"};
constexpr Words3 kNatures = {"new", "continued", "preparatory"};
constexpr std::array<std::string_view, 8> kStages = {"reserve",   "preparation", "started",   "construction",
                                                     "completed", "operating",   "suspended", "withdrawn"};
constexpr Words4 kCards = {"green", "notice", "yellow", "red"};
constexpr std::array<std::string_view, 5> kResults = {"met", "missed", "no_report", "not_due", "exempt"};

void writeNumber(JsonText& out, std::string_view key, std::int64_t number) {
  out.key(key);
  out.number(std::to_string(number));
}

void writeId(JsonText& out, std::string_view key, int index, const std::vector<model::Unit>& units) {
  if (index >= 0) out.member(key, units[static_cast<std::size_t>(index)].id);
}

void writeDates(JsonText& out, std::string_view key, const model::PlannedDate& dates) {
  if (!dates.plan && !dates.actual) return;
  out.key(key);
  out.openObject();
  writeDay(out, "plan", dates.plan);
  writeDay(out, "actual", dates.actual);
  out.closeObject();
}

void writePermits(JsonText& out, const model::Permits& permits) {
  out.key("permits");
  out.openObject();
  writeNumber(out, "required", permits.required);
  writeNumber(out, "done", permits.done);
  writeList(out, "items", permits.items, [&](const model::PermitItem& item) {
    writeText(out, "name", item.name);
    out.member("done", item.done);
    writeDay(out, "due", item.due);
  });
  out.closeObject();
}

void writeIdentity(JsonText& out, const model::Project& p, const model::Snapshot& snapshot) {
  out.member("code", p.code);
  writeText(out, "name", p.name);
  writeText(out, "short_name", p.shortName);
  writeId(out, "district", p.district, snapshot.districts);
  writeId(out, "department", p.department, snapshot.departments);
  writeId(out, "category", p.category, snapshot.categories);
  if (p.level) out.member("level", spelled(kLevels, *p.level));
  if (p.nature) out.member("nature", spelled(kNatures, *p.nature));
  if (p.stage) out.member("stage", spelled(kStages, *p.stage));
  writeDay(out, "stage_since", p.stageSince);
  writeText(out, "content", p.content);
  writeText(out, "month_goal", p.monthGoal);
  writeText(out, "year_goal", p.yearGoal);
  writeText(out, "progress_note", p.progressNote);
  writeList(out, "leaders", p.leaders, [&](const model::Leader& leader) {
    out.member("name", leader.name);
    writeString(out, "role", leader.role);
  });
  writeString(out, "specialist", p.specialist);
  writeString(out, "owner", p.owner);
}

void writeFigures(JsonText& out, const model::Project& p) {
  writeWan(out, "total_wan", p.total);
  writeWan(out, "annual_plan_wan", p.annualPlan);
  writeWan(out, "invested_wan", p.invested);
  writeWan(out, "invested_total_wan", p.investedTotal);
  if (p.physicalProgress) out.member("physical_progress", *p.physicalProgress);
  writeDates(out, "start", p.start);
  writeDates(out, "finish", p.finish);
  writeList(out, "periods", p.periods, [&](const model::PeriodEntry& entry) {
    out.member("period", entry.period);
    writeWan(out, "plan_wan", entry.plan);
    writeWan(out, "actual_wan", entry.actual);
    if (entry.result) out.member("result", spelled(kResults, *entry.result));
    writeText(out, "task", entry.task);
  });
  writeList(out, "exempt", p.exempt, [&](const model::ExemptRange& range) {
    writeDay(out, "from", range.from);
    writeDay(out, "to", range.to);
    writeText(out, "reason", range.reason);
  });
}

void writeWork(JsonText& out, const model::Project& p) {
  writeList(out, "milestones", p.milestones, [&](const model::Milestone& milestone) {
    writeText(out, "name", milestone.name);
    writeDay(out, "plan", milestone.plan);
    writeDay(out, "actual", milestone.actual);
  });
  if (p.permits) writePermits(out, *p.permits);
  writeList(out, "elements", p.elements, [&](const model::Element& element) {
    out.member("kind", element.kind);
    out.memberIfAny("need", element.need);
    out.memberIfAny("met", element.met);
    writeString(out, "unit", element.unit);
    writeDay(out, "due", element.due);
  });
  writeList(out, "problems", p.problems, [&](const model::Problem& problem) {
    writeText(out, "text", problem.text);
    writeDay(out, "raised", problem.raised);
    writeDay(out, "due", problem.due);
    writeDay(out, "closed", problem.closed);
    writeText(out, "measure", problem.measure);
    writeString(out, "owner", problem.owner);
    out.member("public", problem.isPublic);
  });
  writeList(out, "supervision", p.supervision, [&](const model::SupervisionLetter& letter) {
    writeDay(out, "sent", letter.sent);
    writeDay(out, "due", letter.due);
    writeDay(out, "answered", letter.answered);
    writeString(out, "number", letter.number);
  });
  writeList(out, "photos", p.photos, [&](const model::Photo& photo) {
    writeString(out, "file", photo.file);
    writeString(out, "url", photo.url);
    writeDay(out, "taken", photo.taken);
    writeText(out, "caption", photo.caption);
  });
}

}  // namespace

void writeText(JsonText& out, std::string_view key, const model::Text& text) {
  if (text.empty()) return;
  if (text.byLanguage.size() == 1 && text.byLanguage.front().first.empty()) {
    out.member(key, text.byLanguage.front().second);
    return;
  }
  out.key(key);
  out.openObject();
  for (const auto& [language, words] : text.byLanguage) out.member(language, words);
  out.closeObject();
}

void writeString(JsonText& out, std::string_view key, std::string_view text) {
  if (!text.empty()) out.member(key, text);
}

void writeDay(JsonText& out, std::string_view key, const std::optional<time::Day>& day) {
  if (day) out.member(key, time::toString(*day));
}

void writeWan(JsonText& out, std::string_view key, const std::optional<model::Money>& money) {
  if (!money) return;
  out.key(key);
  out.number(model::toWan(*money));
}

void writeProject(JsonText& out, const model::Project& project, const model::Snapshot& snapshot) {
  out.openObject();
  writeIdentity(out, project, snapshot);
  writeFigures(out, project);
  writeWork(out, project);
  writeString(out, "url", project.url);
  if (project.card) out.member("card", spelled(kCards, *project.card));
  if (project.hidden) out.member("hidden", true);
  out.closeObject();
}

}  // namespace lobbyboard::rules
