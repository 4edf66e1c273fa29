// A real agent before a feed that fails, lies and comes back; and what a wall on its state folder shows meanwhile.
#include <catch2/catch.hpp>
#include <csignal>

#include "agent/http_answers.h"
#include "integration/house.h"

namespace {

using namespace lobbyboard;
using namespace lobbyboard::test;
using namespace std::chrono_literals;
using Catch::Contains;

/// Two polls of at most 2.1 s, the show's look, and what a loaded machine adds.
constexpr auto kTwoPolls = 12s;

/// The header's right part: the as-of block, or the plate.
bool sameAsOf(const graphics::Canvas& a, const graphics::Canvas& b) { return same(a, b, {400, 0, 140, 40}); }
graphics::Canvas copyOf(const Eye& eye) { return painted(eye.wall().list(), {640, 360}); }

}  // namespace

TEST_CASE_METHOD(House, "while the feed is gone the wall keeps its content and says so; it comes back by itself") {
  server.then(ok(feedDocument(12), "ETag: \"twelve\"\r\n")).then(notModified());
  const auto agentRuns = agent();
  Eye eye(*this);
  REQUIRE(eye.sees([](const Eye& e) { return e.sequence() == 12 && !e.stale(); }));
  const graphics::Canvas fresh = copyOf(eye);

  server.then({Reset{}});
  REQUIRE(eye.sees([](const Eye& e) { return e.stale(); }, kTwoPolls));
  CHECK(status()->failures >= 2);
  CHECK_FALSE(status()->reason.empty());
  CHECK(status()->sequence == 12);
  CHECK(eye.sequence() == 12);
  CHECK(eye.sees([&](const Eye& e) { return !sameAsOf(e.canvas(), fresh); }));
  // A third poll fails, and nothing else happens.
  CHECK(eye.sees([&](const Eye&) { return status()->failures >= 3; }));
  CHECK(eye.sequence() == 12);
  CHECK(eye.stale());
  CHECK(agentRuns->running());

  server.then(notModified());
  REQUIRE(eye.sees([](const Eye& e) { return !e.stale(); }, kTwoPolls));
  CHECK(status()->failures == 0);
  CHECK(eye.sees([&](const Eye& e) { return sameAsOf(e.canvas(), fresh); }));
  CHECK_THAT(agentRuns->log(), Contains("works again"));
}

TEST_CASE_METHOD(House, "garbage and roll-backs never reach the wall, the next good document does") {
  server.then(ok(feedDocument(12)));
  const auto agentRuns = agent();
  Eye eye(*this);
  REQUIRE(eye.sees([](const Eye& e) { return e.sequence() == 12; }));

  SECTION("a page of a proxy") { server.then(ok("<html><body>Sign in to continue</body></html>")); }
  SECTION("half a document") { server.then(ok(feedDocument(13).substr(0, 40000))); }
  SECTION("an older one") { server.then(ok(feedDocument(11, 1))); }
  REQUIRE(eye.sees([&](const Eye&) { return status()->failures >= 1; }));
  CHECK_FALSE(status()->reason.empty());
  REQUIRE(eye.sees([](const Eye& e) { return e.stale(); }, kTwoPolls));
  CHECK(eye.sequence() == 12);
  CHECK(status()->sequence == 12);

  server.then(ok(feedDocument(13, 3)));
  REQUIRE(eye.sees([](const Eye& e) { return e.sequence() == 13 && !e.stale(); }));
  CHECK(status()->failures == 0);
  CHECK(agentRuns->running());
}

TEST_CASE_METHOD(House, "an agent without room on its disk keeps what it has and says so") {
  publish(11);
  server.then(ok(feedDocument(12)));
  Process::Options options;
  options.largestFile = 100000;
  const auto agentRuns = start("agent", {}, options);
  REQUIRE(soon([&] { return status() && status()->failures >= 1; }));
  CHECK(status()->sequence == 11);
  CHECK_THAT(status()->reason, Contains(state.path().string()));
  CHECK(agentRuns->running());
  Eye eye(*this);
  CHECK(eye.sees([](const Eye& e) { return e.sequence() == 11; }));
  agentRuns->signal(SIGTERM);
  CHECK(agentRuns->wait(kStop).value_or(-1) == 0);
}

TEST_CASE_METHOD(House, "other feed settings are taken by a running agent, faulty ones named and left") {
  FaultServer second;
  server.then(ok(feedDocument(12)));
  second.then(ok(feedDocument(20)));
  const auto agentRuns = agent();
  REQUIRE(soon([&] { return status() && status()->sequence == 12; }));
  write("lobbyboard.toml", "[feed]\nurl = \"gopher://nowhere\"\npoll = \"2s\"\n");
  CHECK(soon([&] { return agentRuns->log().find("lobbyboard.toml:2:7: feed.url") != std::string::npos; }));
  CHECK(agentRuns->running());
  std::string text = configText();
  text.replace(text.find(server.url()), server.url().size(), second.url());
  write("lobbyboard.toml", text);
  CHECK(soon([&] { return status()->sequence == 20; }));
}
