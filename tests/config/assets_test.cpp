#include <catch2/catch.hpp>
#include <set>

#include "base/temp_folder.h"
#include "config/mutation.h"
#include "config/playlist.h"
#include "config/rules.h"
#include "config/settings.h"
#include "config/strings.h"
#include "config/theme.h"

using namespace lobbyboard;

namespace {

const std::filesystem::path kSource = LOBBYBOARD_SOURCE_DIR;

const config::PageCatalogue kCatalogue = {
    {"overview", {}},
    {"progress", {{"motion", {"scroll", "step", "flip"}}}},
    {"cards", {}},
    {"red", {}},
    {"race", {{"series", {"district", "department"}}, {"basis", {"month", "quarter"}}}}};

template <typename T>
T whole(config::Loaded<T> loaded) {
  if (!loaded) FAIL(toString(loaded.error().front()));
  return std::move(*loaded);
}

/// {0}, {1}, … as they occur.
std::set<std::string> placeholders(const std::string& text) {
  std::set<std::string> out;
  for (std::size_t at = text.find('{'); at != std::string::npos; at = text.find('{', at + 1))
    out.insert(text.substr(at, text.find('}', at) - at));
  return out;
}

}  // namespace

TEST_CASE("the shipped settings, playlist and rules load and say what the defaults say") {
  const config::Settings settings = whole(config::loadSettings(kSource / "config/lobbyboard.toml"));
  config::Settings expected;
  expected.origin = kSource / "config/lobbyboard.toml";
  expected.scriptOrder = config::ScriptOrder::ChineseOnly;
  expected.feed.url = "http://127.0.0.1:8080/feed.json";
  CHECK(settings == expected);
  config::RuleSettings rules = whole(config::loadRules(config::ruleFile(settings)));
  rules.calendar.rhythms.clear();  // a city's own dates are no default
  CHECK(rules == config::RuleSettings{});

  const config::Playlist playlist = whole(config::loadPlaylist(config::playlistFile(settings), kCatalogue));
  std::vector<std::string> types;
  for (const config::PageEntry& page : playlist.pages) types.push_back(page.type);
  CHECK(types == std::vector<std::string>{"overview", "progress", "cards", "red", "race", "race"});
  CHECK(playlist.pages[4].text("series", "") == "district");
  CHECK(playlist.pages[5].text("series", "") == "department");
}

TEST_CASE("every file of the folders of settings, themes and texts loads") {
  for (const auto& entry : std::filesystem::directory_iterator(kSource / "config/rules"))
    whole(config::loadRules(entry.path()));
  for (const auto& entry : std::filesystem::directory_iterator(kSource / "assets/themes")) {
    const config::Theme theme = whole(config::loadTheme(entry.path()));
    CHECK(theme.t1 != theme.bg);
    CHECK(theme.green.mark != theme.red.mark);
  }
  const config::Theme ink = whole(config::loadTheme(kSource / "assets/themes/ink.toml"));
  CHECK(ink.bg == 0x07090C);
  CHECK(ink.accInk == 0x03131F);
  CHECK(ink.flipT == 0xFBF8F1);
  CHECK(ink.red == config::CardColours{0xFF4B3E, 0xB20E19, 0xFFFFFF, 0xFFFFFF});
  CHECK(ink.donut[5] == 0x4A555F);
  CHECK(ink.band == 0);
  CHECK(whole(config::loadTheme(kSource / "assets/themes/festive.toml")).band == 8);
}

TEST_CASE("both languages have the same keys with the same places to fill in") {
  const config::Strings zh = whole(config::loadStrings(config::stringsFile(kSource / "assets", "zh")));
  const config::Strings en = whole(config::loadStrings(config::stringsFile(kSource / "assets", "en")));
  for (const auto& [key, text] : zh.all()) {
    INFO(key);
    REQUIRE(en.contains(key));
    CHECK(placeholders(text) == placeholders(en[key]));
  }
  for (const auto& [key, text] : en.all()) {
    INFO(key << " = " << text);
    CHECK(zh.contains(key));
  }
}

TEST_CASE("a theme that lacks a token names it") {
  const test::TempFolder folder;
  std::string text = test::bytesOf(kSource / "assets/themes/ink.toml");
  text.replace(text.find("acc2 "), 5, "# c2 ");
  text.replace(text.find("\"#8AD0FC\", "), 11, "");
  const auto faults = config::loadTheme(folder.write("x.toml", text)).error();
  REQUIRE(faults.size() == 2);
  CHECK(faults[0].key == "acc2");
  CHECK(faults[0].text == "is missing; write a colour such as \"#07090C\"");
  CHECK(faults[1].key == "donut");
}

TEST_CASE("texts are found by dotted key, filled in, and noted when missing") {
  const test::TempFolder folder;
  const config::Strings strings = whole(config::loadStrings(folder.write("x.toml", R"(
plain = "p"
[a]
b = "{1} of {0}, {0}"
[a.c]
d = "{{0} {9} {x} {"
)")));
  CHECK(strings["plain"] == "p");
  CHECK(strings.format("a.b", {"ten", "two"}) == "two of ten, ten");
  CHECK(strings.format("a.c.d", {"zero"}) == "{0} {9} {x} {");
  CHECK(strings.missing().empty());

  const std::string& missing = strings["a.z"];
  CHECK(missing == "a.z");
  CHECK(&strings["a.z"] == &missing);
  CHECK(strings.format("no.such", {"x"}) == "no.such");
  CHECK(strings.missing() == std::set<std::string, std::less<>>{"a.z", "no.such"});

  const auto faults = config::loadStrings(folder.write("x.toml", "[a]\nb = 3\n\"c.d\" = \"x\"\ne = [\"x\"]\n")).error();
  CHECK(test::described(faults) ==
        "2:5 a.b: must be a text in quotes, not a whole number\n"
        "3:1 a.c.d: is no key; write small letters, digits, _ and -\n"
        "4:5 a.e: must be a text in quotes, not a list\n");
  const auto words = config::loadStrings(folder.write("y.toml", "[word]\n\"亩\" = \"mu\"\n"));
  REQUIRE(words);
  CHECK((*words)["word.亩"] == "mu");
}
