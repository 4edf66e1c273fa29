// How the frames went: counted, sorted, and put down to a cause.
#include "show/frame_stats.h"

#include <catch2/catch.hpp>

using namespace lobbyboard;
using namespace std::chrono_literals;
using show::MissCause;

namespace {

show::FrameWork drawing(time::Span span) { return {time::Span{0}, span, time::Span{0}, time::Span{0}}; }

}  // namespace

TEST_CASE("frame statistics count and sort") {
  show::FrameStats stats;
  CHECK(stats.workMs(0.5) <= 0.05);
  for (int i = 0; i < 989; ++i) stats.add(drawing(420us), 0, 100);
  for (int i = 0; i < 10; ++i) stats.add(drawing(5020us), 1, 0);
  stats.add(drawing(3s), 2, 0);
  CHECK(stats.frames() == 1000);
  CHECK(stats.missed() == 12);
  CHECK(stats.workMs(0.5) == Approx(0.43));  // the upper edge of its step of 10 µs
  CHECK(stats.workMs(0.989) == Approx(0.43));
  CHECK(stats.workMs(0.99) == Approx(5.03));
  CHECK(stats.workMs(0.999) == Approx(5.03));
  CHECK(stats.workMs(1.0) >= 100.0);
  CHECK_THAT(stats.summary(),
             Catch::Contains("1000 frames, 12 missed (woken late 12), 989 with damage, 99 damaged pixels a frame"));
  CHECK_THAT(stats.summary(), Catch::Contains("max 3000.00"));
}

TEST_CASE("a missed refresh is put down to what took longest before it") {
  show::FrameStats stats;
  const auto missAfter = [&](const show::FrameWork& work, time::Span slice = {}) {
    stats.add(work, 0, 100);
    stats.addSlice({slice, slice});
    stats.add({}, 3, 100);
  };
  missAfter({0us, 2ms, 4ms, 12ms});
  CHECK(stats.missedFor(MissCause::Put) == 3);
  missAfter({0us, 9ms, 4ms, 2ms});
  CHECK(stats.missedFor(MissCause::Draw) == 3);
  missAfter({0us, 2ms, 8ms, 6ms});
  CHECK(stats.missedFor(MissCause::Compose) == 3);
  missAfter({20ms, 2ms, 8ms, 6ms});
  CHECK(stats.missedFor(MissCause::News) == 3);
  missAfter({0us, 1ms, 1ms, 1ms}, 30ms);
  CHECK(stats.missedFor(MissCause::Preparation) == 3);
  missAfter({0us, 1ms, 1ms, 1ms}, 2ms);
  CHECK(stats.missedFor(MissCause::WokenLate) == 3);
  CHECK(stats.missed() == 18);
  CHECK_THAT(stats.summary(), Catch::Contains("18 missed (news 3, drawing 3, composing 3, display 3, preparation 3, "
                                              "woken late 3)"));
  CHECK_THAT(stats.summary(), Catch::Contains("max 36.00 (drawing 2.00, composing 8.00, display 6.00)"));
}

TEST_CASE("how much work fills a refresh depends on the refresh") {
  for (const auto& [hz, cause] : {std::pair{24.0, MissCause::WokenLate}, std::pair{120.0, MissCause::Draw}}) {
    show::FrameStats stats(hz);
    stats.add(drawing(20ms), 0, 100);
    stats.add({}, 1, 100);
    CHECK(stats.missedFor(cause) == 1);
  }
}

TEST_CASE("slices are told by the clock and by the work in them: a slice that had to wait for a core is no long one") {
  show::FrameStats stats;
  stats.addSlice({1500us, 1400us});
  stats.addSlice({9000us, 800us});
  stats.addSlice({2600us, 2400us});
  CHECK(stats.slicesOver2ms() == 2);
  CHECK(stats.slicesOver2msOfWork() == 1);
  CHECK(stats.longestSlice().took == 9000us);
  CHECK(stats.longestSlice().worked == 2400us);
  CHECK_THAT(stats.summary(),
             Catch::Contains("longest slice of preparation 9.00 ms (2.40 of work), 2 over 2 ms (1 of work)"));
}
