#include "pages/table_motion.h"

#include <catch2/catch.hpp>

using namespace lobbyboard::pages;

namespace {

TableMotion motionOf(int rows, std::int64_t framesPerTurn, int pixelsPerFrame = 1) {
  return {.rows = rows,
          .pitch = 97,
          .windowHeight = 776,
          .rest = 90,
          .pixelsPerFrame = pixelsPerFrame,
          .framesPerTurn = framesPerTurn,
          .shift = 0};
}

/// Pixels from one offset to the next, the short way forward.
std::int64_t forward(const TableMotion& motion, std::int64_t from, std::int64_t to) {
  return (to - from + motion.length()) % motion.length();
}

}  // namespace

TEST_CASE("a table that fits does not move") {
  for (const int rows : {0, 1, 5, 8}) {
    const TableMotion motion = motionOf(rows, 2400);
    CHECK_FALSE(motion.moves());
    for (const std::int64_t turn : {0, 1, 1000})
      for (const std::int64_t frame : {0, 1, 500, 2399}) CHECK(motion.offset(turn, frame) == 0);
  }
  CHECK(motionOf(9, 2400).moves());
}

TEST_CASE("within a turn the table rests, then moves up by whole pixels, then rests on whole rows") {
  for (const int speed : {1, 2, 3})
    for (const std::int64_t frames : {900, 1200, 2400, 2401})
      for (const int rows : {9, 50, 296}) {
        const TableMotion motion = motionOf(rows, frames, speed);
        const std::int64_t turn = 3;
        const std::int64_t start = motion.offset(turn, 0);
        CHECK(start % motion.pitch == 0);
        std::int64_t last = start;
        std::int64_t travelled = 0;
        for (std::int64_t frame = 1; frame <= frames; ++frame) {
          const std::int64_t now = motion.offset(turn, frame);
          REQUIRE(now >= 0);
          REQUIRE(now < motion.length());
          const std::int64_t step = forward(motion, last, now);
          REQUIRE(step <= speed);
          if (frame <= motion.rest) REQUIRE(step == 0);
          travelled += step;
          last = now;
        }
        CHECK(travelled % motion.pitch == 0);
        CHECK(travelled > 0);
        CHECK(travelled > (frames - motion.rest) * speed - motion.pitch);
      }
}

