// Every key of every kind of file is broken in every way: the fault must name the very place and key.

#include <catch2/catch.hpp>
#include <functional>
#include <map>

#include "base/temp_folder.h"
#include "config/mutation.h"
#include "config/playlist.h"
#include "config/rules.h"
#include "config/settings.h"
#include "config/theme.h"

using namespace lobbyboard;
using test::KeyLine;

namespace {

const std::string kSource = LOBBYBOARD_SOURCE_DIR;

const config::PageCatalogue kCatalogue = {
    {"overview", {}},
    {"progress", {{"motion", {"scroll", "step", "flip"}}}},
    {"race", {{"series", {"district", "department"}}, {"basis", {"month", "quarter"}}, {"heading", {}}}}};

template <typename T>
std::vector<config::Fault> faultsOf(config::Loaded<T> loaded) {
  return loaded ? std::vector<config::Fault>{} : std::move(loaded.error());
}

struct Kind {
  std::string name;
  std::string text;  ///< valid, with every key there is
  std::function<std::vector<config::Fault>(const std::filesystem::path&)> load;
  std::map<std::string, std::string> outOfRange;  ///< key: a value of the right type that is not allowed
};

const std::string kSettings = R"(zone = "Asia/Shanghai"
language = "zh"  # a comment
active   = "default"
rules    = "wuhai"
theme    = "ink"
state = "state"

[feed]
url = "https://feed.example/feed.json"
poll = "30s"
connect_timeout = "1500ms"
total_timeout = "2m"
max_bytes = "64MiB"
max_quarantined = 0.10
max_shrink = 0.5
ca_file = "ca.pem"
stale_days = 5

[wall]
width = 1920
height = 1080
hz = 60
output = "gles2"
fullscreen = true
pitch_mm = 2.5
near_m = 3
far_m = 10
seams = [960]
)";

const std::string kPlaylist = R"(name = "morning"

[[page]]
type = "progress"
dwell = "all-rows"
motion = "step"

[[page]]
type = "race"
dwell = "20s"
series = "district"
basis = "month"
)";

