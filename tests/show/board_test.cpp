// What stands is a closed form of wall time; what is new waits for a page boundary.
#include <catch2/catch.hpp>

#include <set>

#include "show/wall.h"

namespace {

using namespace lobbyboard;
using namespace lobbyboard::test;
using namespace std::chrono_literals;

const time::Instant kStart = at("2023-05-21T09:40:40+08:00");  // amid the loop; its frames cross a minute
const time::Period kMay{2023, 5, 2};

/// Where the page that stands at `now` ends.
time::Instant endOf(Wall& wall, time::Instant now) { return wall.board().program()->timeline()->at(now).ends; }

}  // namespace

TEST_CASE("a wall switched on at an instant shows what one shows that ran up to it") {
  const double hz = GENERATE(30.0, 60.0);
  const SetupPtr setup = setupOf(shortLoop(), {640, 360}, hz);
  const ContentPtr content = contentOf(kMay);
  Wall wall(setup);
  wall.offer(content, kStart);
  int frame = 0;
  std::set<std::string> compared;
  wall.play(kStart, kStart + 95s, [&](time::Instant now) {
    const bool fading = wall.board().shown()->frame < 3;
    if (frame++ % 97 != 0 && !(fading && frame % 2 == 0)) return;
    compared.insert(wall.page());
    if (!same(wall.canvas(), freshAt(setup, content, now)))
      FAIL(wall.page() << " at frame " << frame << ", " << hz << " Hz");
  });
  CHECK(compared.size() == 5);
  CHECK(wall.board().late() == 1);  // the very first page only
}

TEST_CASE("a table that takes all its rows ends its turn where the next one begins") {
  config::PageEntry all = page("progress", 1s);
  all.dwell.allRows = true;
  const SetupPtr setup = setupOf({page("overview", 3s), all, page("cards", 3s)});
  const ContentPtr content = contentOf(kMay);
  Wall wall(setup);
  wall.offer(content, kStart);
  wall.frame(kStart);
  CHECK(wall.board().program()->timeline()->loop() > 60s);
  const time::Instant later = kStart + wall.board().program()->timeline()->loop() * 1000 + 1234ms;
  wall.frame(later);
  CHECK(same(wall.canvas(), freshAt(setup, content, later)));
}

TEST_CASE("time may jump: forward, backward, by hours, by years, before the epoch") {
  const SetupPtr setup = setupOf(shortLoop());
  const ContentPtr content = contentOf(kMay);
  Wall wall(setup);
  wall.offer(content, kStart);
  time::Instant now = kStart;
  for (const time::Span step :
       std::initializer_list<time::Span>{1s, -1s, 3s, 4s, 5s, -6s, 44s, -44s, 1h, -1h, 26h, -50h, 24h * 365,
                                         -24h * 365 * 4, 24h * 365 * 60, -24h * 365 * 100}) {
    now += step;
    wall.frame(now);
    CAPTURE(time::toString(now), wall.page());
    CHECK(same(wall.canvas(), freshAt(setup, content, now)));
    wall.frame(now + 33ms);
    CHECK(same(wall.canvas(), freshAt(setup, content, now + 33ms)));
  }
}

TEST_CASE("new content waits for a page boundary, and for its time") {
  const SetupPtr setup = setupOf(shortLoop());
  const ContentPtr may = contentOf(kMay);
  const ContentPtr june = contentOf({2023, 6, 2});
  const time::Span ahead = GENERATE(time::Span(-1h), time::Span(0s), time::Span(2s), time::Span(25s));
  Wall wall(setup);
  wall.offer(may, kStart);
  wall.play(kStart, kStart + 2s, [](time::Instant) {});
  const time::Instant offered = kStart + 2s;
  const time::Instant from = offered + ahead;
  wall.offer(june, from);
  // The first boundary at or after `from`, by the loop that stands until then.
  time::Instant boundary = endOf(wall, offered);
  while (boundary < from) boundary = endOf(wall, boundary);
  CAPTURE(ahead.count(), (boundary - offered).count());
  wall.play(offered, boundary + 3s, [&](time::Instant now) {
    const ContentPtr& expected = now < boundary ? may : june;
    // Once figures that changed have turned over.
    const bool near =
        (now > boundary - 400ms && now < boundary) || (now > boundary + 1300ms && now < boundary + 1700ms);
    if (&wall.board().program()->content() != expected.get()) FAIL("the wrong content at " << (now - boundary).count());
    if (near && !same(wall.canvas(), freshAt(setup, expected, now)))
      FAIL("not the whole page " << (now - boundary).count() << " from the boundary");
  });
  CHECK(wall.board().late() == 1);
}

