#include "feed/project_parts.h"

#include <set>

#include "feed/known_keys.h"

namespace lobbyboard::feed {
namespace {

constexpr Word<model::PeriodResult> kResults[] = {{"met", model::PeriodResult::Met},
                                                  {"missed", model::PeriodResult::Missed},
                                                  {"no_report", model::PeriodResult::NoReport},
                                                  {"not_due", model::PeriodResult::NotDue},
                                                  {"exempt", model::PeriodResult::Exempt}};

template <typename Item, typename Read>
std::vector<Item> readParts(ObjectReader& project, std::string_view key, KeyNames known, Read read) {
  std::vector<Item> parts;
  project.eachItem(key, [&](const JsonValue& value, const Place& place) {
    ObjectReader reader(value, place, known, project.findings());
    parts.push_back(read(reader));
  });
  return parts;
}

}  // namespace

std::vector<model::Leader> readLeaders(ObjectReader& project, std::string_view key) {
  std::vector<model::Leader> leaders;
  project.eachItem(key, [&](const JsonValue& value, const Place& place) {
    ObjectReader reader(value, place, kLeaderKeys, project.findings());
    model::Leader leader{reader.line("name", kNameLength), reader.id("role")};
    if (!leader.name.empty())
      leaders.push_back(std::move(leader));
    else if (!project.findings().spoiled())
      reader.remark("name", "empty-name", "a leader without a name; left out");
  });
  return leaders;
}

model::PlannedDate readPlannedDate(ObjectReader& project, std::string_view key) {
  model::PlannedDate date;
  project.part(key, [&](const JsonValue& value, const Place& place) {
    ObjectReader reader(value, place, kPlannedDateKeys, project.findings());
    date.plan = reader.day("plan");
    date.actual = reader.day("actual");
  });
  return date;
}

std::vector<model::PeriodEntry> readPeriods(ObjectReader& project) {
  std::set<time::Period> taken;
  return readParts<model::PeriodEntry>(project, "periods", kPeriodKeys, [&taken](ObjectReader& reader) {
    model::PeriodEntry entry;
    reader.require("period");
    if (const auto period = reader.period("period")) {
      entry.period = *period;
      if (!taken.insert(*period).second)
        reader.fault("period", "duplicate-period", "a second entry for " + time::toString(*period));
    }
    entry.plan = reader.plannedMoney("plan_wan");
    entry.actual = reader.money("actual_wan");
    entry.result = reader.word("result", kResults);
    entry.task = reader.text("task", kNoteLength);
    return entry;
  });
}

std::vector<model::ExemptRange> readExempt(ObjectReader& project) {
  return readParts<model::ExemptRange>(project, "exempt", kExemptKeys, [](ObjectReader& reader) {
    reader.require("from");
    reader.require("to");
    const auto from = reader.day("from");
    const auto to = reader.day("to");
    if (from && to && *to < *from)
      reader.fault("to", "bad-range", time::toString(*to) + " is before " + time::toString(*from));
    return model::ExemptRange{from.value_or(time::Day{}), to.value_or(time::Day{}), reader.text("reason", kNoteLength)};
  });
}

std::vector<model::Milestone> readMilestones(ObjectReader& project) {
  return readParts<model::Milestone>(project, "milestones", kMilestoneKeys, [](ObjectReader& reader) {
    model::Milestone milestone;
    milestone.name = reader.text("name", kNameLength);
    milestone.plan = reader.day("plan");
    milestone.actual = reader.day("actual");
    return milestone;
  });
}

std::optional<model::Permits> readPermits(ObjectReader& project) {
  std::optional<model::Permits> permits;
  project.part("permits", [&](const JsonValue& value, const Place& place) {
    const std::size_t faultsBefore = project.findings().faults();
    ObjectReader reader(value, place, kPermitsKeys, project.findings());
    const auto required = reader.count("required");
    const auto done = reader.count("done");
    auto items = readParts<model::PermitItem>(reader, "items", kPermitItemKeys, [](ObjectReader& item) {
      return model::PermitItem{item.text("name", kNameLength), item.boolean("done").value_or(false), item.day("due")};
    });
    if (required && done)
      permits = model::Permits{*required, *done, std::move(items)};
    else if (project.findings().faults() == faultsBefore)
      project.remark("permits", "missing-key", "without both required and done the permits are unknown; left out");
  });
  return permits;
}

std::vector<model::Element> readElements(ObjectReader& project) {
  return readParts<model::Element>(project, "elements", kElementKeys, [](ObjectReader& reader) {
    model::Element element;
    element.kind = reader.id("kind");
    element.need = reader.decimal("need");
    element.met = reader.decimal("met");
    element.unit = reader.line("unit", kIdLength);
    element.due = reader.day("due");
    return element;
  });
}

std::vector<model::Problem> readProblems(ObjectReader& project) {
  return readParts<model::Problem>(project, "problems", kProblemKeys, [](ObjectReader& reader) {
    model::Problem problem;
    problem.text = reader.text("text", kNoteLength);
    problem.raised = reader.day("raised");
    problem.due = reader.day("due");
    problem.closed = reader.day("closed");
    problem.measure = reader.text("measure", kNoteLength);
    problem.owner = reader.line("owner", kNameLength);
    problem.isPublic = reader.boolean("public").value_or(false);
    return problem;
  });
}

std::vector<model::SupervisionLetter> readSupervision(ObjectReader& project) {
  return readParts<model::SupervisionLetter>(project, "supervision", kSupervisionKeys, [](ObjectReader& reader) {
    model::SupervisionLetter letter;
    letter.sent = reader.day("sent");
    letter.due = reader.day("due");
    letter.answered = reader.day("answered");
    letter.number = reader.line("number", kNameLength);
    letter.isPublic = reader.boolean("public").value_or(false);
    return letter;
  });
}

std::vector<model::Photo> readPhotos(ObjectReader& project) {
  std::vector<model::Photo> photos;
  project.eachItem("photos", [&](const JsonValue& value, const Place& place) {
    ObjectReader reader(value, place, kPhotoKeys, project.findings());
    model::Photo photo;
    photo.file = reader.file("file");
    photo.url = reader.link("url");
    photo.taken = reader.day("taken");
    photo.caption = reader.text("caption", kNameLength);
    if (!photo.file.empty() || !photo.url.empty())
      photos.push_back(std::move(photo));
    else if (!reader.find("file") && !reader.find("url") && !project.findings().spoiled())
      reader.remark("file", "missing-key", "one of file and url is needed here; left out");
  });
  return photos;
}

}  // namespace lobbyboard::feed
