// Settings and every file that they name hold together, or every fault is named with its file.
#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>

#include "base/temp_folder.h"
#include "show/wall.h"

namespace {

namespace fs = std::filesystem;
using namespace lobbyboard;
using namespace lobbyboard::test;

/// A whole copy of the program's own files, to be spoiled.
struct Copy {
  TempFolder folder;
  base::Resources files{folder.path()};

  Copy() {
    for (const char* part : {"assets", "config", "fonts"})
      fs::copy(ownFiles().root / part, folder.path() / part, fs::copy_options::recursive);
  }
  fs::path config() const { return files.config() / "lobbyboard.toml"; }
  void append(const fs::path& file, const std::string& text) const {
    std::ofstream(folder.path() / file, std::ios::app) << text;
  }
  void write(const fs::path& file, const std::string& text) const { std::ofstream(folder.path() / file) << text; }
  config::Loaded<show::Setup> load(const show::Overrides& overrides = {}) const {
    return show::loadSetup(config(), files, overrides);
  }
};

bool names(const config::Loaded<show::Setup>& loaded, const fs::path& file) {
  return !loaded && std::any_of(loaded.error().begin(), loaded.error().end(), [&](const config::Fault& fault) {
    return fault.file.find(file.string()) != std::string::npos && !fault.text.empty();
  });
}

}  // namespace

TEST_CASE("the program's own files are a setup") {
  const auto setup = show::loadSetup(ownFiles().config() / "lobbyboard.toml", ownFiles());
  REQUIRE(setup);
  CHECK(setup->settings.active == "default");
  CHECK(setup->playlist.pages.size() == 6);
  CHECK(setup->rules.name == "wuhai");
  const auto files = show::filesOf(*setup, setup->settings.origin);
  CHECK(files.size() == 4);  // the config file, its playlist, its rules, its theme
  for (const fs::path& file : files) CHECK(fs::exists(file));
}

TEST_CASE("each file that is missing is named") {
  const Copy copy;
  const fs::path file = GENERATE("config/lobbyboard.toml", "config/playlists/default.toml", "config/rules/wuhai.toml",
                                 "assets/themes/ink.toml", "assets/strings/zh.toml", "fonts/fonts.toml");
  CAPTURE(file.string());
  CHECK(copy.load());
  fs::remove(copy.folder.path() / file);
  CHECK(names(copy.load(), file));
}

TEST_CASE("each file that is faulty is named, with the place") {
  const Copy copy;
  const fs::path file = GENERATE("config/lobbyboard.toml", "config/playlists/default.toml", "config/rules/wuhai.toml",
                                 "assets/themes/ink.toml", "assets/strings/zh.toml", "fonts/fonts.toml");
  CAPTURE(file.string());
  copy.append(file, "\n= broken\n");
  const auto loaded = copy.load();
  CHECK(names(loaded, file));
  CHECK(loaded.error().front().line > 0);
}

TEST_CASE("the faults of all files are told together") {
  const Copy copy;
  copy.append("config/playlists/default.toml", "\n[[page]]\ntype = \"overwiev\"\n");
  copy.append("config/rules/wuhai.toml", "\nyelow = 1\n");
  const auto loaded = copy.load();
  CHECK(names(loaded, "config/playlists/default.toml"));
  CHECK(names(loaded, "config/rules/wuhai.toml"));
}

TEST_CASE("what the settings name is what is read") {
  const Copy copy;
  copy.write(
      "config/lobbyboard.toml",
      "language = \"en\"\ntheme = \"festive\"\nactive = \"demo\"\n[feed]\nurl = \"http://127.0.0.1:1/feed.json\"\n");
  const auto ink = show::loadSetup(ownFiles().config() / "lobbyboard.toml", ownFiles());
  const auto setup = copy.load();
  REQUIRE(setup);
  CHECK(setup->playlist.origin.filename() == "demo.toml");
  CHECK(setup->theme.bg != ink->theme.bg);
  CHECK(setup->strings["waiting.title"] != ink->strings["waiting.title"]);
  copy.write("config/lobbyboard.toml", "active = \"winter\"\n[feed]\nurl = \"http://127.0.0.1:1/feed.json\"\n");
  CHECK(names(copy.load(), "config/playlists/winter.toml"));
}

TEST_CASE("a command line puts its own in place of the files'") {
  const Copy copy;
  const auto small = copy.load({geometry::Size{640, 360}, {}});
  REQUIRE(small);
  CHECK(small->settings.wall.width == 640);
  CHECK(small->settings.wall.height == 360);
  const auto race = copy.load({std::nullopt, "race"});
  REQUIRE(race);
  CHECK(race->settings.wall.width == 1920);
  REQUIRE(race->playlist.pages.size() == 2);
  CHECK(race->playlist.pages[1].text("series", "") == "department");
  const auto none = copy.load({std::nullopt, "rase"});
  REQUIRE(names(none, "config/playlists/default.toml"));
  CHECK_THAT(none.error().front().text, Catch::Contains("rase"));
}