TEST_CASE("a turn begins where the one before it ended, for years") {
  for (const std::int64_t frames : {480, 1200, 2399, 18000})
    for (const int rows : {9, 10, 113, 296})
      for (const std::int64_t turn : {-3LL, -1LL, 0LL, 1LL, 2LL, 77LL, 1'000'000LL, 9'000'000'000LL}) {
        const TableMotion motion = motionOf(rows, frames);
        CHECK(motion.offset(turn, frames) == motion.offset(turn + 1, 0));
      }
}

TEST_CASE("a turn too short for a row still goes on where it left off") {
  const TableMotion motion = motionOf(50, 120);  // 30 frames of motion
  CHECK(forward(motion, motion.offset(0, 0), motion.offset(0, 120)) == 30);
  for (std::int64_t turn = 0; turn < 500; ++turn) CHECK(motion.offset(turn, 120) == motion.offset(turn + 1, 0));
  const TableMotion still = motionOf(50, 60);
  CHECK(still.offset(7, 60) == 0);
}

TEST_CASE("in the end every row has stood at the top") {
  const TableMotion motion = motionOf(21, 900);
  std::vector<bool> seen(22, false);
  for (std::int64_t turn = 0; turn < 40; ++turn)
    for (std::int64_t frame = 0; frame < 900; ++frame)
      if (const std::int64_t at = motion.offset(turn, frame); at % 97 == 0)
        seen[static_cast<std::size_t>(at / 97)] = true;
  CHECK(std::count(seen.begin(), seen.end(), false) == 0);
}

TEST_CASE("a shift puts any row on top at the beginning of a turn") {
  for (const std::int64_t turn : {0LL, 1LL, 5LL, 123'456LL})
    for (const std::int64_t wanted : {0LL, 97LL, 97LL * 200, 97LL * 113 + 41}) {
      TableMotion motion = motionOf(296, 2400);
      motion.shift = motion.shiftFor(turn, wanted);
      CHECK(motion.offset(turn, 0) == wanted);
      CHECK(motion.offset(turn, 2400) == motion.offset(turn + 1, 0));
      CHECK(motion.shiftFor(turn, wanted) == motion.shift);
    }
}

TEST_CASE("a dwell of all rows shows every row once") {
  for (const int rows : {9, 40, 296})
    for (const int speed : {1, 2}) {
      TableMotion motion = motionOf(rows, 0, speed);
      motion.framesPerTurn = framesForAllRows(motion);
      CHECK(motion.offset(0, motion.framesPerTurn) == 0);
      CHECK(motion.offset(0, motion.framesPerTurn - 1) > motion.length() - 2 * speed - 1);
      CHECK(motion.offset(5, 0) == 0);
    }
  CHECK(framesForAllRows(motionOf(3, 0)) == 90);
}

TEST_CASE("a table that steps rests on whole screens and glides from one to the next") {
  TableMotion motion = motionOf(50, 2400);
  motion.framesPerScreen = 288;
  motion.turnover = TableMotion::Turnover::Glide;
  for (const std::int64_t turn : {0LL, 3LL, 1'000'000LL}) {
    std::int64_t last = motion.offset(turn, 0);
    for (std::int64_t frame = 1; frame <= 2400; ++frame) {
      const std::int64_t now = motion.offset(turn, frame);
      const std::int64_t step = forward(motion, last, now);
      REQUIRE(step < 70);  // never backwards, never a leap
      if (frame % 288 >= 48 || frame < 288 || frame / 288 >= 8) REQUIRE(step == 0);
      if (step == 0 && frame % 288 >= 48) REQUIRE(now % 776 == 0);
      last = now;
    }
  }
  CHECK(forward(motion, motion.offset(0, 287), motion.offset(0, 288 + 48)) == 776);
}

TEST_CASE("rows flip one after the other from the top, each from the old to the new") {
  TableMotion motion = motionOf(50, 2400);
  motion.framesPerScreen = 480;
  motion.turnover = TableMotion::Turnover::Flip;
  CHECK_FALSE(motion.flip(0, 0));
  CHECK_FALSE(motion.flip(0, 479));
  CHECK(motion.offset(0, 480) == 776);
  const auto first = motion.flip(0, 480);
  REQUIRE(first);
  CHECK(first->from == 0);
  CHECK(first->to == 776);
  for (std::int64_t place = 0; place < 8; ++place) {
    CHECK(motion.flipped(*first, place) == 0.0);
    double last = 0;
    for (std::int64_t frame = 480; frame < 480 + 30; ++frame) {
      const auto flip = motion.flip(0, frame);
      REQUIRE(flip);
      const double now = motion.flipped(*flip, place);
      REQUIRE(now >= last);
      if (frame - 480 <= place * 3) REQUIRE(now == 0.0);
      if (frame - 480 >= place * 3 + 9) REQUIRE(now == 1.0);
      last = now;
    }
  }
  CHECK_FALSE(motion.flip(0, 480 + 30));
}

TEST_CASE("in steps, too, every row has stood in the window in the end") {
  for (const auto turnover : {TableMotion::Turnover::Glide, TableMotion::Turnover::Flip}) {
    TableMotion motion = motionOf(21, 900);
    motion.framesPerScreen = 288;
    motion.turnover = turnover;
    std::vector<bool> seen(21, false);
    for (std::int64_t turn = 0; turn < 3; ++turn)
      for (std::int64_t frame = 0; frame < 900; ++frame) {
        if (motion.flip(turn, frame)) continue;
        const std::int64_t top = motion.offset(turn, frame);
        if (top % 97 != 0) continue;
        for (std::int64_t row = top / 97; row < std::min<std::int64_t>(21, top / 97 + 8); ++row)
          seen[static_cast<std::size_t>(row)] = true;
      }
    CHECK(std::count(seen.begin(), seen.end(), false) == 0);
  }
}
