#include "demo/city_writer.h"

#include <algorithm>
#include <string>

#include "demo/calendar.h"
#include "demo/city_tables.h"
#include "demo/illustration.h"

namespace lobbyboard::demo {
namespace {

void writeServices(JsonWriter& json, time::Day asOf) {
  json.beginArray("services");
  for (const Task& task : kTasks) {
    const bool done = dayOf(task.done) <= asOf;
    json.beginObject();
    json.text("unit", task.unit);
    json.text("item", task.item);
    json.text("state", done ? "done" : dayOf(task.from) <= asOf ? "active" : "planned");
    json.text("due", task.due);
    if (done) json.text("done", task.done);
    json.endObject();
  }
  json.endArray();
}

void writeCommitments(JsonWriter& json, time::Day asOf) {
  json.beginArray("commitments");
  for (const Promise& promise : kPromises) {
    json.beginObject();
    json.text("unit", promise.unit);
    json.text("text", promise.text);
    json.text("due", promise.due);
    json.dayBy("kept", dayOf(promise.kept), asOf);
    json.endObject();
  }
  json.endArray();
}

void writeInspections(JsonWriter& json, time::Day asOf) {
  json.beginArray("inspections");
  for (const Visit& visit : kVisits) {
    if (dayOf(visit.date) > asOf) continue;
    json.beginObject();
    json.text("unit", visit.unit);
    json.number("score", visit.score);
    json.text("date", visit.date);
    json.text("round", visit.round);
    json.endObject();
  }
  json.endArray();
}

void writeEvents(JsonWriter& json, time::Day asOf) {
  json.beginArray("events");
  for (const Happening& event : kHappenings) {
    if (dayOf(event.date) > asOf) continue;
    json.beginObject();
    json.text("date", event.date);
    json.text("title", event.title);
    json.text("place", event.place);
    if (!event.photo.empty()) json.text("photo", event.photo);
    if (!event.text.zh.empty()) json.text("text", storyBeside(event.text, event.photo));
    json.endObject();
  }
  json.endArray();
}

/// The dispatch meetings of the next three periods, each on its last day.
void writeCalendar(JsonWriter& json, int k) {
  json.beginArray("calendar");
  time::Period period = periodAt(k);
  for (int i = 0; i < 3; ++i) {
    period = period.next();
    const Sentence name = nameOf(period);
    json.beginObject();
    json.day("date", period.lastDay());
    json.text("title", Sentence{name.zh + "调度会", "Dispatch meeting, " + name.en});
    json.endObject();
  }
  json.endArray();
}

}  // namespace

void writeCity(JsonWriter& json, int k) {
  const time::Day asOf = lastDayOf(k);
  writeServices(json, asOf);
  writeCommitments(json, asOf);
  writeInspections(json, asOf);
  writeEvents(json, asOf);
  writeCalendar(json, k);
}

}  // namespace lobbyboard::demo
