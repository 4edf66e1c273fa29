#include "demo/city_project.h"

#include <algorithm>
#include <array>
#include <vector>

#include "demo/city_lot.h"
#include "demo/photo_writer.h"
#include "demo/trades.h"
#include "time/period.h"

namespace lobbyboard::demo {
namespace {

using std::chrono::days;

enum Question : std::uint32_t {
  kLeader = 60,
  kStart,
  kPermits,
  kLand,
  kFunds,
  kPower,
  kProblem,
  kDue = 90,
  kFinish = 120,
  kStep = 140
};

bool isContinued(const Lot& lot, int n) { return lot.started && n % 3 != 0; }

/// A project that goes on was begun some weeks before the year; the others in the year's first period.
time::Day begun(const Lot& lot, int n, const time::Period& present) {
  const time::Day first = time::Period{present.year, 1, 1}.firstDay();
  return isContinued(lot, n) ? first - days{40 + 7 * lot.dice(kStart + 30, 30)} : first;
}
time::Day plannedStart(const Lot& lot, int n, time::Day asOf, const time::Period& present) {
  return lot.started ? begun(lot, n, present) + days{lot.dice(kStart, 9)} : asOf - days{20};
}
time::Day startOf(const Lot& lot, int n, const time::Period& present) {
  return begun(lot, n, present) + days{lot.dice(kStart + 20, 9)};
}

time::Day plannedFinish(const Lot& lot, int n, const time::Period& present) {
  if (lot.finished || n % 4 == 2) return time::Period{present.year, 12, 3}.lastDay();
  return time::Period{present.year + 1, 3U * static_cast<unsigned>(1 + lot.dice(kFinish, 4)), 3}.lastDay();
}

/// The whole year's plan, and what was done so far. Whether a period's task was met is the unit's own report.
void writePeriods(JsonWriter& json, const City& city, const Lot& lot, const time::Period& present) {
  const std::vector<std::int64_t> planned = plannedOf(city, lot), done = doneOf(city, lot, present);
  json.beginArray("periods");
  time::Period period{present.year, 1, 1};
  for (std::size_t k = 0; k < planned.size(); ++k, period = period.next()) {
    json.beginObject();
    json.text("period", time::toString(period));
    json.integer("plan_wan", planned[k]);
    const int ago = present.indexInYear() - static_cast<int>(k);
    if (k < done.size()) {
      json.integer("actual_wan", done[k]);
      json.text("result", lot.missedAt(ago) ? "missed" : "met");
    } else if (ago >= 0) {
      json.text("result", "not_due");
    }
    json.endObject();
  }
  json.endArray();
}

void writeMilestone(JsonWriter& json, const Phrase& name, time::Day plan, std::optional<time::Day> actual) {
  json.beginObject();
  json.text("name", name);
  json.day("plan", plan);
  if (actual)
    json.day("actual", *actual);
  else
    json.null("actual");
  json.endObject();
}

void writeMilestones(JsonWriter& json, const Lot& lot, int n, time::Day asOf, const time::Period& present) {
  json.beginArray("milestones");
  writeMilestone(json, {"开工", "Start"}, plannedStart(lot, n, asOf, present),
                 lot.started ? std::optional(startOf(lot, n, present)) : std::nullopt);
  for (std::uint32_t i = 0; i < 3; ++i) {
    const int step = static_cast<int>(i);
    const int away = lot.finished ? 35 * step - 120 : 70 * step - 100;  // whoever is finished has reached them all
    const time::Day due =
        std::min(asOf + days{away + lot.dice(kStep + 1 + i, lot.finished ? 20 : 45)}, plannedFinish(lot, n, present));
    const bool late = lot.dice(kStep + 5 + i, 7) == 0 || lot.missed > 2;
    std::optional<time::Day> reached;
    if (lot.finished || (lot.started && !late && due + days{6} < asOf))
      reached = due + days{lot.dice(kStep + 9 + i, 13) - 6};
    writeMilestone(json, textsOf(lot.work->trade).steps[i], due, reached);
  }
  json.endArray();
}

void writeElement(JsonWriter& json, std::string_view kind, int need, int met, std::string_view unit) {
  json.beginObject();
  json.text("kind", kind);
  json.integer("need", need);
  json.integer("met", met);
  json.text("unit", unit);
  json.endObject();
}

void writeNeeds(JsonWriter& json, const Lot& lot) {
  json.beginObject("permits");
  json.integer("required", 8);
  json.integer("done", lot.started ? 8 - (lot.dice(kPermits, 7) == 0 ? 1 : 0) : 4 + lot.dice(kPermits, 3));
  json.endObject();
  const auto metOf = [&](std::uint32_t question, int need) {
    return lot.dice(question, 6) == 0 ? need * (5 + lot.dice(question + 20, 4)) / 10 : need;
  };
  const int land = 20 + 5 * lot.dice(kLand + 40, 36);
  const int funds = std::max(1, static_cast<int>(lot.totalWan / 10000));
  json.beginArray("elements");
  writeElement(json, "land", land, metOf(kLand, land), "亩");
  writeElement(json, "funds", funds, metOf(kFunds, funds), "亿元");
  if (lot.work->category == Category::Industry || lot.work->category == Category::Energy) {
    const int power = 2 + lot.dice(kPower + 40, 12);
    writeElement(json, "power", power, metOf(kPower, power), "万千瓦");
  }
  json.endArray();
}

/// Shares of what the city has published as a number alone, spread over the invented projects.
int shareOf(const City& city, int total, int n) { return total / city.projects + (n < total % city.projects ? 1 : 0); }

/// Letters go to those that give most to worry about.
int placeByWorry(const City& city, const Lot& lot, int n) {
  int place = 0;
  for (int i = 0; i < city.projects; ++i) {
    const int other = Lot(city, i).worry();
    if (other > lot.worry() || (other == lot.worry() && i < n)) ++place;
  }
  return place;
}

void writeProblem(JsonWriter& json, const ProblemText& text, time::Day raised, time::Day due,
                  std::optional<time::Day> closed) {
  json.beginObject();
  json.text("text", text.problem);
  json.text("measure", text.measure);
  json.day("raised", raised);
  json.day("due", due);
  if (closed) json.day("closed", *closed);
  json.flag("public");
  json.endObject();
}

/// Who missed twice has a problem that is not solved yet; some others have one, or had.
void writeDuties(JsonWriter& json, const City& city, const Lot& lot, int n, time::Day asOf) {
  const auto text = [&](std::uint32_t i) -> const ProblemText& {
    return textsOf(lot.work->trade).problems[(static_cast<std::uint32_t>(lot.dice(kProblem, 3)) + i) % 3];
  };
  const auto solved = static_cast<std::uint32_t>(shareOf(city, city.problems, n));
  json.beginArray("problems");
  for (std::uint32_t i = 0; i < solved; ++i) {
    const time::Day raised = asOf - days{60 + lot.dice(kProblem + i, 40)};
    writeProblem(json, text(i + 1), raised, raised + days{40}, raised + days{20 + lot.dice(kDue + i, 18)});
  }
  const time::Day raised = asOf - days{25 + lot.dice(kProblem, 10)};
  if (lot.missed > 1)
    writeProblem(json, text(0), raised, asOf + days{5 + lot.dice(kDue, 26)}, {});
  else if (n % 9 == 4)
    writeProblem(json, text(0), raised, asOf + days{lot.dice(kDue, 16) - 8}, {});
  else if (n % 5 == 1 && city.problems == 0)
    writeProblem(json, text(0), raised, asOf - days{2}, asOf - days{4 + lot.dice(kDue, 12)});
  json.endArray();
  json.beginArray("supervision");
  if (const int place = placeByWorry(city, lot, n); place < city.letters) {
    json.beginObject();
    json.day("sent", asOf - days{40});
    json.day("due", asOf - days{20});
    if (place % 6 != 5) json.day("answered", asOf - days{25});
    json.flag("public");
    json.endObject();
  }
  json.endArray();
}

Motif motifOf(Category category) {
  constexpr std::array kMotifOf = {Motif::Plant, Motif::Road, Motif::Energy, Motif::Building, Motif::Garden};
  return kMotifOf[static_cast<std::size_t>(category) % kMotifOf.size()];
}

/// Every third one has an illustration of how it looks, every sixth one of how it looked.
void writePictures(JsonWriter& json, const Lot& lot, int n, time::Day asOf) {
  if (n % 3 != 0 || !lot.started) return;
  const Motif motif = motifOf(lot.work->category);
  json.beginArray("photos");
  if (n % 6 == 0) writePhoto(json, motif, 0, lot.code, asOf - days{200});
  writePhoto(json, motif, lot.finished ? 3 : 2 + n % 2, lot.code, asOf - days{n % 9});
  json.endArray();
}

void writeHead(JsonWriter& json, const City& city, const Lot& lot, int n) {
  json.text("code", lot.code);
  json.text("name", lot.name);
  json.text("district", city.districts[lot.district].id);
  json.text("department", city.departments[lot.department].id);
  json.text("category", city.categories[lot.category].id);
  json.text("nature", isContinued(lot, n) ? "continued" : "new");
  json.text("stage", lot.finished ? "operating" : lot.started ? "construction" : "preparation");
  json.text("content", textsOf(lot.work->trade).content[n % 2]);
  json.beginArray("leaders");
  json.beginObject();
  constexpr std::string_view kLeaders[] = {"甲某", "乙某", "丙某", "丁某", "戊某", "己某"};
  json.text("name", kLeaders[lot.dice(kLeader, 6)]);
  json.text("role", "city");
  json.endObject();
  json.endArray();
  json.text("specialist", "专员" + lot.code.substr(5));
}

}  // namespace

void writeInvented(JsonWriter& json, const City& city, int n, time::Day asOf) {
  const Lot lot(city, n);
  const time::Period present = time::lastClosedPeriod(asOf);
  const std::vector<std::int64_t> done = doneOf(city, lot, present);
  json.beginObject();
  writeHead(json, city, lot, n);
  json.integer("total_wan", lot.totalWan);
  json.integer("annual_plan_wan", lot.planWan);
  json.integer("invested_wan", done.empty() ? 0 : done.back());
  json.beginObject("start");
  json.day("plan", plannedStart(lot, n, asOf, present));
  if (lot.started) json.day("actual", startOf(lot, n, present));
  json.endObject();
  json.beginObject("finish");
  json.day("plan", plannedFinish(lot, n, present));
  if (lot.finished) json.day("actual", asOf - days{5});
  json.endObject();
  writePeriods(json, city, lot, present);
  writeMilestones(json, lot, n, asOf, present);
  writeNeeds(json, lot);
  writeDuties(json, city, lot, n, asOf);
  writePictures(json, lot, n, asOf);
  json.endObject();
}

}  // namespace lobbyboard::demo