TEST_CASE("of several offers in one page the last one stands") {
  const SetupPtr setup = setupOf(shortLoop());
  const ContentPtr may = contentOf(kMay), june = contentOf({2023, 6, 2}), july = contentOf({2023, 7, 2});
  Wall wall(setup);
  wall.offer(may, kStart);
  wall.frame(kStart);
  const time::Instant began = endOf(wall, kStart);
  const time::Instant boundary = endOf(wall, began);
  wall.play(kStart, began + 1s, [](time::Instant) {});
  wall.offer(june, began + 1s);
  wall.play(began + 1s, began + 2s, [](time::Instant) {});
  wall.offer(july, began + 2s);
  wall.play(began + 2s, boundary + 1s, [&](time::Instant now) {
    if (&wall.board().program()->content() != (now < boundary ? may : july).get()) FAIL((now - boundary).count());
  });
}

TEST_CASE("news that come too late to be prepared wait for the boundary after, and no frame is late") {
  const SetupPtr first = setupOf(shortLoop());
  const SetupPtr second = setupOf({page("cards", 9s), page("overview", 5s)});
  const ContentPtr content = contentOf(kMay);
  Wall wall(first);
  wall.offer(content, kStart);
  wall.frame(kStart);
  const time::Instant near = endOf(wall, kStart);
  const time::Instant after = endOf(wall, near);
  wall.play(kStart, near - 40ms, [](time::Instant) {});
  wall.offer(second, content, near - 40ms);
  wall.play(near - 40ms, after + 2s, [&](time::Instant now) {
    const SetupPtr& expected = now < after ? first : second;
    if (&wall.board().program()->setup() != expected.get()) FAIL((now - near).count());
  });
  CHECK(wall.board().late() == 1);
}

TEST_CASE("what is prepared for a boundary near at hand stands there, whatever comes after it") {
  const SetupPtr first = setupOf({page("progress", 20s)});
  const SetupPtr second = setupOf({page("cards", 20s)});
  const SetupPtr third = setupOf({page("overview", 20s)});
  const ContentPtr content = contentOf(kMay);
  Wall wall(first);
  wall.offer(content, kStart);
  wall.frame(kStart);
  const time::Instant turn = endOf(wall, kStart);
  const time::Instant boundary = turn + 20s;
  wall.play(kStart, turn + 20ms, [](time::Instant) {});
  wall.offer(second, content, turn + 20ms);  // before the next turn of the first one is prepared
  wall.play(turn + 20ms, boundary - 40ms, [](time::Instant) {});
  wall.offer(third, content, boundary - 40ms);
  wall.play(boundary - 40ms, boundary + 22s, [&](time::Instant now) {
    const SetupPtr& expected = now < boundary ? first : now < boundary + 20s ? second : third;
    if (&wall.board().program()->setup() != expected.get()) FAIL((now - boundary).count());
  });
  CHECK(wall.board().late() == 1);
}

TEST_CASE("another playlist takes effect at a boundary, amid its own loop, and whole") {
  const SetupPtr first = setupOf(shortLoop());
  const SetupPtr second = setupOf({page("progress", 60s), page("overview", 5s)});
  const ContentPtr content = contentOf(kMay);
  Wall wall(first);
  wall.offer(content, kStart);
  wall.frame(kStart);
  const time::Instant boundary = endOf(wall, kStart);
  wall.play(kStart, boundary - 2s, [](time::Instant) {});
  wall.offer(second, content, boundary - 2s);
  wall.play(boundary - 2s, boundary + 2s, [&](time::Instant now) {
    const SetupPtr& expected = now < boundary ? first : second;
    CHECK(&wall.board().program()->setup() == expected.get());
    if (wall.board().shown()->frame % 4 == 0 && !same(wall.canvas(), freshAt(expected, content, now)))
      FAIL((now - boundary).count());
  });
  CHECK(wall.board().late() == 1);
}

TEST_CASE("a stall over several pages misses no offer") {
  const SetupPtr setup = setupOf(shortLoop());
  const ContentPtr june = contentOf({2023, 6, 2});
  Wall wall(setup);
  wall.offer(contentOf(kMay), kStart);
  wall.frame(kStart);
  wall.offer(june, kStart + 15s);
  wall.frame(kStart + 40s);
  CHECK(&wall.board().program()->content() == june.get());
  CHECK(same(wall.canvas(), freshAt(setup, june, kStart + 40s)));
}