std::vector<Kind> kinds() {
  return {{"settings",
           kSettings,
           [](const auto& file) { return faultsOf(config::loadSettings(file)); },
           {{"zone", R"("Asia/Wuhai")"},
            {"language", R"("fr")"},
            {"active", R"("../secret")"},
            {"rules", R"("a/b")"},
            {"theme", R"("Ink")"},
            {"feed.url", R"("ftp://feed.example/x")"},
            {"feed.poll", R"("1s")"},
            {"feed.connect_timeout", R"("99ms")"},
            {"feed.total_timeout", R"("6m")"},
            {"feed.max_bytes", R"("2GiB")"},
            {"feed.max_quarantined", "1.01"},
            {"feed.max_shrink", "nan"},
            {"feed.stale_days", "-1"},
            {"wall.width", "63"},
            {"wall.height", "16385"},
            {"wall.hz", "inf"},
            {"wall.pitch_mm", "0.1"},
            {"wall.near_m", "11"},
            {"wall.far_m", "501"},
            {"wall.seams", "[1, 1]"}}},
          {"playlist",
           kPlaylist,
           [](const auto& file) { return faultsOf(config::loadPlaylist(file, kCatalogue)); },
           {{"name", R"("")"},
            {"page[1].type", R"("progres")"},
            {"page[1].dwell", R"("999ms")"},
            {"page[2].dwell", R"("2h")"},
            {"page[1].motion", R"("jump")"},
            {"page[2].series", R"("village")"},
            {"page[2].basis", R"("year")"}}},
          {"rules",
           test::bytesOf(kSource + "/config/rules/wuhai.toml"),
           [](const auto& file) { return faultsOf(config::loadRules(file)); },
           {{"yellow_after", "0"},
            {"red_unit", R"("weeks")"},
            {"red_after", "2"},
            {"red_days", "367"},
            {"one_miss", R"("blue")"},
            {"recovery", R"("never")"},
            {"recovery_met", "37"},
            {"exempt_mode", R"("skip")"},
            {"year_boundary", R"("keep")"},
            {"no_report", R"("met")"},
            {"tolerance", "0.49"},
            {"month_card", R"("best")"},
            {"quarter", R"("median")"},
            {"tie", R"("olympic")"},
            {"min_projects_to_rank", "0"},
            {"rates", R"("wuhai")"},
            {"period_end", "[10, 20]"},
            {"grace_days", "61"},
            {"scoring", R"("fair")"},
            {"count", R"("by_hand")"},
            {"palette", R"("rgb")"},
            {"figures.rate_decimals", "5"},
            {"figures.round", R"("down")"},
            {"lights.rule", R"("beijing")"},
            {"lights.measure", R"("days")"},
            {"lights.schedule", R"("hope")"},
            {"lights.start_red_months", "13"},
            {"lights.units", R"("on")"},
            {"lights.unit_yellow_months", "0"},
            {"lights.growth_plan", "1001"},
            {"lists.by", R"("luck")"},
            {"lists.against", R"("all")"},
            {"lists.target", "100001"},
            {"lists.honour_districts", "101"},
            {"lists.list_red_means", R"("hot")"},
            {"calendar.shift", R"("skip")"},
            {"rhythm[1].name", R"("a b")"},
            {"points.green", "1001"},
            {"points.red", "-1001"}}},
          {"theme",
           test::bytesOf(kSource + "/assets/themes/festive.toml"),
           [](const auto& file) { return faultsOf(config::loadTheme(file)); },
           {{"bg", R"("#12345")"}, {"t1", R"("white")"}, {"red.text", R"("#GGGGGG")"}, {"band", "65"}}}};
}

std::string misspelt(const std::string& key) {
  // Two letters swapped, or one doubled where a swap changes nothing.
  if (key.size() >= 2 && key[0] != key[1]) return std::string{key[1], key[0]} + key.substr(2);
  return key + key.back();
}

}  // namespace

TEST_CASE("every key is found by the test itself") {
  const auto lines = test::keyLines(kSettings);
  REQUIRE(lines.size() == 24);
  CHECK(lines[1].line == 2);
  CHECK(lines[1].valueColumn == 12);
  CHECK(lines[1].value == "\"zh\"");
  CHECK(lines[6].path() == "feed.url");
  CHECK(test::keyLines(kPlaylist).back().path() == "page[2].basis");
}

TEST_CASE("the unbroken file has no faults") {
  const test::TempFolder folder;
  for (const Kind& kind : kinds()) {
    INFO(kind.name);
    CHECK(test::described(kind.load(folder.write("x.toml", kind.text))).empty());
  }
}

TEST_CASE("a value of the wrong type is one fault, at the value") {
  const test::TempFolder folder;
  for (const Kind& kind : kinds())
    for (const KeyLine& line : test::keyLines(kind.text))
      for (const char* wrong : {"1979-05-27", "{ a = 1 }", "[[1], [2]]"}) {
        INFO(kind.name << ": " << line.path() << " = " << wrong);
        const auto faults = kind.load(folder.write("x.toml", test::withValue(kind.text, line, wrong)));
        INFO(test::described(faults));
        // A list that is expected has its fault at the element.
        const bool list = line.value.starts_with('[') && std::string(wrong).starts_with('[');
        config::Fault fault = test::faultAt(faults, line.line, line.valueColumn + (list ? 1 : 0));
        if (list && fault.key.empty()) fault = test::faultAt(faults, line.line, line.valueColumn);
        CHECK(fault.key == line.path());
        CHECK(fault.file == (folder / "x.toml").string());
      }
}

TEST_CASE("a value out of its range is a fault that names the place, the key and what would be right") {
  const test::TempFolder folder;
  for (const Kind& kind : kinds()) {
    std::size_t tried = 0;
    for (const KeyLine& line : test::keyLines(kind.text)) {
      const auto wrong = kind.outOfRange.find(line.path());
      if (wrong == kind.outOfRange.end()) continue;
      ++tried;
      INFO(kind.name << ": " << line.path() << " = " << wrong->second);
      const auto faults = kind.load(folder.write("x.toml", test::withValue(kind.text, line, wrong->second)));
      INFO(test::described(faults));
      REQUIRE_FALSE(faults.empty());
      const config::Fault fault = test::faultAt(faults, line.line, line.valueColumn);
      CHECK(fault.key == line.path());
      CHECK_THAT(fault.text, Catch::Contains("must ") || Catch::Contains("write one such as"));
    }
    CHECK(tried == kind.outOfRange.size());
  }
}

TEST_CASE("a misspelt key is a fault at the key that names the one that was meant") {
  const test::TempFolder folder;
  for (const Kind& kind : kinds())
    for (const KeyLine& line : test::keyLines(kind.text)) {
      if (line.key.size() < 4) continue;
      const std::string wrong = misspelt(line.key);
      INFO(kind.name << ": " << line.path() << " written " << wrong);
      const auto faults = kind.load(folder.write("x.toml", test::withKey(kind.text, line, wrong)));
      INFO(test::described(faults));
      if (line.path() == "page[1].type" || line.path() == "page[2].type") {
        CHECK(test::described(faults).find("is missing") != std::string::npos);
        continue;
      }
      const config::Fault fault = test::faultAt(faults, line.line, line.keyColumn);
      CHECK(fault.key == line.table);
      CHECK(fault.text == "unknown key '" + wrong + "'; did you mean '" + line.key + "'?");
    }
}

TEST_CASE("an unknown key and an unknown table are faults; nothing near, nothing suggested") {
  const test::TempFolder folder;
  for (const Kind& kind : kinds()) {
    INFO(kind.name);
    auto faults = kind.load(folder.write("x.toml", "zzzzzzzz = 1\n" + kind.text));
    CHECK(test::described(faults) == "1:1 : unknown key 'zzzzzzzz'\n");
    faults = kind.load(folder.write("x.toml", kind.text + "\n[zzzzzzzz]\n"));
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].text == "unknown key 'zzzzzzzz'");
  }
}
