#include "agent/source.h"

#include <sys/stat.h>

#include <catch2/catch.hpp>
#include <csignal>

#include "agent/hangup.h"
#include "agent/settings_watch.h"
#include "agent/stop_switch.h"
#include "base/temp_folder.h"

namespace {

using namespace lobbyboard::agent;
using namespace lobbyboard::test;
using Catch::Matchers::Contains;

std::string reasonOf(const Answer& answer) {
  REQUIRE(std::holds_alternative<Failed>(answer));
  return std::get<Failed>(answer).reason;
}

}  // namespace

TEST_CASE("a file is read when its content changed") {
  const TempFolder folder;
  const auto file = folder.write("feed.json", R"({"one": 1})");
  FileSource source(file, 1000);
  const Answer first = source.read({}, {});
  REQUIRE(std::holds_alternative<Body>(first));
  const Body body = std::get<Body>(first);
  CHECK(body.bytes == R"({"one": 1})");
  CHECK_FALSE(body.validators.empty());

  CHECK(std::holds_alternative<NotModified>(source.read(body.validators, {})));
  folder.write("feed.json", R"({"one": 1})");
  CHECK(std::holds_alternative<NotModified>(source.read(body.validators, {})));
  CHECK(std::holds_alternative<Body>(source.read({}, {})));
  folder.write("feed.json", R"({"one": 2})");
  const Answer second = source.read(body.validators, {});
  REQUIRE(std::holds_alternative<Body>(second));
  CHECK(std::get<Body>(second).bytes == R"({"one": 2})");
}

TEST_CASE("a file that is no feed says what and where") {
  const TempFolder folder;
  const auto file = folder.path() / "feed.json";
  FileSource source(file, 1000);
  CHECK_THAT(reasonOf(source.read({}, {})), Contains(file.string()) && Contains("No such file"));
  folder.write("feed.json", "");
  CHECK_THAT(reasonOf(source.read({}, {})), Contains(file.string()) && Contains("empty"));
  folder.write("feed.json", "<html>");
  CHECK_THAT(reasonOf(source.read({}, {})), Contains("HTML"));
  folder.write("feed.json", std::string(1001, ' '));
  CHECK_THAT(reasonOf(source.read({}, {})), Contains("larger than 1000"));
  std::filesystem::remove(file);
  std::filesystem::create_directory(file);
  CHECK_THAT(reasonOf(source.read({}, {})), Contains("not a regular file"));
  std::filesystem::remove(file);
  REQUIRE(::mkfifo(file.c_str(), 0600) == 0);
  CHECK_THAT(reasonOf(source.read({}, {})), Contains("not a regular file"));
}

TEST_CASE("a stop is heard before a file is read") {
  const TempFolder folder;
  FileSource source(folder.write("feed.json", "{}"), 1000);
  const StopSwitch stop;
  CHECK(std::holds_alternative<Body>(source.read({}, {stop.descriptor()})));
  stop.stop();
  CHECK(std::holds_alternative<Stopped>(source.read({}, {stop.descriptor()})));
}

TEST_CASE("SIGHUP is told once, a broken pipe never") {
  Hangup hangup;
  CHECK_FALSE(hangup.take());
  ::raise(SIGPIPE);
  CHECK_FALSE(hangup.take());
  ::raise(SIGHUP);
  CHECK(hangup.take());
  CHECK_FALSE(hangup.take());
  ::raise(SIGHUP);  // left to the destructor
}

TEST_CASE("a settings file counts as changed once, when it has come to rest") {
  const TempFolder folder;
  const auto file = folder.write("wall.toml", "one");
  SettingsWatch watch(file);
  CHECK_FALSE(watch.look());
  CHECK_FALSE(watch.look());

  folder.write("wall.toml", "");
  CHECK_FALSE(watch.look());
  folder.write("wall.toml", "half of");
  CHECK_FALSE(watch.look());
  folder.write("wall.toml", "half of it");
  CHECK_FALSE(watch.look());
  CHECK(watch.look());
  CHECK_FALSE(watch.look());

  SECTION("renamed over, with the same size") {
    std::filesystem::rename(folder.write("wall.new", "two of it!"), file);
    CHECK_FALSE(watch.look());
    CHECK(watch.look());
  }
  SECTION("gone and back") {
    std::filesystem::remove(file);
    CHECK_FALSE(watch.look());
    CHECK(watch.look());
    CHECK_FALSE(watch.look());
    folder.write("wall.toml", "again");
    CHECK_FALSE(watch.look());
    CHECK(watch.look());
  }
}
