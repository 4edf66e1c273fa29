#include <catch2/catch.hpp>

#include "base/temp_folder.h"
#include "config/mutation.h"
#include "config/playlist.h"
#include "config/rules.h"
#include "config/settings.h"

using namespace lobbyboard;
using namespace std::chrono_literals;
using test::TempFolder;

TEST_CASE("settings are read into their types, paths from the file's own folder") {
  const TempFolder folder;
  const auto file = folder.write("lobbyboard.toml", R"(
zone = "Europe/Berlin"
language = "en"
active = "spring-fair"
rules = "hejin"
theme = "festive"
state = "/srv/board"
[feed]
file = "../data/feed.json"
poll = "5m"
connect_timeout = "250ms"
total_timeout = "3s"
max_bytes = 4096
max_quarantined = 0
max_shrink = 1.0
stale_days = 0
[wall]
width = 64
height = 16384
hz = 59.94
output = "kmsdrm"
fullscreen = false
pitch_mm = 1.86
near_m = 2
far_m = 25.5
seams = [16, 48]
)");
  const auto settings = config::loadSettings(file);
  REQUIRE(settings);
  CHECK(settings->origin == file);
  CHECK(settings->feed.url.empty());
  CHECK(settings->feed.file == folder.path().parent_path() / "data/feed.json");
  CHECK(settings->feed.poll == 300s);
  CHECK(settings->feed.connectTimeout == 250ms);
  CHECK(settings->feed.totalTimeout == 3s);
  CHECK(settings->feed.maxBytes == 4096);
  CHECK(settings->feed.maxQuarantined == 0.0);
  CHECK(settings->feed.maxShrink == 1.0);
  CHECK(settings->feed.caFile.empty());
  CHECK(settings->feed.staleDays == 0);
  CHECK(settings->wall ==
        config::WallSettings{64, 16384, 59.94, config::Output::Kmsdrm, false, 1.86, 2, 25.5, {16, 48}});
  CHECK(settings->zone == "Europe/Berlin");
  CHECK(settings->language == "en");
  CHECK(settings->theme == "festive");
  CHECK(settings->state == "/srv/board");
  CHECK(config::playlistFile(*settings) == folder / "playlists/spring-fair.toml");
  CHECK(config::ruleFile(*settings) == folder / "rules/hejin.toml");
}

TEST_CASE("what is left out has its default") {
  const TempFolder folder;
  const auto file = folder.write("x.toml", "[feed]\nurl = \"http://h/f\"\n");
  config::Settings expected;
  expected.origin = file;
  expected.feed.url = "http://h/f";
  const auto settings = config::loadSettings(file);
  REQUIRE(settings);
  CHECK(*settings == expected);
}

TEST_CASE("a feed has one source") {
  const TempFolder folder;
  auto faults = config::loadSettings(folder.write("x.toml", "")).error();
  CHECK(test::described(faults) == "0:0 feed: needs url (an http or https address) or file (a document on disk)\n");
  faults = config::loadSettings(folder.write("x.toml", "\n[feed]\nurl = \"http://h\"\nfile = \"f\"\n")).error();
  CHECK(test::described(faults) == "4:8 feed.file: cannot stand beside feed.url; keep one of them\n");
  for (const char* wrong : {"http://", "https:///x", "h/f", "http://h /f", "file:///etc/passwd", "http://?x", ""})
    CHECK_FALSE(config::loadSettings(folder.write("x.toml", std::string("[feed]\nurl = \"") + wrong + "\"\n")));
}

TEST_CASE("seams are places inside the canvas, in order, and nobody stands beyond the farthest reader") {
  const TempFolder folder;
  for (const char* const bad : {"[1920]", "[0]", "[960, 960]", "[1280, 640]", "[960.5]", "960", "[\"960\"]"}) {
    const auto file =
        folder.write("x.toml", std::string("[feed]\nurl = \"http://h/f\"\n[wall]\nseams = ") + bad + "\n");
    INFO(bad);
    CHECK(test::described(config::loadSettings(file).error()) ==
          "4:9 wall.seams: must be a list of whole numbers, ascending, each inside the canvas, as in [640, 1280]\n");
  }
  const auto far = folder.write("y.toml", "[feed]\nurl = \"http://h/f\"\n[wall]\nnear_m = 12\n");
  CHECK(test::described(config::loadSettings(far).error()) == "4:10 wall.near_m: must not be beyond wall.far_m\n");
  const auto close = folder.write("z.toml", "[feed]\nurl = \"http://h/f\"\n[wall]\nfar_m = 2\n");
  CHECK(config::loadSettings(close)->wall.nearM == 2);
}

