#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <csignal>

#include "agent/agent.h"
#include "agent/feed_text.h"
#include "agent/poller.h"
#include "agent/stop_switch.h"
#include "base/temp_folder.h"

namespace {

using namespace lobbyboard;
using namespace lobbyboard::agent;
using namespace lobbyboard::test;
using namespace std::chrono_literals;
using Catch::Matchers::Contains;

/// Agents one after another on one state folder, reading one file.
struct Fixture {
  TempFolder state;
  TempFolder feeds;
  time::ManualClock clock{time::parseInstant("2023-05-21T09:00:00+08:00").value()};
  config::FeedSettings settings;
  FileSource source{feeds.path() / "feed.json", 64U << 20};

  Polled poll(Poller& poller, const std::string& document) {
    clock.advance(30s);
    feeds.write("feed.json", document);
    return poller.step(source, settings, clock, {});
  }
};

/// While it lives, no file of this process grows beyond `bytes`: a full disk for whoever writes more.
class FullDisk {
 public:
  explicit FullDisk(rlim_t bytes) : signal_(std::signal(SIGXFSZ, SIG_IGN)) {
    ::getrlimit(RLIMIT_FSIZE, &before_);
    rlimit limit = before_;
    limit.rlim_cur = bytes;
    ::setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~FullDisk() {
    ::setrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, signal_);
  }
  FullDisk(const FullDisk&) = delete;
  FullDisk& operator=(const FullDisk&) = delete;

 private:
  rlimit before_{};
  void (*signal_)(int);
};

}  // namespace

TEST_CASE_METHOD(Fixture, "a restart keeps what the wall holds, and its guard") {
  {
    Poller first(state.path());
    poll(first, feedText(12));
  }
  const auto good = clock.now();
  Poller second(state.path());
  REQUIRE(second.held() != nullptr);
  CHECK(second.held()->stored.document == feedText(12));

  const Polled rollBack = poll(second, feedText(11));
  CHECK(rollBack.end == Polled::End::Failed);
  CHECK(rollBack.status.sequence == 12);
  CHECK(rollBack.status.lastGood == good);
  CHECK(poll(second, feedText(12)).end == Polled::End::Unchanged);
  CHECK(poll(second, feedText(13)).end == Polled::End::Accepted);
}

TEST_CASE_METHOD(Fixture, "a wall that is pointed to another feed takes it, whatever its sequence and size") {
  {
    Poller first(state.path());
    poll(first, feedText(12, 100));
  }
  Poller second(state.path());
  FileSource other(feeds.path() / "other.json", 64U << 20);
  feeds.write("other.json", feedText(3, 1));
  clock.advance(30s);
  CHECK(second.step(other, settings, clock, {}).end == Polled::End::Accepted);
  CHECK(second.held()->stored.source == other.name());
  feeds.write("other.json", feedText(2, 1));
  CHECK(second.step(other, settings, clock, {}).end == Polled::End::Failed);
  CHECK(Poller(state.path()).held()->stored.source == other.name());
}

TEST_CASE_METHOD(Fixture, "a restart under stricter limits still holds what was accepted before") {
  Poller first(state.path());
  poll(first, feedText(12, 100));
  settings.maxBytes = 10;
  Poller second(state.path());
  REQUIRE(second.held() != nullptr);
  CHECK(poll(second, feedText(11)).status.sequence == 12);
}

TEST_CASE_METHOD(Fixture, "a damaged newest document gives way to the one before") {
  {
    Poller first(state.path());
    poll(first, feedText(12));
    poll(first, feedText(13));
  }
  const feed::SnapshotStore store(state.path());
  SECTION("gone") { std::filesystem::remove(store.newestFile()); }
  SECTION("cut") { std::filesystem::resize_file(store.newestFile(), 20); }
  Poller second(state.path());
  REQUIRE(second.held() != nullptr);
  CHECK(second.held()->decoded.snapshot->sequence == 12);
  CHECK(poll(second, feedText(13)).end == Polled::End::Accepted);
}

TEST_CASE_METHOD(Fixture, "stored documents that no longer read are left, and the feed is taken anew") {
  const feed::SnapshotStore store(state.path());
  REQUIRE(store.publish({"not a feed at all", clock.now()}));
  SECTION("with a sound one before") {
    REQUIRE(store.publish({feedText(12), clock.now()}));
    REQUIRE(store.publish({"not a feed either", clock.now()}));
    CHECK(Poller(state.path()).held()->stored.document == feedText(12));
  }
  SECTION("with none") {
    Poller poller(state.path());
    CHECK(poller.held() == nullptr);
    CHECK(poll(poller, feedText(3)).end == Polled::End::Accepted);
  }
}

TEST_CASE_METHOD(Fixture, "a full disk fails the poll, says so, and is over when there is room") {
  Poller poller(state.path());
  poll(poller, feedText(12));
  const std::string large = feedText(13) + std::string(3'000'000, ' ');
  feeds.write("feed.json", large);
  {
    const FullDisk full(2'000'000);
    for (int failures = 1; failures <= 3; ++failures) {
      clock.advance(30s);
      const Polled polled = poller.step(source, settings, clock, {});
      CHECK(polled.end == Polled::End::Failed);
      CHECK_THAT(polled.status.reason, Contains("cannot write") && Contains("too large"));
      CHECK(polled.status.failures == failures);
      CHECK(polled.status.sequence == 12);
      CHECK(polled.statusComplaint.empty());
      CHECK(feed::readStatus(state.path()).value() == polled.status);
    }
    CHECK(Poller(state.path()).held()->stored.document == feedText(12));
  }
  CHECK(poller.step(source, settings, clock, {}).end == Polled::End::Accepted);
  CHECK(Poller(state.path()).held()->stored.document == large);
}
