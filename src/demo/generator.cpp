#include "demo/generator.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <vector>

#include "demo/calendar.h"
#include "demo/city_writer.h"
#include "demo/course.h"
#include "demo/json_writer.h"
#include "demo/notice_writer.h"
#include "demo/project_writer.h"
#include "demo/sequence.h"
#include "demo/units.h"
#include "time/zone.h"

namespace lobbyboard::demo {
namespace {

constexpr std::string_view kPhysicalDay = "2023-12-28";

void writeUnits(JsonWriter& json, std::string_view key, std::span<const UnitName> units) {
  json.beginArray(key);
  for (const UnitName& unit : units) {
    json.beginObject();
    json.text("id", unit.id);
    json.text("name", unit.name);
    json.text("short", unit.shortName);
    json.endObject();
  }
  json.endArray();
}

void writePlace(JsonWriter& json) {
  json.beginObject("place");
  json.beginObject("name");
  json.text("zh", "乌海市");
  json.text("en", "Wuhai");
  json.text("mn", "ᠦᠬᠠᠢ ᠬᠣᠲᠠ");
  json.endObject();
  json.text("program", Phrase{"争先进位 赛马比拼", "Striving to move up"});
  json.text("issuer", Phrase{"市发展改革委", "Development and Reform Commission"});
  json.endObject();
}

/// The sum over all projects of a curve at period k.
std::int64_t sumAt(std::span<const Course> courses, Curve Course::*curve, int k) {
  return std::transform_reduce(
      courses.begin(), courses.end(), std::int64_t{0}, std::plus{},
      [curve, k](const Course& course) { return (course.*curve)[static_cast<std::size_t>(k)]; });
}

/// Investment and rates stand only where the city has printed them; elsewhere the wall derives its own.
void writePublished(JsonWriter& json, std::span<const Course> courses, int k) {
  json.beginObject("published");
  json.integer("projects", kProjects);
  json.money("total_wan", kTotalWan * kWan);
  json.money("annual_plan_wan", kPlanWan * kWan);
  if (k == kMay) {
    json.money("invested_wan", sumAt(courses, &Course::actual, k));
    json.integer("started", kStartedMay);
    json.number("start_rate", "88.2");
    json.number("start_rate_change_pp", "17.8");
  }
  json.endObject();
}

/// What the city has printed of the same list at the year's end by another measure.
void writeStatements(JsonWriter& json, int k) {
  if (lastDayOf(k) < *time::parseDay(kPhysicalDay)) return;
  json.beginArray("statements");
  json.beginObject();
  json.text("title", Phrase{"实物量投资", "Physical investment"});
  json.text("as_of", kPhysicalDay);
  json.beginObject("published");
  json.integer("started", kProjects);
  json.number("start_rate", "100");
  json.number("start_rate_change_pp", "2");
  json.number("physical_invested_wan", "2945000");
  json.number("physical_invested_growth", "23.2");
  json.endObject();
  json.endObject();
  json.endArray();
}

void writePlanCurve(JsonWriter& json, std::span<const Course> courses) {
  json.beginArray("plan_curve");
  for (int k = 0; k < kPeriods; ++k) {
    json.beginObject();
    json.text("period", time::toString(periodAt(k)));
    json.money("cumulative_wan", sumAt(courses, &Course::planned, k));
    json.endObject();
  }
  json.endArray();
}

}  // namespace

std::string document(const time::Period& period, std::int64_t sequence, time::Instant publishedAt) {
  const int k = period.indexInYear();
  const std::vector<Course> courses = yearOfAll();
  JsonWriter json;
  json.beginObject();
  json.text("format", "lobbyboard-feed/1");
  json.integer("sequence", sequence);
  json.text("published_at", time::toString(publishedAt));
  json.day("as_of", lastDayOf(k));
  json.integer("year", kYear);
  json.text("currency", "CNY");
  json.flag("demo");
  writePlace(json);
  writeUnits(json, "districts", kDistrictNames);
  writeUnits(json, "departments", kDepartmentNames);
  writeUnits(json, "categories", kCategoryNames);
  writePublished(json, courses, k);
  writePlanCurve(json, courses);
  json.beginArray("projects");
  for (const Course& course : courses) writeProject(json, course, k);
  json.endArray();
  writeCity(json, k);
  writeNotices(json, courses, k);
  writeStatements(json, k);
  json.endObject();
  return json.take();
}

std::string documentAt(time::Instant now) {
  const time::Zone zone("Asia/Shanghai");
  const time::Period closed = time::lastClosedPeriod(zone.local(now).day - std::chrono::days{1});
  const time::Period period = std::clamp(closed, periodAt(0), periodAt(kPeriods - 1));
  const time::Instant published = zone.startOf(period.lastDay() + std::chrono::days{1}) + std::chrono::hours{8};
  return document(period, sequenceAt(published), published);
}

}  // namespace lobbyboard::demo