TEST_CASE("all faults of a file are told at once, in words") {
  const TempFolder folder;
  const auto file = folder.write("x.toml", R"(languge = "zh"
zone = "Mars/Base"
[feed]
url = "http://h/f"
poll = 30
connect_timeout = "30s"
[wall]
width = 5
hz = "60"
[[wall.extra]]
)");
  const auto faults = config::loadSettings(file).error();
  CHECK(
      test::described(faults) ==
      "5:8 feed.poll: must be a time span in quotes with its unit, such as \"30s\", \"5m\" or \"1500ms\", not a whole "
      "number\n"
      "3:1 feed.total_timeout: must not be shorter than feed.connect_timeout\n"
      "8:9 wall.width: must be 64 to 16384, not 5\n"
      "9:6 wall.hz: must be a number from 24 to 240, not a text\n"
      "10:8 wall: unknown key 'extra'\n"
      "2:8 zone: is no time zone of the IANA database: 'Mars/Base'; write one such as \"Asia/Shanghai\"\n"
      "1:1 : unknown key 'languge'; did you mean 'language'?\n");
  CHECK(toString(faults[2]) == file.string() + ":8:9: wall.width: must be 64 to 16384, not 5");
  CHECK(toString(faults[6]) == file.string() + ":1:1: unknown key 'languge'; did you mean 'language'?");
}

TEST_CASE("a playlist keeps its order, dwells and options") {
  const config::PageCatalogue catalogue = {{"overview", {}}, {"race", {{"series", {"district"}}, {"rows", {}}}}};
  const TempFolder folder;
  const auto playlist = config::loadPlaylist(folder.write("evening.toml", R"(
[[page]]
type = "race"
series = "district"
rows = 7
dwell = "all-rows"
[[page]]
type = "overview"
dwell = "90s"
[[page]]
type = "overview"
)"),
                                             catalogue);
  REQUIRE(playlist);
  CHECK(playlist->name == "evening");
  REQUIRE(playlist->pages.size() == 3);
  CHECK(playlist->pages[0].type == "race");
  CHECK(playlist->pages[0].dwell.allRows);
  CHECK(playlist->pages[0].text("series", "department") == "district");
  CHECK(playlist->pages[0].text("rows", "not a text") == "not a text");
  CHECK(playlist->pages[0].options.at("rows") == config::OptionValue{std::int64_t{7}});
  CHECK(playlist->pages[1].dwell == config::Dwell{90s, false});
  CHECK(playlist->pages[2].dwell == config::Dwell{15s, false});

  const auto fault = [&](const std::string& text) {
    const auto loaded = config::loadPlaylist(folder.write("x.toml", text), catalogue);
    return loaded ? "none" : test::described(loaded.error());
  };
  CHECK(fault("") == "0:0 page: is missing; a playlist needs at least one [[page]]\n");
  CHECK(fault("[page]\n") == "1:1 page: must be written [[page]], once for each, not as a table\n");
  CHECK(fault("page = [1]\n") == "1:9 page[1]: must be a table, not a whole number\n");
  CHECK(fault("[[page]]\n") == "1:1 page[1].type: is missing; write 'overview' or 'race'\n");
  CHECK(fault("[[page]]\ntype = \"racer\"\n") ==
        "2:8 page[1].type: must be 'overview' or 'race', not 'racer'; did you mean 'race'?\n");
  CHECK(fault("[[page]]\ntype = \"overview\"\nseries = \"district\"\n") == "3:1 page[1]: unknown key 'series'\n");
  std::string many;
  for (int i = 0; i < 101; ++i) many += "[[page]]\ntype = \"overview\"\n";
  CHECK(fault(many) == "0:0 page: stands more than 100 times; make the loop shorter\n");
}

