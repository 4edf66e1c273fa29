#include "demo/project_writer.h"

#include <algorithm>
#include <string>

#include "demo/calendar.h"
#include "demo/goals.h"
#include "demo/milestones.h"
#include "demo/people.h"
#include "demo/photo_writer.h"
#include "demo/project_duties.h"
#include "demo/roll.h"
#include "demo/units.h"

namespace lobbyboard::demo {
namespace {

std::size_t at(int k) { return static_cast<std::size_t>(k); }

bool completed(const Row& row, int k) { return row.finish > 0 && k >= row.finish; }

std::string_view stageOf(const Row& row, int k) {
  if (completed(row, k)) return row.category == Category::Energy ? "operating" : "completed";
  if (row.kind != Kind::New) return "construction";
  return k < row.start ? "preparation" : k < row.start + 2 ? "started" : "construction";
}

/// Spent in the years before, in 万元.
std::int64_t spentBefore(const Row& row) {
  if (row.done > row.plan) return row.total / 8;  // begun late last year
  if (row.finish > 0) return row.total - row.plan;
  if (row.kind == Kind::New) return 0;
  return std::min(row.total * (18 + rollOf(row.code, 50, 40)) / 100, row.total - row.plan);
}

void writeIdentity(JsonWriter& json, const Row& row) {
  json.text("code", row.code);
  json.text("name", Phrase{row.name.zh, row.name.en});
  json.text("short_name", Phrase{row.name.shortZh, row.name.shortEn});
  json.text("district", nameOf(row.district()).id);
  json.text("department", nameOf(row.department).id);
  json.text("category", nameOf(row.category).id);
  json.text("level", row.total >= 200000 ? "provincial" : row.total >= 10000 ? "city" : "county");
  json.text("nature", row.kind == Kind::New ? "new" : "continued");
}

void writeLeader(JsonWriter& json, std::string_view name, std::string_view role) {
  json.beginObject();
  json.text("name", name);
  json.text("role", role);
  json.endObject();
}

void writePeople(JsonWriter& json, const Row& row) {
  json.beginArray("leaders");
  writeLeader(json, cityLeaderOf(row), "city");
  writeLeader(json, departmentLeaderOf(row), "department");
  json.endArray();
  json.text("specialist", specialistOf(row));
}

void writeMoney(JsonWriter& json, const Course& course, int k) {
  const std::int64_t invested = course.actual[at(k)];
  const std::int64_t since = spentBefore(course.row) * kWan + invested;
  json.money("total_wan", course.row.total * kWan);
  json.money("annual_plan_wan", course.row.plan * kWan);
  json.money("invested_wan", invested);
  json.money("invested_total_wan", since);
  const std::int64_t percent = completed(course.row, k) ? 100 : std::min<std::int64_t>(since / course.row.total, 99);
  json.integer("physical_progress", percent);
}

void writePlannedDate(JsonWriter& json, std::string_view key, time::Day plan, std::optional<time::Day> actual,
                      time::Day asOf) {
  json.beginObject(key);
  json.day("plan", plan);
  if (actual)
    json.dayBy("actual", *actual, asOf);
  else
    json.null("actual");
  json.endObject();
}

void writePeriods(JsonWriter& json, const Course& course, int k) {
  json.beginArray("periods");
  const int last = isPictured(course.row) ? kPeriods - 1 : k;  // those shown one by one tell their whole plan
  for (int i = 0; i <= last; ++i) {
    json.beginObject();
    json.text("period", time::toString(periodAt(i)));
    json.money("plan_wan", course.planned[at(i)]);
    if (i <= k && course.states[at(i)] != State::NoReport) json.money("actual_wan", course.actual[at(i)]);
    json.endObject();
  }
  json.endArray();
}

void writeRest(JsonWriter& json, std::string_view from, time::Day to) {
  json.beginObject();
  json.text("from", from);
  json.day("to", to);
  json.text("reason", Phrase{"冬歇", "Winter rest"});
  json.endObject();
}

/// The winter before is known from the start, the next one from November on.
void writeExempt(JsonWriter& json, const Row& row, int k) {
  constexpr int kNovember = 30;
  if (row.kind != Kind::Winter) return;
  json.beginArray("exempt");
  writeRest(json, "2022-12-01", lastDayOf(row.start - 1));
  if (k >= kNovember) writeRest(json, "2023-12-01", dayOf("2024-03-10"));
  json.endArray();
}

void writeMilestones(JsonWriter& json, const Course& course, time::Day asOf) {
  json.beginArray("milestones");
  for (const Step& step : stepsOf(course)) {
    json.beginObject();
    json.text("name", step.name);
    json.day("plan", step.plan);
    if (step.actual)
      json.dayBy("actual", *step.actual, asOf);
    else
      json.null("actual");
    json.endObject();
  }
  json.endArray();
}

}  // namespace

void writeProject(JsonWriter& json, const Course& course, int k) {
  const Row& row = course.row;
  const time::Day asOf = lastDayOf(k);
  const Dates dates = datesOf(row);
  json.beginObject();
  writeIdentity(json, row);
  json.text("stage", stageOf(row, k));
  if (completed(row, k)) json.day("stage_since", *dates.finishActual);
  json.text("content", contentOf(row));
  json.text("month_goal", monthGoalOf(row, k));
  json.text("year_goal", yearGoalOf(row));
  json.text("progress_note", progressOf(course, k));
  writePeople(json, row);
  writeMoney(json, course, k);
  writePlannedDate(json, "start", dates.startPlan, dates.startActual, asOf);
  writePlannedDate(json, "finish", dates.finishPlan, dates.finishActual, asOf);
  writePeriods(json, course, k);
  writeExempt(json, row, k);
  writeMilestones(json, course, asOf);
  writePermits(json, row, k);
  writeElements(json, row, k);
  writeProblems(json, course, asOf);
  writeSupervision(json, course, asOf);
  writePhotos(json, course, k);
  json.text("url", "https://board.wuhai.example/p/" + std::string(row.code));
  json.endObject();
}

}  // namespace lobbyboard::demo
