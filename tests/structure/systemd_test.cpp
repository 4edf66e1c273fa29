// The units are what systemd takes, and closed as far as promised.

#include <sys/wait.h>

#include <catch2/catch.hpp>
#include <cstdio>
#include <filesystem>

#include "base/temp_folder.h"
#include "structure/source_tree.h"

using namespace lobbyboard::test;
using Catch::Contains;

namespace {

const std::filesystem::path kUnits = std::filesystem::path(LOBBYBOARD_SOURCE_DIR) / "systemd";

struct Answer {
  int status = -1;
  std::string text;
};

Answer ask(const std::string& command) {
  Answer answer;
  FILE* pipe = ::popen((command + " 2>&1").c_str(), "r");
  if (pipe == nullptr) return answer;
  char buffer[4096];
  while (const std::size_t got = std::fread(buffer, 1, sizeof buffer, pipe)) answer.text.append(buffer, got);
  const int status = ::pclose(pipe);
  answer.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  return answer;
}

/// False, said aloud, on a machine that cannot judge units.
bool canJudge() {
  if (ask("systemd-analyze --version").status == 0) return true;
  WARN("systemd-analyze is not installed: the units are not judged");
  return false;
}

std::string quoted(const std::filesystem::path& path) { return "'" + path.string() + "'"; }

}  // namespace

TEST_CASE("the sandboxes score at most 1.5") {
  if (!canJudge()) return;
  for (const char* unit : {"lobbyboard-show.service", "lobbyboard-agent.service"}) {
    const Answer answer =
        ask("systemd-analyze --no-pager security --offline=true --threshold=15 " + quoted(kUnits / unit));
    INFO(answer.text);
    CHECK(answer.status == 0);
    const std::size_t score = answer.text.find("Overall exposure level");
    REQUIRE(score != std::string::npos);
    WARN(answer.text.substr(score, answer.text.find('\n', score) - score));
  }
  // The scale weighs: a unit without a sandbox fails it.
  const TempFolder folder;
  const auto bare = folder.write("bare.service", "[Service]\nExecStart=/bin/true\n");
  CHECK(ask("systemd-analyze --no-pager security --offline=true --threshold=15 " + quoted(bare)).status != 0);
}

TEST_CASE("systemd understands every line") {
  if (!canJudge()) return;
  const TempFolder folder;
  std::string units;
  for (const SourceFile& file : filesIn({"systemd"})) {
    if (!file.name().ends_with(".service") && !file.name().ends_with(".target")) continue;
    // The programs and their pages need not be installed where this test runs.
    std::string text = file.text;
    for (const char* start : {"ExecStart=/usr/bin/lobbyboard ", "ExecStart=/usr/bin/Xorg "})
      if (const std::size_t at = text.find(start); at != std::string::npos)
        text.replace(at, std::string(start).size(), "ExecStart=/bin/true ");
    if (const std::size_t at = text.find("Documentation="); at != std::string::npos)
      text.erase(at, text.find('\n', at) - at);
    units += " " + quoted(folder.write(file.name(), text));
  }
  const auto wrong = folder.write("wrong.service", "[Service]\nExecStart=/bin/true\nRestrt=always\n");
  if (ask("systemd-analyze verify " + quoted(wrong)).text.find("Restrt") == std::string::npos) {
    WARN("systemd-analyze verify does not work here: the units' lines are not judged");
    return;
  }
  const Answer answer = ask("systemd-analyze verify" + units);
  CHECK(answer.text == "");
  CHECK(answer.status == 0);
}

TEST_CASE("the units keep the promises that no scale weighs") {
  const std::string show = bytesOf(kUnits / "lobbyboard-show.service");
  const std::string agent = bytesOf(kUnits / "lobbyboard-agent.service");
  for (const std::string& unit : {show, agent}) {
    // Back within a second, for ever; watched; stopped in time; no memory images with what was in them.
    for (const char* line : {"\nType=notify\n", "\nRestart=always\n", "\nRestartSec=1\n", "\nStartLimitIntervalSec=0\n",
                             "\nWatchdogSec=", "\nTimeoutStopSec=5\n", "\nLimitCORE=0\n", "\nExecReload="})
      CHECK_THAT(unit, Contains(line));
  }
  CHECK_THAT(show, Contains("\nPrivateNetwork=yes\n") && Contains("\nBindReadOnlyPaths=/tmp/.X11-unix\n"));
  CHECK_THAT(show, !Contains("\nPrivateIPC="));  // pictures reach the X server through shared memory
  CHECK_THAT(show, !Contains("\nStateDirectory=") && Contains("=STATE_DIRECTORY=/var/lib/lobbyboard\n"));
  CHECK_THAT(show, Contains("\nEnvironment=SDL_VIDEODRIVER=x11\n") && Contains("\nEnvironment=DISPLAY=:0\n"));
  CHECK_THAT(agent, Contains("\nStateDirectory=lobbyboard\n") && !Contains("DISPLAY"));
}
