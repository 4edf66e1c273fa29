// A configuration that is saved while the wall runs is taken whole or not at all.
#include <catch2/catch.hpp>

#include "show/supply_scene.h"

namespace {

using namespace lobbyboard;
using namespace lobbyboard::test;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

auto pagesAre(std::size_t count) {
  return [count](const show::News& news) { return news.setup && news.setup->playlist.pages.size() == count; };
}
const auto always = [](const show::News&) { return true; };

}  // namespace

TEST_CASE_METHOD(SupplyScene, "however an editor saves a playlist, it is taken") {
  publish({2023, 5, 2}, 7, clock.now() - 1h);
  const fs::path playlist = etc.path() / "playlists/default.toml";
  SECTION("in place") {
    start();
    write("playlists/default.toml", kTwoPages);
  }
  SECTION("renamed over") {
    start();
    write("playlists/.default.toml.swp", kTwoPages);
    fs::rename(etc.path() / "playlists/.default.toml.swp", playlist);
  }
  SECTION("deleted and written anew") {
    start();
    fs::remove(playlist);
    std::this_thread::sleep_for(50ms);
    write("playlists/default.toml", kTwoPages);
  }
  SECTION("a link turned to another file") {
    write("a.toml", kOnePage);
    write("b.toml", kTwoPages);
    fs::remove(playlist);
    fs::create_symlink("../a.toml", playlist);
    start();
    fs::create_symlink("../b.toml", etc.path() / "new");
    fs::rename(etc.path() / "new", playlist);
  }
  SECTION("half of it first") {
    start();
    REQUIRE(supply->take());
    const CapturedLog log;
    write("playlists/default.toml", "[[page]]\ntype = \"over");
    CHECK_FALSE(await(always, 900ms));
    CHECK_THAT(log.text(), Catch::Contains("playlists/default.toml:2:"));
    write("playlists/default.toml", kTwoPages);
  }
  const time::Instant saved = clock.now();
  const auto news = await(pagesAre(2));
  REQUIRE(news);
  CHECK(news->content->snapshot->sequence == 7);
  CHECK(news->activeFrom >= saved - 3s);
  CHECK(news->activeFrom <= clock.now());
}

TEST_CASE_METHOD(SupplyScene, "a faulty file changes nothing and is named with line, column and key") {
  publish({2023, 5, 2}, 7, clock.now() - 1h);
  start();
  REQUIRE(supply->take());
  const CapturedLog log;
  SECTION("the settings") {
    write("lobbyboard.toml", configText() + "max_shrink = 2.0\n");
    CHECK_FALSE(await(always, 900ms));
    CHECK_THAT(log.text(), Catch::Contains("lobbyboard.toml:5:14: feed.max_shrink: "));
  }
  SECTION("the playlist") {
    write("playlists/default.toml", "[[page]]\ntype = \"overview\"\ndwell = \"1ms\"\n");
    CHECK_FALSE(await(always, 900ms));
    CHECK_THAT(log.text(), Catch::Contains("default.toml:3:9: page[1].dwell: "));
  }
  SECTION("the rules") {
    write("rules/wuhai.toml", "red_after = \"three\"\n");
    CHECK_FALSE(await(always, 900ms));
    CHECK_THAT(log.text(), Catch::Contains("wuhai.toml:1:13: red_after: "));
  }
  SECTION("a file that is gone") {
    fs::remove(etc.path() / "rules/wuhai.toml");
    CHECK_FALSE(await(always, 900ms));
    CHECK_THAT(log.text(), Catch::Contains("rules/wuhai.toml"));
  }
  SECTION("and its mending is taken, with what else it brings") {
    write("lobbyboard.toml", "active = 5\n" + configText());
    CHECK_FALSE(await(always, 900ms));
    write("lobbyboard.toml", "language = \"en\"\n" + configText());
    const auto news = await([](const show::News& n) { return n.setup && n.setup->settings.language == "en"; });
    REQUIRE(news);
    CHECK(news->content);
  }
}

TEST_CASE_METHOD(SupplyScene, "a playlist may be written after the line that calls for it") {
  publish({2023, 5, 2}, 7, clock.now() - 1h);
  start();
  REQUIRE(supply->take());
  write("lobbyboard.toml", "active = \"festival\"\n" + configText());
  CHECK_FALSE(await(always, 900ms));
  write("playlists/festival.toml", kTwoPages);
  CHECK(await(pagesAre(2)));
  SECTION("and from then on it is the one that counts") {
    write("playlists/default.toml", "nonsense");
    CHECK_FALSE(await(always, 900ms));
    write("playlists/festival.toml", kOnePage);
    CHECK(await(pagesAre(1)));
  }
}

TEST_CASE_METHOD(SupplyScene, "other rules make other figures of the same snapshot") {
  publish({2023, 5, 2}, 7, clock.now() - 1h);
  start();
  const auto first = supply->take();
  REQUIRE(first->content->facts->counts.yellow > 0);
  write("rules/wuhai.toml", "name = \"strict\"\nyellow_after = 1\nred_after = 2\n");
  const auto news = await([](const show::News& n) { return n.content && n.content->facts->rules == "strict"; });
  REQUIRE(news);
  CHECK(news->content->facts->counts.red > first->content->facts->counts.red);
  CHECK(news->content->snapshot->sequence == 7);
  CHECK(news->setup->rules.name == "strict");
}

TEST_CASE_METHOD(SupplyScene, "the wall's size waits for the next start; the rest of that file does not") {
  publish({2023, 5, 2}, 7, clock.now() - 1h);
  start();
  REQUIRE(supply->take());
  const CapturedLog log;
  write("lobbyboard.toml", configText() + "[wall]\nwidth = 3840\nheight = 2160\n");
  CHECK_FALSE(await(always, 900ms));
  CHECK_THAT(log.text(), Catch::Contains("[wall]"));
  write("lobbyboard.toml", "language = \"en\"\n" + configText() + "[wall]\nwidth = 3840\nheight = 2160\n");
  const auto news = await([](const show::News& n) { return n.setup && n.setup->settings.language == "en"; });
  REQUIRE(news);
  CHECK(news->setup->settings.wall.width == 1920);
}

#ifndef __SANITIZE_ADDRESS__  // the sanitizers need descriptors of their own
TEST_CASE("where no watch can be had, one looks every two seconds") {
  const TempFolder folder;
  const auto file = folder.write("a", "1");
  const show::Lookout::Moment now = std::chrono::steady_clock::now();
  const NoMoreDescriptors none;
  show::Lookout lookout({file}, now);
  CHECK(lookout.descriptor() < 0);
  CHECK_FALSE(lookout.changed(now + 1999ms));
  CHECK(lookout.due() == now + 2s);
  CHECK(lookout.changed(now + 2s));
  CHECK_FALSE(lookout.changed(now + 3s));
  CHECK(lookout.changed(now + 4s));
}
#endif
