#include "feed/decode_document.h"

#include <algorithm>
#include <set>
#include <utility>

#include "feed/clean_text.h"
#include "feed/decode_lists.h"
#include "feed/decode_project.h"
#include "feed/known_keys.h"
#include "feed/object_reader.h"
#include "feed/published.h"

namespace lobbyboard::feed {
namespace {

constexpr std::string_view kFormat = "lobbyboard-feed/1";

enum class Format { One };
constexpr Word<Format> kFormats[] = {{kFormat, Format::One}};

/// ISO 4217: three capital letters.
bool isCurrency(std::string_view code) {
  return code.size() == 3 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// What the whole document stands on: every fault here refuses it.
void readHead(ObjectReader& reader, model::Snapshot& snapshot) {
  for (const Key key : {"format", "sequence", "published_at", "as_of", "year", "projects"}) reader.require(key);
  reader.word("format", kFormats);
  snapshot.sequence = reader.count("sequence").value_or(0);
  snapshot.publishedAt = reader.instant("published_at").value_or(time::Instant{});
  snapshot.asOf = reader.day("as_of").value_or(time::Day{});
  const std::int64_t year = reader.integer("year").value_or(1);
  if (year < 1 || year > 9999) reader.fault("year", "wrong-type", "must be a year of four digits");
  snapshot.year = static_cast<int>(std::clamp<std::int64_t>(year, 1, 9999));
  if (const auto projects = reader.find("projects"); projects && projects->type() != JsonType::Array)
    reader.fault("projects", "wrong-type", "must be an array, not " + std::string(nameOf(projects->type())));
  else if (projects && projects->size() > kMostItems)
    reader.fault("projects", "too-many", "must hold at most " + std::to_string(kMostItems) + " projects");
  // Amounts under the wrong name would be a lie on every page.
  if (const std::string currency = reader.id("currency"); !currency.empty()) {
    if (!isCurrency(currency)) reader.fault("currency", "unknown-word", inQuotes(currency) + " is no ISO 4217 code");
    snapshot.currency = currency;
  }
}

/// Optional parts: their faults are warnings, one for each member.
void readPlace(ObjectReader& document, model::Snapshot& snapshot) {
  document.part("place", [&](const JsonValue& value, const Place& place) {
    Findings& findings = document.findings();
    ObjectReader reader(value, place, kPlaceKeys, findings);
    for (const auto& [key, text] :
         {std::pair(Key("name"), &snapshot.placeName), std::pair(Key("program"), &snapshot.program),
          std::pair(Key("issuer"), &snapshot.issuer)}) {
      *text = reader.text(key, kNameLength);
      findings.settle();
    }
  });
  document.findings().settle();
}

Ids readUnitLists(ObjectReader& document, model::Snapshot& snapshot) {
  snapshot.districts = readUnits(document, "districts");
  snapshot.departments = readUnits(document, "departments");
  snapshot.categories = readUnits(document, "categories");
  return {indexOf(snapshot.districts), indexOf(snapshot.departments), indexOf(snapshot.categories)};
}

/// The projects that are fit for the wall, and word of the others.
void readProjects(ObjectReader& document, const Ids& ids, ReadDocument& read) {
  std::set<std::string> taken;
  document.eachItem("projects", [&](const JsonValue& value, const Place& place) {
    Findings findings(document.findings().warnings());
    model::Project project = readProject(value, place, ids, findings);
    if (!findings.spoiled() && !taken.insert(project.code).second) {
      const Place codePlace{&place, "code"};
      findings.fault(codePlace, value, "duplicate-code", "the code " + inQuotes(project.code) + " is taken already");
    }
    if (findings.spoiled()) {
      ++read.quarantined;
      if (!read.firstUnfit) read.firstUnfit = findings.firstFault().warning;
    } else {
      read.snapshot.projects.push_back(std::move(project));
    }
    findings.settle();
  });
}

void readOtherLists(ObjectReader& document, const Ids& ids, model::Snapshot& snapshot) {
  snapshot.planCurve = readPlanCurve(document);
  snapshot.services = readServices(document, ids);
  snapshot.commitments = readCommitments(document, ids);
  snapshot.inspections = readInspections(document, ids);
  snapshot.events = readEvents(document);
  snapshot.calendar = readCalendar(document);
  snapshot.reserve = readReserve(document, ids);
  snapshot.notices = readNotices(document);
  snapshot.organisation = readOrganisation(document);
  snapshot.figureWords = readFigureWords(document);
  snapshot.statements = readStatements(document);
}

}  // namespace

base::Result<ReadDocument> readDocument(const JsonDocument& document, WarningList& warnings) {
  const Place root;
  Findings findings(warnings);
  ObjectReader reader(JsonValue(document, 0), root, kDocumentKeys, findings);
  ReadDocument read;
  readHead(reader, read.snapshot);
  if (findings.spoiled()) {
    const model::Warning& fault = findings.firstFault().warning;
    return base::failure("no feed: " + (fault.pointer.empty() ? fault.text : fault.pointer + ": " + fault.text));
  }
  read.snapshot.demo = reader.boolean("demo").value_or(false);
  findings.settle();
  readPlace(reader, read.snapshot);
  read.snapshot.published = readPublished(reader);
  const Ids ids = readUnitLists(reader, read.snapshot);
  readProjects(reader, ids, read);
  readOtherLists(reader, ids, read.snapshot);
  return read;
}

}  // namespace lobbyboard::feed
