// The show takes up what the agent and the operators leave on disk, on a thread of its own, and never anything by
// halves.
#include <catch2/catch.hpp>

#include "demo/generator.h"
#include "feed/status.h"
#include "feed/store.h"
#include "show/supply_scene.h"

namespace {

using namespace lobbyboard;
using namespace lobbyboard::test;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

const auto always = [](const show::News&) { return true; };

}  // namespace

TEST_CASE_METHOD(SupplyScene, "what lies in the store is there before the first frame") {
  publish({2023, 5, 2}, 7, clock.now() - 1h);
  start();
  const auto news = supply->take();
  REQUIRE(news);
  REQUIRE(news->content);
  CHECK(news->content->snapshot->sequence == 7);
  CHECK(news->setup->playlist.pages.size() == 1);
  CHECK(news->activeFrom <= clock.now());
  CHECK_FALSE(supply->take());
}

TEST_CASE_METHOD(SupplyScene, "without anything in the store it says so, and takes up what comes") {
  start();
  const auto none = supply->take();
  REQUIRE(none);
  CHECK_FALSE(none->content);
  CHECK(none->setup);
  publish({2023, 5, 2}, 7, clock.now());
  const auto news = await([](const show::News& n) { return n.content != nullptr; });
  REQUIRE(news);
  CHECK(news->activeFrom <= clock.now());

  SECTION("and what comes after that, when all walls have had the time to fetch it") {
    const time::Instant published = std::chrono::floor<std::chrono::seconds>(clock.now());
    publish({2023, 5, 3}, 8, published + 1s, published);
    const auto next = await([](const show::News& n) { return n.content && n.content->snapshot->sequence == 8; });
    REQUIRE(next);
    CHECK(next->activeFrom == published + 2s + 5s);  // the poll interval, and 5 s
  }
  SECTION("a publication dated ahead does not wait for its date") {
    const time::Instant accepted = clock.now();
    publish({2023, 5, 3}, 8, accepted, accepted + 24h * 30);
    const auto next = await([](const show::News& n) { return n.content && n.content->snapshot->sequence == 8; });
    REQUIRE(next);
    CHECK(next->activeFrom <= accepted + 2s + 5s);
  }
  SECTION("a clock that was set back puts nothing off for a year") {
    clock.shift(-24h * 365);
    publish({2023, 5, 3}, 8, clock.now());
    const auto next = await([](const show::News& n) { return n.content && n.content->snapshot->sequence == 8; });
    REQUIRE(next);
    CHECK(next->activeFrom <= clock.now() + 2s + 5s);
  }
}

TEST_CASE_METHOD(SupplyScene, "of a damaged newest generation the one before stands in") {
  publish({2023, 5, 1}, 6, clock.now() - 2h);
  publish({2023, 5, 2}, 7, clock.now() - 1h);
  const fs::path newest = feed::SnapshotStore(state.path()).newestFile();
  fs::resize_file(newest, fs::file_size(newest) - 100);
  const CapturedLog log;
  start();
  const auto news = supply->take();
  REQUIRE(news);
  REQUIRE(news->content);
  CHECK(news->content->snapshot->sequence == 6);
  CHECK_THAT(log.text(), Catch::Contains(newest.string()));
  SECTION("until a whole one comes") {
    publish({2023, 5, 3}, 8, clock.now());
    CHECK(await([](const show::News& n) { return n.content && n.content->snapshot->sequence == 8; }));
  }
}

TEST_CASE_METHOD(SupplyScene, "a document that no longer reads is not the end: the one before it is shown") {
  publish({2023, 5, 2}, 7, clock.now() - 1h);
  REQUIRE(feed::SnapshotStore(state.path()).publish({"{\"format\": \"lobbyboard-feed/2\"}", clock.now()}));
  start();
  const auto news = supply->take();
  REQUIRE(news->content);
  CHECK(news->content->snapshot->sequence == 7);
}

TEST_CASE_METHOD(SupplyScene, "damage done while the wall runs changes nothing on it") {
  publish({2023, 5, 1}, 6, clock.now() - 2h);
  publish({2023, 5, 2}, 7, clock.now() - 1h);
  start();
  CHECK(supply->take()->content->snapshot->sequence == 7);
  const fs::path newest = feed::SnapshotStore(state.path()).newestFile();
  SECTION("a flipped byte brings the same or an older whole one, never garbage") {
    fs::resize_file(newest, 1000);
    const auto news = await([](const show::News& n) { return n.content != nullptr; }, 1500ms);
    if (news) CHECK(news->content->snapshot->sequence == 6);
  }
  SECTION("everything is deleted") {
    for (const auto& entry : fs::directory_iterator(state.path())) fs::remove_all(entry);
    CHECK_FALSE(await([](const show::News& n) { return n.content == nullptr; }, 1500ms));
    publish({2023, 5, 3}, 8, clock.now());
    CHECK(await([](const show::News& n) { return n.content && n.content->snapshot->sequence == 8; }));
  }
}

TEST_CASE_METHOD(SupplyScene, "age is told by the clock, the agent's word, and the agent's silence") {
  publish({2023, 5, 2}, 7, clock.now());
  start();
  REQUIRE_FALSE(supply->take()->stale);
  SECTION("silence") {
    clock.shift(30s);  // more than two polls of 2 s, and than one and the longest fetch
    CHECK(await([](const show::News& n) { return n.stale.has_value(); }));
    SECTION("and its end") {
      say(clock.now(), 0);
      const auto news = await([](const show::News& n) { return !n.stale; }, 3s);
      REQUIRE(news);
      CHECK(news->content->snapshot->sequence == 7);
    }
  }
  SECTION("failures") {
    say(clock.now(), 1);
    CHECK_FALSE(await([](const show::News& n) { return n.stale.has_value(); }, 700ms));
    say(clock.now(), 2);
    CHECK(await([](const show::News& n) { return n.stale.has_value(); }));
  }
}

TEST_CASE_METHOD(SupplyScene, "a spoiled word of the agent is no word: then the acceptance counts") {
  publish({2023, 5, 2}, 7, clock.now());
  clock.shift(30s);
  say(clock.now(), 0);
  start();
  REQUIRE_FALSE(supply->take()->stale);
  std::ofstream(feed::statusFile(state.path())) << "{\"format\": \"lobbyb";
  CHECK(await([](const show::News& n) { return n.stale.has_value(); }));
}

TEST_CASE_METHOD(SupplyScene, "another copy of the same news is no news") {
  publish({2023, 5, 2}, 7, clock.now());
  say(clock.now() + 1h, 0);
  clock.shift(1h);
  start();
  REQUIRE(supply->take());
  say(clock.now(), 0);
  supply->reload();
  CHECK_FALSE(await(always, 1s));
}
