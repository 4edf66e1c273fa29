// Processes that are stopped, killed, started twice, or left behind.
#include <catch2/catch.hpp>
#include <csignal>

#include "agent/http_answers.h"
#include "integration/house.h"

namespace {

using namespace lobbyboard;
using namespace lobbyboard::test;
using namespace std::chrono_literals;
using Catch::Contains;

}  // namespace

TEST_CASE_METHOD(House, "a stop ends the agent within two seconds, whatever its server does") {
  const int number = GENERATE(SIGTERM, SIGINT);
  SECTION("between polls") { server.then(ok(feedDocument(12))); }
  SECTION("while the server says nothing") { server.then({Hang{}}); }
  SECTION("in the middle of a document") {
    server.then({Send{"HTTP/1.1 200 OK\r\nContent-Length: 900000\r\n\r\n{"}, Hang{}});
  }
  SECTION("drop by drop") {
    server.then({Send{"HTTP/1.1 200 OK\r\nContent-Length: 900000\r\n\r\n"}, Drip{std::string(900000, ' '), 20ms}});
  }
  const auto process = agent();
  REQUIRE(server.awaitRequests(1, kSoon));
  std::this_thread::sleep_for(100ms);
  process->signal(number);
  CHECK(process->wait(kStop).value_or(-1) == 0);
}

TEST_CASE_METHOD(House, "a stop ends the show within two seconds") {
  const int number = GENERATE(SIGTERM, SIGINT);
  SECTION("with data") { publish(12); }
  SECTION("without") {}
  const auto process = show();
  REQUIRE(soon([&] { return says(*process, "640x360 on memory"); }));
  std::this_thread::sleep_for(300ms);
  process->signal(number);
  CHECK(process->wait(kStop).value_or(-1) == 0);
  CHECK_THAT(process->log(), Contains(" frames, "));
}

TEST_CASE_METHOD(House, "a stop of the pair ends all three, while the server hangs") {
  server.then({Hang{}});
  const auto process = run();
  REQUIRE(server.awaitRequests(1, kSoon));
  REQUIRE(soon([&] { return says(*process, "640x360 on memory"); }));
  const auto children = childrenOf(process->pid());
  CHECK(children.size() == 2);
  for (const ChildSeen& child : children) {
    INFO(child.name);
    const bool shows = child.name == "lobbyboard-show";
    CHECK((shows || child.name.starts_with("lobbyboard-agen")));  // the kernel keeps 15 letters
    // The show has not even a library for a network, the agent none for a screen.
    const std::string mapped = bytesOf("/proc/" + std::to_string(child.pid) + "/maps");
    CHECK(mapped.find(shows ? "libSDL2" : "libcurl") != std::string::npos);
    for (const char* library : {"libcurl", "libssl", "libcpp-httplib"})
      if (shows) CHECK(mapped.find(library) == std::string::npos);
    for (const char* library : {"libSDL2", "libX11", "libcairo"})
      if (!shows) CHECK(mapped.find(library) == std::string::npos);
  }
  process->signal(SIGTERM);
  CHECK(process->wait(kStop).value_or(-1) == 0);
  for (const ChildSeen& child : children) CHECK(isDead(child.pid));
}

TEST_CASE_METHOD(House, "a hang-up of the pair makes the agent ask at once, and ends nobody") {
  server.then(ok(feedDocument(12)));
  std::string patient = configText();
  patient.replace(patient.find("poll = \"2s\""), 11, "poll = \"1h\"");
  write("lobbyboard.toml", patient);
  const auto process = run();
  REQUIRE(soon([&] { return says(*process, "store: sequence 12"); }));
  REQUIRE(server.awaitRequests(1, kSoon));
  const auto children = childrenOf(process->pid());
  server.then(ok(feedDocument(13)));
  process->signal(SIGHUP);
  CHECK(soon([&] { return says(*process, "store: sequence 13"); }));
  CHECK(process->running());
  CHECK(childrenOf(process->pid()).size() == children.size());
  process->signal(SIGTERM);
  CHECK(process->wait(kStop).value_or(-1) == 0);
}