TEST_CASE("a stale feed shows in the very next frame, on every page, and goes as it came") {
  const SetupPtr setup = setupOf(shortLoop());
  const ContentPtr content = contentOf(kMay);
  const pages::Staleness stale{std::chrono::floor<std::chrono::days>(kStart)};
  Wall wall(setup), fresh(setup);
  wall.offer(content, kStart);
  fresh.offer(content, kStart);
  wall.play(kStart, kStart + 3s, [](time::Instant) {});
  fresh.play(kStart, kStart + 3s, [](time::Instant) {});
  wall.board().setStale(stale);
  const geometry::Rect header{320, 0, 320, 40};
  wall.play(kStart + 3s, kStart + 20s, [&](time::Instant now) {
    fresh.frame(now);
    const bool first = now < kStart + 3s + 50ms;
    if (!first && wall.board().shown()->frame % 40 != 0) return;
    Wall justOn(setup);
    justOn.offer(content, now);
    justOn.board().setStale(stale);
    justOn.frame(now);
    if (!same(wall.canvas(), justOn.canvas())) FAIL("not as a wall that starts stale, on " << wall.page());
    if (same(wall.canvas(), fresh.canvas(), header)) FAIL("no plate on " << wall.page());
  });
  wall.board().setStale(std::nullopt);
  wall.frame(kStart + 20s);
  fresh.frame(kStart + 20s);
  CHECK(same(wall.canvas(), fresh.canvas()));
}

TEST_CASE(
    "preparing in slices, on a stack of its own, changes no pixel, not even when news and jumps come in between") {
  const SetupPtr setup = setupOf(shortLoop());
  const ContentPtr may = contentOf(kMay), june = contentOf({2023, 6, 2});
  const time::SystemClock clock;
  show::Slicer slicer(clock);
  Wall sliced(setup, &slicer);
  sliced.offer(may, kStart);
  int frame = 0;
  const auto look = [&](time::Instant now) {
    if (sliced.page() == "waiting") return;  // its first page is being made
    if (++frame % 61 != 0) return;
    const bool isMay = &sliced.board().program()->content() == may.get();
    if (!same(sliced.canvas(), freshAt(setup, isMay ? may : june, now))) FAIL(sliced.page() << " at frame " << frame);
  };
  sliced.play(kStart, kStart + 20s, look);
  sliced.offer(june, kStart + 20s);
  sliced.play(kStart + 20s, kStart + 35s, look);
  CHECK(&sliced.board().program()->content() == june.get());
  for (int jump = 1; jump < 20; ++jump) {  // each into another page, with a piece under way
    const time::Instant now = kStart + jump * 9700ms;
    if (jump % 3 == 0) sliced.offer(june, now);
    sliced.play(now, now + 100ms, look);
  }
}

TEST_CASE("the first page comes in whole: until it is prepared in slices, the wall says that it waits") {
  const SetupPtr setup = setupOf(shortLoop());
  const time::SystemClock clock;
  show::Slicer slicer(clock);
  Wall wall(setup, &slicer);
  wall.offer(contentOf(kMay), kStart);
  wall.frame(kStart);
  CHECK(wall.page() == "waiting");
  SECTION("alone") {}
  SECTION("with news that come meanwhile") {
    wall.board().prepare(kStart, 1us);
    wall.offer(contentOf({2023, 6, 2}), kStart);
  }
  while (wall.board().prepare(kStart, 1s)) continue;
  wall.frame(kStart + 1ms);
  CHECK(wall.page() != "waiting");
  CHECK(wall.board().late() == 0);
}

TEST_CASE("a first page that is never ready in time is made in one go") {
  const SetupPtr setup = setupOf(shortLoop());
  const time::SystemClock clock;
  show::Slicer slicer(clock);
  Wall wall(setup, &slicer);
  wall.offer(contentOf(kMay), kStart);
  wall.frame(kStart);
  CHECK(wall.page() == "waiting");
  wall.frame(kStart + 3s);
  CHECK(wall.page() != "waiting");
  CHECK(wall.board().late() == 1);
}

TEST_CASE("the wall waits in the language of the newest setup") {
  Wall wall(setupOf(shortLoop()));
  wall.frame(kStart);
  const graphics::Canvas chinese = painted(wall.list(), wall.canvas().size());
  const auto english = std::make_shared<show::Setup>(*setupOf(shortLoop()));
  english->strings = config::loadStrings(config::stringsFile(test::ownFiles().assets(), "en")).value();
  wall.board().await(english);
  wall.frame(kStart + 1s);
  CHECK_FALSE(same(wall.canvas(), chinese));
}

TEST_CASE("news at every poll do not put each other off for ever") {
  const SetupPtr setup = setupOf(shortLoop());
  Wall wall(setup);
  std::vector<ContentPtr> all;
  for (unsigned third = 1; third <= 3; ++third)
    for (unsigned month = 4; month <= 6; ++month) all.push_back(contentOf({2023, month, third}));
  wall.offer(all[0], kStart);
  wall.frame(kStart);
  std::set<const pages::Content*> stood;
  for (int second = 0; second < 60; ++second) {
    const time::Instant now = kStart + second * 1s;
    const ContentPtr& next = all[static_cast<std::size_t>(second) % all.size()];
    wall.offer(withProjects(*next, next->snapshot->projects), now + 7s);
    wall.play(now, now + 1s, [&](time::Instant) { stood.insert(&wall.board().program()->content()); });
  }
  CHECK(stood.size() >= 5);
}
