// What command lines and the environment say, before anything is started.
#include <catch2/catch.hpp>

#include <unistd.h>

#include <cstdlib>

#include "base/temp_folder.h"
#include "commands/command.h"
#include "commands/parent.h"

namespace {

using namespace lobbyboard;
namespace fs = std::filesystem;

class Word {
 public:
  Word(const char* name, const std::string& value) : name_(name) {
    if (const char* const before = std::getenv(name)) before_ = before;
    value.empty() ? ::unsetenv(name) : ::setenv(name, value.c_str(), 1);
  }
  ~Word() { before_.empty() ? ::unsetenv(name_) : ::setenv(name_, before_.c_str(), 1); }
  Word(const Word&) = delete;
  Word& operator=(const Word&) = delete;

 private:
  const char* name_;
  std::string before_;
};

}  // namespace

TEST_CASE("sizes are two whole numbers from 64 to 16384") {
  using geometry::Size;
  CHECK(commands::parseSize("1920x1080") == Size{1920, 1080});
  CHECK(commands::parseSize("64x64") == Size{64, 64});
  CHECK(commands::parseSize("16384x16384") == Size{16384, 16384});
  const std::string wrong =
      GENERATE("", "x", "1920", "1920x", "x1080", "1920 x 1080", "1920X1080", "1920x1080x", "1920x1080 ", " 1920x1080",
               "-1920x1080", "1920x-1080", "63x64", "64x63", "16385x64", "64x16385", "0x0", "99999999999x1080",
               "1920x99999999999", "19.2x10.8", "1920*1080", "0x10x10");
  CAPTURE(wrong);
  try {
    commands::parseSize(wrong);
    FAIL("taken");
  } catch (const commands::Stop& stop) {
    CHECK(stop.code() == base::kWrongUsage);
    CHECK_THAT(stop.what(), Catch::Contains("--size " + wrong + ": must be WIDTHxHEIGHT"));
  }
}

TEST_CASE("the state folder is the given one, else the configured, else systemd's, else the user's") {
  const test::TempFolder folder;
  const fs::path given = folder.path() / "given" / "deep", configured = folder.path() / "configured",
                 systemd = folder.path() / "systemd", home = folder.path() / "home";
  config::Settings settings;
  settings.state = configured;
  const Word state("STATE_DIRECTORY", systemd.string()), user("HOME", home.string());
  CHECK(commands::stateFolder(given.string(), settings) == given);
  CHECK(fs::is_directory(given));
  CHECK(commands::stateFolder("", settings) == configured);
  settings.state.clear();
  CHECK(commands::stateFolder("", settings) == systemd);
  const Word none("STATE_DIRECTORY", "");
  CHECK(commands::stateFolder("", settings) == home / ".local/state/lobbyboard");
  CHECK(fs::is_directory(home / ".local/state/lobbyboard"));
  const Word nobody("HOME", "");
  CHECK_THROWS_WITH(commands::stateFolder("", settings), Catch::Contains("--state"));
}

TEST_CASE("a state folder that cannot be one is named") {
  const test::TempFolder folder;
  const fs::path file = folder.write("a file", "");
  try {
    commands::stateFolder((file / "state").string(), {});
    FAIL("taken");
  } catch (const commands::Stop& stop) {
    CHECK(stop.code() == base::kCouldNotStart);
    CHECK_THAT(stop.what(), Catch::Contains((file / "state").string()));
  }
}

TEST_CASE("faults are listed one a line") {
  CHECK(commands::listed({{"a.toml", 3, 7, "feed.poll", "must be 2s to 1h"}, {"b.toml", 0, 0, "", "is missing"}}) ==
        "a.toml:3:7: feed.poll: must be 2s to 1h\nb.toml: is missing");
}

TEST_CASE("a process whose parent is gone does not begin") {
  CHECK_NOTHROW(commands::endWithParent());
  CHECK(commands::parentWord() == "LOBBYBOARD_PARENT=" + std::to_string(::getpid()));
  const Word gone("LOBBYBOARD_PARENT", "1" + std::to_string(::getppid()));
  CHECK_THROWS_AS(commands::endWithParent(), commands::Stop);
}
