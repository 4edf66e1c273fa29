#include "playlist/timeline.h"

#include <catch2/catch.hpp>
#include <stdexcept>
#include <string>

using namespace lobbyboard;
using namespace std::chrono;
using namespace std::chrono_literals;
using playlist::Position;
using playlist::Timeline;

namespace {

constexpr time::Instant kEpoch = sys_days{2020y / January / 1};

/// The pages that stand, one letter each `step` from `start`.
std::string sequence(const Timeline& timeline, time::Instant start, time::Span step, int count) {
  std::string out;
  for (int i = 0; i < count; ++i) out += static_cast<char>('A' + static_cast<int>(timeline.at(start + i * step).page));
  return out;
}

}  // namespace

TEST_CASE("pages follow each other in their order, each for its dwell, again and again") {
  const Timeline timeline({20s, 40s, 10s});
  CHECK(timeline.loop() == 70s);
  CHECK(timeline.size() == 3);
  CHECK(sequence(timeline, kEpoch, 10s, 16) == "AABBBBCAABBBBCAA");
  CHECK(sequence(timeline, kEpoch + 5s, 10s, 9) == "AABBBBCAA");
  CHECK(sequence(Timeline({1s}), kEpoch, 1s, 4) == "AAAA");
}

TEST_CASE("a position says all about its turn") {
  const Timeline timeline({20s, 40s, 10s});
  const Position p = timeline.at(kEpoch + 3 * 70s + 25s);
  CHECK(p.page == 1);
  CHECK(p.elapsed == 5s);
  CHECK(p.dwell == 40s);
  CHECK(p.turn == 3);
  CHECK(p.begins == kEpoch + 3 * 70s + 20s);
  CHECK(p.ends == kEpoch + 3 * 70s + 60s);
}

TEST_CASE("the first instant belongs to the next page, the last microsecond to this one") {
  const Timeline timeline({20s, 40s});
  CHECK(timeline.at(kEpoch + 20s - 1us).page == 0);
  CHECK(timeline.at(kEpoch + 20s).page == 1);
  CHECK(timeline.at(kEpoch + 20s).elapsed == 0us);
  CHECK(timeline.at(kEpoch + 60s - 1us).page == 1);
  CHECK(timeline.at(kEpoch + 60s).page == 0);
  CHECK(timeline.at(kEpoch + 60s).turn == 1);
}

TEST_CASE("before the epoch the loop runs the same way") {
  const Timeline timeline({20s, 40s, 10s});
  CHECK(sequence(timeline, kEpoch - 140s, 10s, 16) == "AABBBBCAABBBBCAA");
  const Position p = timeline.at(kEpoch - 1us);
  CHECK(p.page == 2);
  CHECK(p.turn == -1);
  CHECK(p.elapsed == 10s - 1us);
  CHECK(p.ends == kEpoch);
  const time::Instant birth{};  // 1970, what a machine without a clock battery says
  const Position early = timeline.at(birth);
  CHECK(early.begins <= birth);
  CHECK(birth < early.ends);
}

TEST_CASE("turns tile time: no gap, no overlap, one page after the other, turns rising") {
  const Timeline timeline({1s, 2500ms, 7s, 1001001us, 60s});
  for (const time::Instant start : {kEpoch - 400s, kEpoch + 3 * 365 * 24h, time::Instant{} - 100s}) {
    Position p = timeline.at(start);
    for (int i = 0; i < 50; ++i) {
      REQUIRE(p.ends - p.begins == p.dwell);
      REQUIRE(timeline.at(p.ends - 1us).begins == p.begins);
      const Position next = timeline.at(p.ends);
      REQUIRE(next.begins == p.ends);
      REQUIRE(next.elapsed == 0us);
      REQUIRE(next.page == (p.page + 1) % timeline.size());
      REQUIRE(next.turn == p.turn + (next.page == 0 ? 1 : 0));
      p = next;
    }
  }
}

TEST_CASE("elapsed time rises with the clock and stays inside the dwell") {
  const Timeline timeline({3s, 5s});
  Position before = timeline.at(kEpoch - 20s);
  for (time::Instant now = kEpoch - 20s; now < kEpoch + 20s; now += 16667us) {
    const Position p = timeline.at(now);
    REQUIRE(p.elapsed >= 0us);
    REQUIRE(p.elapsed < p.dwell);
    REQUIRE(p.begins + p.elapsed == now);
    REQUIRE(p.begins >= before.begins);
    before = p;
  }
}

TEST_CASE("a restart resumes in place, two machines agree, and the order of questions does not matter") {
  const std::vector<time::Span> dwells = {20s, 40s, 20s, 25s};
  const Timeline here(dwells), there(dwells);
  const time::Instant noon = sys_days{2026y / November / 21} + 12h;
  std::vector<std::size_t> forward, backward;
  for (int i = 0; i < 300; ++i) forward.push_back(here.at(noon + i * 1s).page);
  for (int i = 299; i >= 0; --i) backward.insert(backward.begin(), there.at(noon + i * 1s).page);
  CHECK(forward == backward);
  CHECK(Timeline(dwells).at(noon + 77s).begins == here.at(noon + 77s).begins);
}

TEST_CASE("a page that has nothing to show is left out by a timeline without it, and the others close up") {
  const Timeline all({10s, 20s, 10s});
  const Timeline withoutSecond({10s, 10s});
  CHECK(sequence(all, kEpoch, 10s, 8) == "ABBCABBC");
  CHECK(sequence(withoutSecond, kEpoch, 10s, 8) == "ABABABAB");
}

TEST_CASE("far away in time it is as quick and as right") {
  const Timeline timeline({20s, 40s});
  const time::Instant far = sys_days{9999y / December / 31};
  const Position p = timeline.at(far);
  CHECK(p.begins <= far);
  CHECK(far < p.ends);
}

TEST_CASE("a timeline without pages, or with one that does not stand, cannot be") {
  CHECK_THROWS_AS(Timeline({}), std::invalid_argument);
  CHECK_THROWS_AS(Timeline({20s, 999ms}), std::invalid_argument);
  CHECK_THROWS_AS(Timeline({-5s}), std::invalid_argument);
}
