// Arrows point down only: which room may include which, and which library is wrapped where.

#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "structure/cpp_text.h"
#include "structure/source_tree.h"

using namespace lobbyboard::test;

namespace {

using Rooms = std::set<std::string>;

/// A room and the rooms that it may include, its own aside.
const std::map<std::string, Rooms> kMayUse = {
    {"base", {}},
    {"time", {}},
    {"geometry", {}},
    {"pictures", {"base"}},
    {"model", {"base", "time"}},
    {"graphics", {"base", "geometry"}},
    {"config", {"base", "time"}},
    {"widgets", {"graphics", "geometry", "time"}},
    {"rules", {"model", "config", "time"}},
    {"feed", {"model", "config", "pictures", "base", "time"}},
    {"pages", {"widgets", "graphics", "geometry", "rules", "model", "config", "pictures", "time"}},
    {"playlist", {"config", "time"}},
    {"agent", {"feed", "config", "model", "pictures", "base", "time"}},
    {"demo", {"feed", "model", "pictures", "base", "time"}},
    {"show",
     {"pages", "playlist", "display", "graphics", "feed", "rules", "model", "config", "pictures", "geometry", "base",
      "time"}},
    {"lint", {"show", "pages", "rules", "model", "graphics", "config", "geometry", "base", "time"}},
    {"display", {"graphics", "config", "geometry", "base", "time"}},
    {"commands",
     {"agent", "demo", "lint", "show", "display", "pages", "playlist", "rules", "feed", "model", "config", "graphics",
      "geometry", "widgets", "pictures", "base", "time"}},
    {"main", {"commands"}},
    {"main_show", {"commands"}},
    {"main_agent", {"commands"}}};

struct Wrapped {
  std::vector<std::string> headers;  ///< beginnings of what stands between the marks
  Rooms rooms;
};

/// A library and the only rooms that include it. The first row that fits counts.
const std::vector<Wrapped> kWrapped = {
    {{"curl/"}, {"agent"}},
    {{"httplib"}, {"agent", "demo"}},
    {{"systemd/"}, {"agent", "show"}},
    {{"SDL2/SDL_ttf", "SDL_ttf"}, {"graphics"}},
    {{"SDL2/", "SDL"}, {"display"}},
    {{"cairo", "pixman", "unicode/", "ft2build", "freetype/"}, {"graphics"}},
    {{"toml"}, {"config"}},
    {{"qrencode"}, {"widgets"}},
    {{"jpeglib", "jerror", "png.h"}, {"pictures"}},
    {{"rapidjson/reader", "rapidjson/document", "rapidjson/pointer", "rapidjson/schema", "rapidjson/memorystream",
      "rapidjson/istreamwrapper", "rapidjson/filereadstream"},
     {"feed"}},
    {{"date/"}, {"time"}},
    {{"spdlog/fmt/"}, {"any"}},
    {{"spdlog/"}, {"base"}},
    {{"CLI/"}, {"commands"}},
    {{"X11/"}, {"display"}},
    {{"xcb/"}, {}},
    {{"regex", "iostream"}, {}}};

/// Why a room may not include this; empty when it may.
std::string complaint(const std::string& room, const std::string& include) {
  const std::string name = include.substr(1, include.size() - 2);
  const std::string folder = name.substr(0, name.find('/'));
  if (include.front() == '"') {
    if (name.find('/') == std::string::npos) return "includes are written from src/, with their folder";
    if (!kMayUse.contains(folder)) return "no such room";
    return folder == room || kMayUse.at(room).contains(folder) ? "" : "this arrow points up or aside";
  }
  for (const Wrapped& library : kWrapped)
    for (const std::string& beginning : library.headers)
      if (name.starts_with(beginning))
        return library.rooms.contains(room) || library.rooms.contains("any") ? "" : "this library is wrapped elsewhere";
  return "";
}

}  // namespace

TEST_CASE("the table itself points down only") {
  std::map<std::string, int> floor;
  for (std::size_t pass = 0; pass < kMayUse.size(); ++pass)
    for (const auto& [room, below] : kMayUse)
      for (const std::string& other : below) {
        REQUIRE(kMayUse.contains(other));
        floor[room] = std::max(floor[room], floor[other] + 1);
      }
  for (const auto& [room, height] : floor) {
    INFO(room << " stands on itself");
    CHECK(height < static_cast<int>(kMayUse.size()));
  }
}

TEST_CASE("each include is allowed to its room") {
  std::size_t includes = 0;
  for (const SourceFile& file : programFiles()) {
    REQUIRE(kMayUse.contains(file.room()));
    for (const Piece& include : takeApart(file.text).includes) {
      ++includes;
      INFO(file.path << ":" << lineOf(file.text, include.at) << ": " << include.text);
      CHECK(complaint(file.room(), include.text) == "");
    }
  }
  CHECK(includes > 100);
}

TEST_CASE("the complaint fits") {
  CHECK(complaint("pages", "\"playlist/timeline.h\"") == "this arrow points up or aside");
  CHECK(complaint("time", "\"base/file.h\"") == "this arrow points up or aside");
  CHECK(complaint("feed", "\"decode.h\"") == "includes are written from src/, with their folder");
  CHECK(complaint("show", "<curl/curl.h>") == "this library is wrapped elsewhere");
  CHECK(complaint("graphics", "<SDL2/SDL_ttf.h>") == "");
  CHECK(complaint("graphics", "<SDL2/SDL_video.h>") == "this library is wrapped elsewhere");
  CHECK(complaint("rules", "<rapidjson/document.h>") == "this library is wrapped elsewhere");
  CHECK(complaint("rules", "<rapidjson/writer.h>") == "");
  CHECK(complaint("show", "<X11/Xlib.h>") == "this library is wrapped elsewhere");
  CHECK(complaint("show", "<spdlog/fmt/fmt.h>") == "");
}