TEST_CASE_METHOD(House, "children end with a pair that is killed") {
  server.then(ok(feedDocument(12)));
  const auto process = run();
  REQUIRE(soon([&] { return says(*process, "accepted sequence 12") && says(*process, "on memory"); }));
  const auto children = childrenOf(process->pid());
  REQUIRE(children.size() == 2);
  process->signal(SIGKILL);
  CHECK(process->wait(kStop).value_or(-1) == 128 + SIGKILL);
  for (const ChildSeen& child : children) CHECK(soon([&] { return isDead(child.pid); }, kStop));
}

TEST_CASE_METHOD(House, "what is killed is started again, and the wall is back at once although the feed is gone") {
  server.then(ok(feedDocument(12))).then({Reset{}});
  const auto process = run();
  REQUIRE(soon([&] { return says(*process, "accepted sequence 12") && says(*process, "store: sequence 12"); }));
  const auto agentBefore = childOf(process->pid(), "agent"), showBefore = childOf(process->pid(), "show");
  REQUIRE((agentBefore && showBefore));

  ::kill(showBefore->pid, SIGKILL);
  REQUIRE(soon([&] {
    const auto next = childOf(process->pid(), "show");
    return next && next->pid != showBefore->pid;
  }));
  CHECK(soon([&] { return count(process->log(), "store: sequence 12") == 2; }));
  CHECK_THAT(process->log(), Contains("the show died of signal 9; starting it again"));

  ::kill(agentBefore->pid, SIGKILL);
  REQUIRE(soon([&] {
    const auto next = childOf(process->pid(), "agent");
    return next && next->pid != agentBefore->pid;
  }));
  CHECK_THAT(process->log(), Contains("the agent died of signal 9; starting it again"));
  CHECK(soon([&] { return status() && status()->failures >= 1 && status()->sequence == 12; }));
  CHECK(process->running());
  process->signal(SIGTERM);
  CHECK(process->wait(kStop).value_or(-1) == 0);
}

TEST_CASE_METHOD(House, "an agent or a show that is killed alone leaves a state for the next one") {
  server.then(ok(feedDocument(12)));
  for (int round = 0; round < 3; ++round) {
    const auto process = agent();
    REQUIRE(soon([&] { return status() && status()->sequence == 12; }));
    process->signal(SIGKILL);
    CHECK(process->wait(kStop).value_or(-1) == 128 + SIGKILL);
    const auto wall = show();
    CHECK(soon([&] { return says(*wall, "store: sequence 12: 296 projects"); }));
    wall->signal(SIGKILL);
    CHECK(wall->wait(kStop).value_or(-1) == 128 + SIGKILL);
  }
}

TEST_CASE_METHOD(House, "a second copy on the same state folder says so and leaves with code 3") {
  server.then(ok(feedDocument(12)));
  SECTION("of the agent") {
    const auto first = agent();
    REQUIRE(soon([&] { return status().has_value(); }));
    const auto second = agent();
    CHECK(second->wait(kSoon).value_or(-1) == 3);
    CHECK_THAT(second->log(),
               Contains("another copy is running") && Contains("process " + std::to_string(first->pid())));
    CHECK(first->running());
  }
  SECTION("of the show") {
    const auto first = show();
    REQUIRE(soon([&] { return says(*first, "on memory"); }));
    const auto second = show();
    CHECK(second->wait(kSoon).value_or(-1) == 3);
    CHECK_THAT(second->log(),
               Contains("another copy is running") && Contains("process " + std::to_string(first->pid())));
    CHECK(first->running());
  }
  SECTION("of both") {
    const auto first = run();
    REQUIRE(soon([&] { return says(*first, "on memory") && status().has_value(); }));
    const auto second = run();
    CHECK(second->wait(kSoon).value_or(-1) == 3);
    CHECK_THAT(second->log(), Contains("another copy is running"));
    CHECK(first->running());
  }
}

TEST_CASE("the demonstration runs by itself, for as long as it is told, and leaves nothing behind") {
  TempFolder folder;
  Process::Options options;
  options.environment["TMPDIR"] = folder.path().string();
  Process process({"run", "--demo", "--memory", "--size", "640x360", "--seconds", "3"}, options);
  CHECK(process.wait(60s).value_or(-1) == 0);
  CHECK_THAT(process.log(), Contains("296 projects, 0 warnings"));
  CHECK(std::filesystem::is_empty(folder.path()));
}
