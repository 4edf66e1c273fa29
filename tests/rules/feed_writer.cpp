#include "rules/feed_writer.h"

#include "rules/feed_writer_project.h"

namespace lobbyboard::rules {
namespace {

constexpr std::array<std::string_view, 3> kServiceStates = {"planned", "active", "done"};
constexpr std::array<std::string_view, 3> kNoticeLevels = {"info", "important", "urgent"};

void writeCount(JsonText& out, std::string_view key, const std::optional<std::int64_t>& count) {
  if (!count) return;
  out.key(key);
  out.number(std::to_string(*count));
}

void writeUnits(JsonText& out, std::string_view key, const std::vector<model::Unit>& units) {
  writeList(out, key, units, [&](const model::Unit& unit) {
    out.member("id", unit.id);
    writeText(out, "name", unit.name);
    writeText(out, "short", unit.shortName);
    writeString(out, "kind", unit.kind);
  });
}

void writePublished(JsonText& out, const model::Published& published) {
  out.key("published");
  out.openObject();
  writeCount(out, "projects", published.projects);
  writeCount(out, "started", published.started);
  writeWan(out, "total_wan", published.total);
  writeWan(out, "annual_plan_wan", published.annualPlan);
  writeWan(out, "invested_wan", published.invested);
  out.memberIfAny("start_rate", published.startRate);
  out.memberIfAny("start_rate_change_pp", published.startRateChange);
  out.memberIfAny("completion_rate", published.completionRate);
  for (const auto& [key, number] : published.other) out.member(key, number);
  out.closeObject();
}

void writeHead(JsonText& out, const model::Snapshot& snapshot) {
  out.member("format", "lobbyboard-feed/1");
  out.key("sequence");
  out.number(std::to_string(snapshot.sequence));
  out.member("published_at", time::toString(snapshot.publishedAt));
  out.member("as_of", time::toString(snapshot.asOf));
  out.member("year", snapshot.year);
  out.member("currency", snapshot.currency);
  if (snapshot.demo) out.member("demo", true);
  out.key("place");
  out.openObject();
  writeText(out, "name", snapshot.placeName);
  writeText(out, "program", snapshot.program);
  writeText(out, "issuer", snapshot.issuer);
  out.closeObject();
  writeUnits(out, "districts", snapshot.districts);
  writeUnits(out, "departments", snapshot.departments);
  writeUnits(out, "categories", snapshot.categories);
  if (snapshot.published != model::Published{}) writePublished(out, snapshot.published);
  writeList(out, "plan_curve", snapshot.planCurve, [&](const model::PlanPoint& point) {
    out.member("period", point.period);
    writeWan(out, "cumulative_wan", point.cumulative);
  });
}

void writeEvents(JsonText& out, std::string_view key, const std::vector<model::Event>& events) {
  writeList(out, key, events, [&](const model::Event& event) {
    writeDay(out, "date", event.date);
    writeText(out, "title", event.title);
    writeText(out, "place", event.place);
    writeString(out, "photo", event.photo);
  });
}

void writeUnitRows(JsonText& out, const model::Snapshot& snapshot) {
  writeList(out, "services", snapshot.services, [&](const model::Service& service) {
    out.member("unit", service.unit);
    writeText(out, "item", service.item);
    out.member("state", spelled(kServiceStates, service.state));
    writeDay(out, "due", service.due);
    writeDay(out, "done", service.done);
  });
  writeList(out, "commitments", snapshot.commitments, [&](const model::Commitment& commitment) {
    out.member("unit", commitment.unit);
    writeText(out, "text", commitment.text);
    writeDay(out, "due", commitment.due);
    writeDay(out, "kept", commitment.kept);
  });
  writeList(out, "inspections", snapshot.inspections, [&](const model::Inspection& inspection) {
    out.member("unit", inspection.unit);
    out.memberIfAny("score", inspection.score);
    if (!inspection.ballots.empty()) {
      out.key("ballots");
      out.openList();
      for (const std::int64_t votes : inspection.ballots) out.number(std::to_string(votes));
      out.closeList();
    }
    writeDay(out, "date", inspection.date);
    writeString(out, "round", inspection.round);
  });
}

void writeTail(JsonText& out, const model::Snapshot& snapshot) {
  writeEvents(out, "events", snapshot.events);
  writeEvents(out, "calendar", snapshot.calendar);
  writeList(out, "reserve", snapshot.reserve, [&](const model::ReservePart& part) {
    writeString(out, "category", part.category);
    writeString(out, "source", part.source);
    writeCount(out, "count", part.count);
    writeWan(out, "total_wan", part.total);
  });
  writeList(out, "notices", snapshot.notices, [&](const model::Notice& notice) {
    out.member("id", notice.id);
    writeText(out, "text", notice.text);
    out.member("level", spelled(kNoticeLevels, notice.level));
    if (notice.from) out.member("from", time::toString(*notice.from));
    if (notice.until) out.member("until", time::toString(*notice.until));
  });
}

}  // namespace

std::string feedText(const model::Snapshot& snapshot) {
  JsonText out;
  out.openObject();
  writeHead(out, snapshot);
  out.key("projects");
  out.openList();
  for (const model::Project& project : snapshot.projects) writeProject(out, project, snapshot);
  out.closeList();
  writeUnitRows(out, snapshot);
  writeTail(out, snapshot);
  out.closeObject();
  return out.text() + "\n";
}

}  // namespace lobbyboard::rules
