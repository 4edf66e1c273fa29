#include "feed/decode_lists.h"

#include <algorithm>
#include <set>

#include "feed/clean_text.h"
#include "feed/known_keys.h"
#include "feed/project_parts.h"
#include "feed/published.h"

namespace lobbyboard::feed {
namespace {

constexpr Word<model::ServiceState> kServiceStates[] = {{"planned", model::ServiceState::Planned},
                                                        {"active", model::ServiceState::Active},
                                                        {"done", model::ServiceState::Done}};
constexpr Word<model::NoticeLevel> kNoticeLevels[] = {{"info", model::NoticeLevel::Info},
                                                      {"important", model::NoticeLevel::Important},
                                                      {"urgent", model::NoticeLevel::Urgent}};
constexpr Word<model::FigureStatus> kFigureStates[] = {{"actual", model::FigureStatus::Actual},
                                                       {"goal", model::FigureStatus::Goal},
                                                       {"forecast", model::FigureStatus::Forecast}};
constexpr Word<model::FigureBound> kFigureBounds[] = {{"exact", model::FigureBound::Exact},
                                                      {"over", model::FigureBound::Over},
                                                      {"at_least", model::FigureBound::AtLeast}};
enum class ReserveSource { Government, Social };
constexpr Word<ReserveSource> kReserveSources[] = {{"government", ReserveSource::Government},
                                                   {"social", ReserveSource::Social}};

/// Every item of a list that read(reader) makes without a fault.
template <typename Item, typename Read>
std::vector<Item> readList(ObjectReader& document, std::string_view key, KeyNames known, Read read) {
  std::vector<Item> list;
  document.eachItem(key, [&](const JsonValue& value, const Place& place) {
    Findings findings(document.findings().warnings());
    ObjectReader reader(value, place, known, findings);
    Item item = read(reader);
    if (findings.settle()) list.push_back(std::move(item));
  });
  document.findings().settle();  // the whole list may be of the wrong type
  return list;
}

void remarkUnknown(ObjectReader& reader, std::string_view key, const std::string& id) {
  reader.remark(key, "unknown-id", "the id " + inQuotes(id) + " stands in no list");
}

/// A unit of either series.
std::string readUnit(ObjectReader& reader, const Ids& ids) {
  std::string unit = reader.requiredId("unit");
  if (!unit.empty() && !ids.districts.contains(unit) && !ids.departments.contains(unit))
    remarkUnknown(reader, "unit", unit);
  return unit;
}

model::Event readDate(ObjectReader& reader) {
  reader.require("date");
  model::Event event;
  event.date = reader.day("date");
  event.title = reader.name("title");
  return event;
}

}  // namespace

IdIndex indexOf(const std::vector<model::Unit>& units) {
  IdIndex index;
  for (const model::Unit& unit : units) index.emplace(unit.id, static_cast<int>(index.size()));
  return index;
}

std::vector<model::Unit> readUnits(ObjectReader& document, std::string_view key) {
  std::set<std::string> taken;
  return readList<model::Unit>(document, key, kUnitKeys, [&taken](ObjectReader& reader) {
    model::Unit unit;
    unit.id = reader.requiredId("id");
    unit.name = reader.name("name");
    unit.shortName = reader.text("short", kNameLength);
    unit.kind = reader.id("kind");
    if (!reader.findings().spoiled() && !taken.insert(unit.id).second)
      reader.fault("id", "duplicate-id", "the id " + inQuotes(unit.id) + " is taken already");
    unit.excused = reader.text("excused", kNoteLength);
    // Last: what is wrong with a figure is a warning of its own and never spoils the unit.
    if (!reader.findings().spoiled() && reader.find("published")) unit.published = readPublished(reader);
    return unit;
  });
}

std::vector<model::PlanPoint> readPlanCurve(ObjectReader& document) {
  std::set<time::Period> taken;
  auto curve = readList<model::PlanPoint>(document, "plan_curve", kPlanPointKeys, [&taken](ObjectReader& reader) {
    reader.require("period");
    reader.require("cumulative_wan");
    const auto period = reader.period("period");
    const auto amount = reader.plannedMoney("cumulative_wan");
    if (!reader.findings().spoiled() && !taken.insert(*period).second)
      reader.fault("period", "duplicate-period", time::toString(*period) + " is there already");
    return model::PlanPoint{period.value_or(time::Period{}), amount.value_or(model::Money{})};
  });
  std::sort(curve.begin(), curve.end(),
            [](const model::PlanPoint& a, const model::PlanPoint& b) { return a.period < b.period; });
  return curve;
}

std::vector<model::Service> readServices(ObjectReader& document, const Ids& ids) {
  return readList<model::Service>(document, "services", kServiceKeys, [&ids](ObjectReader& reader) {
    reader.require("state");
    model::Service service;
    service.unit = readUnit(reader, ids);
    service.item = reader.name("item");
    service.state = reader.word("state", kServiceStates).value_or(model::ServiceState::Planned);
    service.due = reader.day("due");
    service.done = reader.day("done");
    return service;
  });
}

std::vector<model::Commitment> readCommitments(ObjectReader& document, const Ids& ids) {
  return readList<model::Commitment>(document, "commitments", kCommitmentKeys, [&ids](ObjectReader& reader) {
    model::Commitment commitment;
    commitment.unit = readUnit(reader, ids);
    commitment.text = reader.requiredText("text", kNoteLength);
    commitment.due = reader.day("due");
    commitment.kept = reader.day("kept");
    commitment.isPublic = reader.boolean("public").value_or(true);
    return commitment;
  });
}

std::vector<model::Inspection> readInspections(ObjectReader& document, const Ids& ids) {
  return readList<model::Inspection>(document, "inspections", kInspectionKeys, [&ids](ObjectReader& reader) {
    model::Inspection inspection;
    inspection.unit = readUnit(reader, ids);
    inspection.score = reader.decimal("score");
    inspection.ballots = reader.counts("ballots");
    inspection.date = reader.day("date");
    inspection.round = reader.label("round");
    if (!reader.findings().spoiled() && !inspection.score && inspection.ballots.empty())
      reader.fault("score", "missing-key", "one of score and ballots is needed here");
    return inspection;
  });
}

std::vector<model::Event> readEvents(ObjectReader& document) {
  return readList<model::Event>(document, "events", kEventKeys, [](ObjectReader& reader) {
    model::Event event = readDate(reader);
    event.place = reader.text("place", kNameLength);
    event.photo = reader.picture("photo");
    event.text = reader.text("text", kNoteLength);
    return event;
  });
}

std::vector<model::Event> readCalendar(ObjectReader& document) {
  return readList<model::Event>(document, "calendar", kCalendarKeys, readDate);
}

std::vector<model::ReservePart> readReserve(ObjectReader& document, const Ids& ids) {
  return readList<model::ReservePart>(document, "reserve", kReserveKeys, [&ids](ObjectReader& reader) {
    model::ReservePart part;
    part.category = reader.id("category");
    if (!part.category.empty() && !ids.categories.contains(part.category))
      remarkUnknown(reader, "category", part.category);
    if (const auto source = reader.word("source", kReserveSources))
      part.source = *source == ReserveSource::Government ? "government" : "social";
    part.count = reader.count("count");
    part.total = reader.money("total_wan");
    if (!reader.findings().spoiled() && part.category.empty() && part.source.empty())
      reader.fault("category", "missing-key", "one of category and source is needed here");
    return part;
  });
}

std::vector<model::Post> readOrganisation(ObjectReader& document) {
  std::set<std::string> taken;
  return readList<model::Post>(document, "organisation", kPostKeys, [&taken](ObjectReader& reader) {
    model::Post post;
    post.id = reader.requiredId("id");
    post.name = reader.name("name");
    post.people = readLeaders(reader, "people");
    if (const std::string under = reader.id("under"); taken.contains(under))
      post.under = under;
    else if (!under.empty())
      reader.remark("under", "unknown-id", "no post " + inQuotes(under) + " stands before this one");
    if (!reader.findings().spoiled() && !taken.insert(post.id).second)
      reader.fault("id", "duplicate-id", "the id " + inQuotes(post.id) + " is taken already");
    return post;
  });
}

std::vector<model::FigureWords> readFigureWords(ObjectReader& document) {
  std::set<std::string> taken;
  return readList<model::FigureWords>(document, "figure_words", kFigureWordsKeys, [&taken](ObjectReader& reader) {
    model::FigureWords words;
    words.key = reader.requiredId("key");
    words.label = reader.text("label", kNameLength);
    words.unit = reader.text("unit", kIdLength);
    words.status = reader.word("status", kFigureStates).value_or(model::FigureStatus::Actual);
    words.bound = reader.word("bound", kFigureBounds).value_or(model::FigureBound::Exact);
    if (!reader.findings().spoiled() && !taken.insert(words.key).second)
      reader.fault("key", "duplicate-id", "the key " + inQuotes(words.key) + " is taken already");
    return words;
  });
}

std::vector<model::Statement> readStatements(ObjectReader& document) {
  return readList<model::Statement>(document, "statements", kStatementKeys, [](ObjectReader& reader) {
    model::Statement statement;
    statement.title = reader.name("title");
    statement.asOf = reader.day("as_of");
    if (!reader.findings().spoiled()) statement.published = readPublished(reader);
    return statement;
  });
}

std::vector<model::Notice> readNotices(ObjectReader& document) {
  return readList<model::Notice>(document, "notices", kNoticeKeys, [](ObjectReader& reader) {
    model::Notice notice;
    notice.id = reader.id("id");
    notice.text = reader.requiredText("text", kNoteLength);
    notice.level = reader.word("level", kNoticeLevels).value_or(model::NoticeLevel::Info);
    notice.from = reader.instant("from");
    notice.until = reader.instant("until");
    return notice;
  });
}

}  // namespace lobbyboard::feed
