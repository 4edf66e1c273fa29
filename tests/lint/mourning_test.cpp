// A theme that allows only cuts: within a turn nothing moves but what is exchanged at once, the clock and the rail.

#include <catch2/catch.hpp>

#include "lint/loop.h"
#include "pages/contents.h"
#include "pages/table_motion.h"
#include "widgets/ticker.h"

using namespace lobbyboard;
using graphics::Depth;

namespace {

const char* const kWhen = "2023-05-21T09:41:00+08:00";

const std::vector<graphics::Item>& itemsAt(const graphics::DisplayList& list, Depth depth) {
  return list.layers()[static_cast<std::size_t>(depth)].items();
}

/// How often a layer changes through a turn, and the least number of frames between two changes.
struct Stillness {
  int changes = 0;
  std::int64_t shortest = INT64_MAX;
};

Stillness watch(lint::Rehearsal& rehearsal, Depth depth) {
  Stillness out;
  graphics::DisplayList last, now;
  rehearsal.draw(0, last);
  std::int64_t since = 0;
  for (std::int64_t frame = 1; frame < rehearsal.frames(); ++frame) {
    rehearsal.draw(frame, now);
    if (itemsAt(now, depth) != itemsAt(last, depth)) {
      ++out.changes;
      if (since > 0) out.shortest = std::min(out.shortest, frame - since);
      since = frame;
    }
    std::swap(last, now);
  }
  return out;
}

bool hasVeil(lint::Rehearsal& rehearsal) {
  graphics::DisplayList list;
  for (const std::int64_t frame : {std::int64_t{0}, std::int64_t{5}, rehearsal.frames() - 6, rehearsal.frames() - 1}) {
    rehearsal.draw(frame, list);
    if (!itemsAt(list, Depth::Veil).empty()) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("in mourning bodies and notices stand still between cuts") {
  const geometry::Size canvas = GENERATE(geometry::Size{1920, 1080}, geometry::Size{7680, 192});
  test::Loop loop(canvas, "mourning");
  const auto program = loop.program(test::demoAt(kWhen));
  for (std::size_t place = 0; place < program->loop().size(); ++place) {
    INFO(test::nameOf(*program, place) << " on " << canvas.width << "x" << canvas.height);
    lint::Rehearsal rehearsal(*program, place, test::instant(kWhen));
    CHECK_FALSE(hasVeil(rehearsal));
    // 30 s hold two or three lots of a table and as many pieces of a notice; motion would change every frame.
    for (const Depth depth : {Depth::Body, Depth::Footer}) {
      const Stillness seen = watch(rehearsal, depth);
      CHECK(seen.changes <= 4);
      CHECK(seen.shortest >= 6 * 60);
    }
  }
}

TEST_CASE("in mourning a page is complete in its first frame") {
  test::Loop loop({1920, 1080}, "mourning");
  const auto program = loop.program(test::demoAt(kWhen));
  for (std::size_t place = 0; place < program->loop().size(); ++place) {
    INFO(test::nameOf(*program, place));
    lint::Rehearsal rehearsal(*program, place, test::instant(kWhen));
    graphics::DisplayList first, rest;
    rehearsal.draw(0, first);
    rehearsal.draw(rehearsal.portraitFrame(), rest);
    CHECK(itemsAt(first, Depth::Body) == itemsAt(rest, Depth::Body));
  }
}

TEST_CASE("the same pages do move in the everyday theme") {
  test::Loop loop({1920, 1080}, "ink");
  const auto program = loop.program(test::demoAt(kWhen));
  int moving = 0;
  for (std::size_t place = 0; place < program->loop().size(); ++place) {
    lint::Rehearsal rehearsal(*program, place, test::instant(kWhen));
    CHECK(hasVeil(rehearsal));
    if (watch(rehearsal, Depth::Body).changes > 30) ++moving;
  }
  CHECK(moving >= 3);  // the table, the races, what is revealed on entry
}

TEST_CASE("a table that is cut shows every row in turn, whole rows only") {
  pages::TableMotion motion{.rows = 20, .pitch = 97, .windowHeight = 97 * 8, .framesPerTurn = 1200};
  motion.framesPerScreen = 600;
  std::vector<std::int64_t> tops;
  for (std::int64_t turn = 0; turn < 3; ++turn)
    for (std::int64_t frame = 0; frame < motion.framesPerTurn; ++frame) {
      const std::int64_t top = motion.offset(turn, frame);
      CHECK(top % motion.pitch == 0);
      if (tops.empty() || tops.back() != top) tops.push_back(top);
    }
  CHECK(tops == std::vector<std::int64_t>{0, 8 * 97, 16 * 97, 0, 8 * 97, 16 * 97});
  CHECK(framesForAllRows(motion) == 3 * 600);
}

TEST_CASE("a long notice in pieces says all of it and none of it twice") {
  test::Loop loop({1920, 1080}, "mourning");
  using widgets::Ticker;
  const Ticker::Look look{{graphics::Face::Regular, 34, 0xFFFFFF}, 0, 64, 60, Ticker::Look::Way::Pieces};
  std::string text;
  for (int i = 0; i < 40; ++i) text += "请各责任单位按时填报";
  const Ticker ticker(loop.typesetter(), text, {0, 0, 900, 72}, look);
  REQUIRE(ticker.pieces() > 2);
  CHECK_FALSE(ticker.moves());
  std::string said;
  for (std::size_t piece = 0; piece < ticker.pieces(); ++piece) {
    graphics::Layer layer;
    ticker.draw(static_cast<std::int64_t>(piece) * 8 * 60, layer);
    REQUIRE(layer.items().size() == 1);
    for (const auto& line : layer.items().front().image->inscriptions()) said += line.text;
    graphics::Layer later;
    ticker.draw(static_cast<std::int64_t>(piece) * 8 * 60 + 479, later);
    CHECK(later.items() == layer.items());
  }
  CHECK(said == text);
}
