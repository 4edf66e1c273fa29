#include "demo/city_project.h"

#include <algorithm>
#include <array>
#include <vector>

#include "demo/photo_writer.h"
#include "time/period.h"

namespace lobbyboard::demo {
namespace {

using std::chrono::days;

/// How many of the latest periods the n-th project has missed.
int missedAtEnd(int n) {
  if (n % 12 == 5) return 3;
  if (n % 8 == 3) return 2;
  return n % 10 == 7 ? 1 : 0;
}

std::string numbered(std::string_view before, int n) {
  return std::string(before) + (n < 9 ? "0" : "") + std::to_string(n + 1);
}

constexpr int kPeriods = 36;

/// What was planned by the end of each period of the year: slow at first, fast in summer, slow again.
std::array<std::int64_t, kPeriods> plannedOf(std::int64_t planWan) {
  std::array<std::int64_t, kPeriods> out{};
  for (std::int64_t k = 0; k < kPeriods; ++k) {
    const std::int64_t t = k + 1;
    const std::int64_t rising = t * t * (3 * kPeriods - 2 * t) / kPeriods / kPeriods;  // of 36, as t is
    out[static_cast<std::size_t>(k)] = planWan * (t + rising) / 2 / kPeriods;
  }
  return out;
}

/// What was done by the end of each period up to the present one. Those that missed fell behind step by step.
std::vector<std::int64_t> doneOf(int n, std::int64_t planWan, int present) {
  const auto planned = plannedOf(planWan);
  std::vector<std::int64_t> out;
  for (int k = 0; k <= present; ++k) {
    const std::int64_t plan = planned[static_cast<std::size_t>(k)];
    const std::int64_t behind = plan * (12 + n) * (k + 1) / (present + 1) / 100;
    const std::int64_t done = missedAtEnd(n) > 0 ? plan - behind : plan + plan * (n % 5) / 50;
    out.push_back(std::max(done, out.empty() ? 0 : out.back()));
  }
  return out;
}

/// The whole year's plan, and what was done so far. Whether a period's task was met is the unit's own report.
void writePeriods(JsonWriter& json, int n, std::int64_t planWan, const time::Period& present) {
  const auto planned = plannedOf(planWan);
  const std::vector<std::int64_t> done = doneOf(n, planWan, present.indexInYear());
  json.beginArray("periods");
  time::Period period{present.year, 1, 1};
  for (int k = 0; k < kPeriods; ++k, period = period.next()) {
    json.beginObject();
    json.text("period", time::toString(period));
    json.integer("plan_wan", planned[static_cast<std::size_t>(k)]);
    if (const int last = present.indexInYear(); k <= last) {
      json.integer("actual_wan", done[static_cast<std::size_t>(k)]);
      json.text("result", k > last - missedAtEnd(n) ? "missed" : "met");
    }
    json.endObject();
  }
  json.endArray();
}

/// The year's first day and, for the n-th project, the day on which its work began.
time::Day firstDay(const time::Period& present) { return time::Period{present.year, 1, 1}.firstDay(); }

void writeWork(JsonWriter& json, int n, time::Day asOf, const time::Period& present) {
  constexpr Phrase kSteps[] = {
      {"开工", "Start"}, {"主体完工", "Structure"}, {"设备安装", "Equipment"}, {"试运行", "Trial run"}};
  json.beginArray("milestones");
  for (int i = 0; i < 4; ++i) {
    const time::Day plan = i == 0 ? firstDay(present) : asOf + days{60 * i - 130 + n};
    json.beginObject();
    json.text("name", kSteps[i]);
    json.day("plan", plan);
    if (i == 0)
      json.day("actual", plan + days{n});
    else if (plan + days{n % 6} < asOf && n % 7 != 2)
      json.day("actual", plan + days{n % 6 - 2});
    else
      json.null("actual");
    json.endObject();
  }
  json.endArray();
  json.beginObject("permits");
  json.integer("required", 8);
  json.integer("done", 8 - n % 3);
  json.endObject();
  json.beginArray("elements");
  json.beginObject();
  json.text("kind", "land");
  json.integer("need", 40 + n);
  json.integer("met", n % 4 == 0 ? 30 : 40 + n);
  json.text("unit", "亩");
  json.endObject();
  json.beginObject();
  json.text("kind", "funds");
  json.integer("need", 2);
  json.integer("met", n % 5 == 0 ? 1 : 2);
  json.text("unit", "亿元");
  json.endObject();
  json.endArray();
}

/// Shares of what the city has published as a number alone, spread over the invented projects.
int shareOf(int total, int n) { return total / kInventedProjects + (n < total % kInventedProjects ? 1 : 0); }

void writeDuties(JsonWriter& json, const City& city, int n, time::Day asOf) {
  json.beginArray("problems");
  for (int i = 0; i < shareOf(city.problems, n) + (n % 6 == 0 ? 1 : 0); ++i) {
    const bool open = i == shareOf(city.problems, n);
    json.beginObject();
    json.text("text", Phrase{"示例问题：要素保障待落实", "Sample problem: resources to be secured"});
    json.day("raised", asOf - days{60});
    json.day("due", open ? asOf + days{n - 8} : asOf - days{20});
    if (!open) json.day("closed", asOf - days{25});
    json.flag("public");
    json.endObject();
  }
  json.endArray();
  json.beginArray("supervision");
  for (int i = 0; i < shareOf(city.letters, n); ++i) {
    json.beginObject();
    json.day("sent", asOf - days{40});
    json.day("due", asOf - days{20});
    if (n % 6 != 5) json.day("answered", asOf - days{25});
    json.flag("public");
    json.endObject();
  }
  json.endArray();
}

/// Every third one has an illustration of how it looks, every sixth one of how it looked.
void writePictures(JsonWriter& json, int n, time::Day asOf) {
  if (n % 3 != 0) return;
  const auto motif = static_cast<Motif>(n / 3 % (kMotifs - 1));
  json.beginArray("photos");
  if (n % 6 == 0) writePhoto(json, motif, 0, numbered("DEMO-", n), asOf - days{200});
  writePhoto(json, motif, 2 + n % 2, numbered("DEMO-", n), asOf - days{n % 9});
  json.endArray();
}

}  // namespace

void writeInvented(JsonWriter& json, const City& city, int n, time::Day asOf) {
  const auto place = static_cast<std::size_t>(n);
  const std::int64_t plan = 6000 + 500 * n;
  const time::Period present = time::lastClosedPeriod(asOf);
  json.beginObject();
  json.text("code", numbered("DEMO-", n));
  json.text("name", Sentence{numbered("示例项目", n), numbered("Sample project ", n)});
  json.text("district", city.districts[place % city.districts.size()].id);
  json.text("department", city.departments[place % city.departments.size()].id);
  json.text("category", city.categories[place % city.categories.size()].id);
  json.text("nature", n % 3 == 0 ? "new" : "continued");
  json.text("stage", n % 11 == 10 ? "operating" : "construction");
  json.beginArray("leaders");
  json.beginObject();
  constexpr std::string_view kLeaders[] = {"甲某", "乙某", "丙某", "丁某", "戊某", "己某"};
  json.text("name", kLeaders[place % std::size(kLeaders)]);
  json.text("role", "city");
  json.endObject();
  json.endArray();
  json.text("specialist", numbered("专员", n));
  json.integer("total_wan", plan * 3);
  json.integer("annual_plan_wan", plan);
  json.integer("invested_wan", doneOf(n, plan, present.indexInYear()).back());
  json.beginObject("start");
  json.day("plan", firstDay(present));
  json.day("actual", firstDay(present) + days{n});
  json.endObject();
  json.beginObject("finish");
  json.day("plan", time::Period{present.year, 12, 3}.lastDay());
  if (n % 11 == 10) json.day("actual", asOf - days{5});
  json.endObject();
  writePeriods(json, n, plan, present);
  writeWork(json, n, asOf, present);
  writeDuties(json, city, n, asOf);
  writePictures(json, n, asOf);
  json.endObject();
}

}  // namespace lobbyboard::demo