TEST_CASE("a page says on which days it stands") {
  const config::PageCatalogue catalogue = {{"overview", {}}};
  const TempFolder folder;
  const auto load = [&](const std::string& keys) {
    return config::loadPlaylist(folder.write("x.toml", "[[page]]\ntype = \"overview\"\n" + keys), catalogue);
  };
  const auto playlist = load(
      "month_days = [[8, 12], -1]\nquarter_days = [[-10, -1]]\nweek_days = [\"mon\", \"sun\"]\ndispatch_week = 2\n"
      "dispatch = \"permits\"\n");
  REQUIRE(playlist);
  const config::StandingDays& days = playlist->pages[0].days;
  CHECK(days.monthDays == config::StandingDays::Spans{{8, 12}, {-1, -1}});
  CHECK(days.quarterDays == config::StandingDays::Spans{{-10, -1}});
  CHECK(days.weekDays == std::vector<int>{1, 7});
  CHECK((days.dispatchWeek == 2 && days.dispatch == "permits"));
  CHECK(load("")->pages[0].days.always());
  CHECK_THAT(test::described(load("month_days = [32]\n").error()),
             Catch::StartsWith("3:15 page[1].month_days: must be"));
  CHECK_THAT(test::described(load("month_days = [[1, 2, 3]]\n").error()), Catch::StartsWith("3:15 page[1].month_days"));
  CHECK_THAT(test::described(load("week_days = [\"mond\"]\n").error()), Catch::Contains("did you mean 'mon'?"));
  CHECK_THAT(test::described(load("dispatch = \"permits\"\n").error()), Catch::Contains("beside dispatch_week"));
  CHECK_THAT(test::described(load("dispatch_week = 0\n").error()), Catch::Contains("must be 1 to 52"));
}

TEST_CASE("every word of the rules has its meaning") {
  const TempFolder folder;
  const auto rules = config::loadRules(folder.write("other.toml", R"(
yellow_after = 1
red_after = 4
red_unit = "days"
red_days = 31
one_miss = "keep_previous"
recovery = "after_met"
recovery_met = 3
exempt_mode = "reset"
year_boundary = "hold"
no_report = "miss"
tolerance = 0.995
month_card = "majority"
quarter = "last_month"
tie = "dense"
tie_breaks = ["invest", "green"]
min_projects_to_rank = 1
rates = "hejin"
[points]
green = 10
notice = 8
yellow = -1
red = -5
)"));
  REQUIRE(rules);
  config::RuleSettings expected;
  expected.name = "other";
  expected.yellowAfter = 1;
  expected.redAfter = 4;
  expected.redUnit = config::RedUnit::Days;
  expected.redDays = 31;
  expected.oneMiss = config::OneMiss::KeepPrevious;
  expected.recovery = config::Recovery::AfterMet;
  expected.recoveryMet = 3;
  expected.exemptMode = config::ExemptMode::Reset;
  expected.yearBoundary = config::YearBoundary::Hold;
  expected.noReport = config::NoReport::Miss;
  expected.toleranceMille = 995;
  expected.monthCard = config::MonthCard::Majority;
  expected.quarter = config::QuarterMode::LastMonth;
  expected.tie = config::Tie::Dense;
  expected.tieBreaks = {config::TieBreak::Invest, config::TieBreak::Green};
  expected.minProjectsToRank = 1;
  expected.rates = config::hejinRates();
  expected.scoring.points = {10, 8, -1, -5};
  CHECK(*rules == expected);

  const auto fault = [&](const std::string& text) {
    const auto loaded = config::loadRules(folder.write("x.toml", text));
    return loaded ? "none" : test::described(loaded.error());
  };
  CHECK(fault("") == "none");
  CHECK(fault("tie_breaks = []\n") == "none");
  CHECK(fault("tie_breaks = [\"red\", \"red\"]\n") == "1:22 tie_breaks: names 'red' twice\n");
  CHECK(fault("tie_breaks = [\"reed\"]\n") ==
        "1:15 tie_breaks: must be 'green', 'red', 'invest' or 'admin_order', not 'reed'; did you mean 'red'?\n");
  CHECK(fault("tolerance = 0.9995\n") == "1:13 tolerance: must have at most three decimals, such as 0.995\n");
  CHECK(fault("red_after = 2\n") ==
        "1:13 red_after: must be more than yellow_after, or no card would ever be yellow\n");
  CHECK(fault("red_after = 2\nred_unit = \"days\"\n") == "none");
}
