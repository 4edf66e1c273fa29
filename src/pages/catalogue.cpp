#include "pages/catalogue.h"

#include <stdexcept>
#include <vector>

#include "pages/breakdown.h"
#include "pages/calendar.h"
#include "pages/cards.h"
#include "pages/duties.h"
#include "pages/elements.h"
#include "pages/events.h"
#include "pages/honour.h"
#include "pages/inspections.h"
#include "pages/late.h"
#include "pages/league.h"
#include "pages/lights.h"
#include "pages/lists.h"
#include "pages/notes.h"
#include "pages/notice.h"
#include "pages/overview.h"
#include "pages/permits.h"
#include "pages/photos.h"
#include "pages/published.h"
#include "pages/race.h"
#include "pages/rates.h"
#include "pages/red.h"
#include "pages/reserve.h"
#include "pages/services.h"
#include "pages/spotlight.h"
#include "pages/tree.h"
#include "pages/wallchart.h"
#include "pages/welcome.h"

namespace lobbyboard::pages {
namespace {

/// What the program knows of a page type.
struct Kind {
  config::PageType type;
  bool (*hasContent)(const Stage&, const Content&, const config::PageEntry&);
  std::unique_ptr<Page> (*make)(const Stage&, const Content&, const config::PageEntry&, const Turn&);
};

template <typename Made>
Kind kind(std::string name, std::vector<config::PageOption> options = {}) {
  return {{std::move(name), std::move(options)},
          Made::hasContent,
          [](const Stage& stage, const Content& content, const config::PageEntry& entry, const Turn& turn) {
            return std::unique_ptr<Page>(std::make_unique<Made>(stage, content, entry, turn));
          }};
}

/// What an operator may proclaim.
std::vector<config::PageOption> proclaimedOptions(const char* besides) {
  std::vector<config::PageOption> out{{"title", {}}, {besides, {}}};
  for (const char* const line : kProclaimedLines) out.push_back({line, {}});
  return out;
}

/// A new page is one more row here.
const std::vector<Kind>& kinds() {
  static const std::vector<Kind> kKinds = {
      kind<OverviewPage>("overview", {{"time_progress", {"on", "off"}}}),
      kind<ProgressPage>("progress", {{"motion", {"scroll", "step", "flip"}}}),
      kind<CardsPage>("cards"),
      kind<RedPage>("red"),
      kind<SpotlightPage>("spotlight", {{"projects", {}}}),
      kind<PhotosPage>("photos", {{"projects", {}}}),
      kind<EventsPage>("events"),
      kind<RatesPage>("rates", {{"series", {"district", "department"}}}),
      kind<ElementsPage>("elements"),
      kind<PublishedPage>("figures", {{"of", {}}, {"part", {"figures", "statements"}}}),
      kind<NoticePage>("notice", proclaimedOptions("sign")),
      kind<WelcomePage>("welcome", proclaimedOptions("guest")),
      kind<WallchartPage>("wallchart"),
      kind<RacePage>("race", {{"series", {"district", "department"}}, {"basis", {"month", "quarter"}}}),
      kind<ListsPage>("lists", {{"list", {"problems", "commitments", "letters"}}}),
      kind<DutiesPage>("duties", {{"list", {"commitments", "problems", "letters", "services"}}}),
      kind<LeaguePage>("league", {{"measure", {}}, {"series", {"district", "department"}}, {"label", {}}}),
      kind<HonourPage>("honour", {{"warning", {"on", "off"}}, {"names", {"red_black", "red_yellow"}}}),
      kind<LightsPage>("lights"),
      kind<PermitsPage>("permits"),
      kind<BreakdownPage>("breakdown", {{"by", {"category", "district", "department", "level", "nature", "stage"}}}),
      kind<ReservePage>("reserve"),
      kind<InspectionsPage>("inspections"),
      kind<ServicesPage>("services"),
      kind<CalendarPage>("calendar"),
      kind<LatePage>("late"),
      kind<TreePage>("tree", {{"of", {"responsibility", "organisation"}}}),
      kind<NotesPage>("notes", {{"source", {}}}),
  };
  return kKinds;
}

const Kind& kindOf(const config::PageEntry& entry) {
  for (const Kind& kind : kinds())
    if (kind.type.name == entry.type) return kind;
  throw std::invalid_argument("no page type \"" + entry.type + "\"");
}

}  // namespace

const config::PageCatalogue& catalogue() {
  static const config::PageCatalogue kCatalogue = [] {
    config::PageCatalogue out;
    for (const Kind& kind : kinds()) out.push_back(kind.type);
    return out;
  }();
  return kCatalogue;
}

bool hasContent(const Stage& stage, const Content& content, const config::PageEntry& entry) {
  return kindOf(entry).hasContent(stage, content, entry);
}

std::chrono::milliseconds dwellOf(const Stage& stage, const Content& content, const config::PageEntry& entry) {
  constexpr std::chrono::milliseconds kLeast{8000};
  if (!entry.dwell.allRows || entry.type != "progress") return entry.dwell.span;
  const std::int64_t frames = ProgressPage(stage, content, entry, {}).framesForAll();
  const std::chrono::milliseconds needed(static_cast<std::int64_t>(static_cast<double>(frames) * 1000 / stage.hz) + 1);
  return std::max(kLeast, needed);
}

std::unique_ptr<Page> makePage(const Stage& stage, const Content& content, const config::PageEntry& entry,
                               const Turn& turn) {
  return kindOf(entry).make(stage, content, entry, turn);
}

}  // namespace lobbyboard::pages
