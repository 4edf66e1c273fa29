#include "demo/project_duties.h"

#include <algorithm>
#include <string>
#include <vector>

#include "demo/calendar.h"
#include "demo/elements.h"
#include "demo/problems.h"
#include "demo/roll.h"
#include "demo/units.h"

namespace lobbyboard::demo {
namespace {

/// Permits still wanting: more of them early in the year, none some time after May, and none once the works begin.
int openPermits(const Row& row, int k) {
  if (k <= kMay) {
    const int earlier = rollOf(row.code, 710, 3) == 0 ? (kMay - k + 4) / 5 : 0;
    return std::min(row.permitsOpen + earlier, row.permits);
  }
  const int cleared = row.startedByMay() ? kMay + 2 + rollOf(row.code, 711, 8) : row.start;
  return k < cleared ? row.permitsOpen : 0;
}

}  // namespace

void writePermits(JsonWriter& json, const Row& row, int k) {
  json.beginObject("permits");
  json.integer("required", row.permits);
  json.integer("done", row.permits - openPermits(row, k));
  json.endObject();
}

void writeElements(JsonWriter& json, const Row& row, int k) {
  const auto mine = [&row](const Need& need) { return need.code == row.code; };
  if (std::none_of(std::begin(kNeeds), std::end(kNeeds), mine)) return;
  json.beginArray("elements");
  for (const Need& need : kNeeds) {
    if (!mine(need)) continue;
    json.beginObject();
    json.text("kind", need.kind);
    json.number("need", need.need);
    json.number("met", k >= need.settled ? need.need : need.met);
    json.text("unit", need.unit);
    if (!need.due.empty()) json.text("due", need.due);
    json.endObject();
  }
  json.endArray();
}

void writeProblems(JsonWriter& json, const Course& course, time::Day asOf) {
  const std::vector<ProblemCase> cases = problemsOf(course);
  if (cases.empty() || cases.front().raised > asOf) return;
  json.beginArray("problems");
  for (const ProblemCase& entry : cases) {
    if (entry.raised > asOf) continue;
    json.beginObject();
    json.text("text", entry.text.problem);
    json.day("raised", entry.raised);
    json.day("due", entry.due);
    if (entry.closed)
      json.dayBy("closed", *entry.closed, asOf);
    else
      json.null("closed");
    json.text("measure", entry.text.measure);
    json.text("owner", nameOf(course.row.department).shortName.zh);
    json.flag("public");
    json.endObject();
  }
  json.endArray();
}

void writeSupervision(JsonWriter& json, const Course& course, time::Day asOf) {
  using std::chrono::days;
  std::vector<time::Day> letters;
  for (const ProblemCase& entry : problemsOf(course))
    if (entry.red && *entry.red < asOf) letters.push_back(*entry.red + days{1});
  if (letters.empty()) return;
  json.beginArray("supervision");
  int number = 0;
  for (const time::Day sent : letters) {
    const int taken = 4 + rollOf(course.row.code, 720U + static_cast<std::uint32_t>(number), 9);
    json.beginObject();
    json.day("sent", sent);
    json.day("due", sent + days{10});
    json.dayBy("answered", sent + days{taken}, asOf);
    json.text("number", "督办〔2023〕" + std::string(course.row.code) + "-" + std::to_string(++number));
    json.flag("public");
    json.endObject();
  }
  json.endArray();
}

}  // namespace lobbyboard::demo
