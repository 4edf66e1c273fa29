// Every frame is true if it is photographed: whatever moves, what can be read is what the data say, before or after.

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

#include "lint/loop.h"
#include "pages/contents.h"
#include "show/board.h"

using namespace lobbyboard;
using graphics::Depth;
using Texts = std::set<std::string>;

namespace {

constexpr geometry::Size kCanvas{1920, 1080};

/// What a reader reads: lines as they stand, and the flaps of a number as that number. Where two digits share a tile,
/// because it turns, the upper one counts: the digits of a number must all be old or all be new.
Texts readingOf(const std::vector<lint::StandingText>& texts, const config::Theme& theme) {
  Texts out;
  std::vector<const lint::StandingText*> flaps;
  for (const lint::StandingText& text : texts) {
    if (text.depth != Depth::Body || text.seen.empty()) continue;
    if (text.line.color == theme.flipT && text.line.text.size() == 1)
      flaps.push_back(&text);
    else
      out.insert(text.line.text);
  }
  std::sort(flaps.begin(), flaps.end(), [](const auto* a, const auto* b) { return a->ink.x < b->ink.x; });
  std::string number;
  const lint::StandingText* last = nullptr;
  for (const lint::StandingText* flap : flaps) {
    if (last && flap->ink.x < last->ink.right()) {
      if (flap < last) continue;  // painted before
      number.pop_back();
    } else if (last && flap->ink.x - last->ink.right() > flap->line.px) {
      out.insert(std::exchange(number, {}));
    }
    number += flap->line.text;
    last = flap;
  }
  if (!number.empty()) out.insert(number);
  return out;
}

/// Everything that the page says through its turns, composed without any motion.
Texts sayingsOf(const show::Program& still, std::size_t place, time::Instant at) {
  Texts out;
  for (std::int64_t turn = 0; turn < 40; ++turn) {
    lint::Rehearsal rehearsal(still, place, at, turn);
    const std::size_t before = out.size();
    for (std::int64_t frame = 0; frame < rehearsal.frames(); frame += 300) {
      graphics::DisplayList list;
      rehearsal.draw(frame, list);
      out.merge(readingOf(lint::textsOn(list, list, kCanvas), still.stage().theme));
    }
    if (out.size() == before) break;
  }
  return out;
}

/// Frames at which something may be on the way: the entry, the run, the end of a turn, and some between.
std::set<std::int64_t> movingFrames(std::int64_t frames) {
  std::set<std::int64_t> out;
  for (std::int64_t frame = 0; frame < 160; frame += 1) out.insert(frame);
  for (std::int64_t frame = 160; frame < frames; frame += 37) out.insert(frame);
  for (std::int64_t frame = std::max<std::int64_t>(0, frames - 20); frame < frames; ++frame) out.insert(frame);
  return out;
}

}  // namespace

TEST_CASE("no frame of any entry or motion says what the page at rest does not") {
  const char* const when = "2023-05-21T09:41:00+08:00";
  test::Loop moving(kCanvas, "ink"), standing(kCanvas, "mourning");
  const auto content = test::demoAt(when);
  const auto program = moving.program(content);
  const auto still = standing.program(content);
  REQUIRE(program->loop().size() == still->loop().size());
  for (std::size_t place = 0; place < program->loop().size(); ++place) {
    INFO(test::nameOf(*program, place));
    const Texts said = sayingsOf(*still, place, test::instant(when));
    REQUIRE(said.size() > 4);
    lint::Rehearsal rehearsal(*program, place, test::instant(when));
    for (const std::int64_t frame : movingFrames(rehearsal.frames())) {
      graphics::DisplayList list;
      rehearsal.draw(frame, list);
      for (const std::string& text : readingOf(lint::textsOn(list, list, kCanvas), program->stage().theme))
        if (!said.contains(text)) FAIL("frame " << frame << " says \"" << text << "\"");
    }
  }
}

TEST_CASE("a figure of another day would be noticed") {
  const std::set<std::string> settled = {"elements", "tree", "inspections",
                                         "duties"};  // pages on which ten days may change nothing
  test::Loop loop(kCanvas, "mourning");
  const time::Instant at = test::instant("2023-05-21T09:00:00+08:00");
  const auto before = loop.program(test::demoAt("2023-05-11T09:00:00+08:00"));
  const auto after = loop.program(test::demoAt("2023-05-21T09:00:00+08:00"));
  for (std::size_t place = 0; place < before->loop().size(); ++place) {
    if (settled.contains(before->entry(place).type)) continue;
    INFO(test::nameOf(*before, place));
    const Texts old = sayingsOf(*before, place, at);
    const Texts now = sayingsOf(*after, place, at);
    CHECK_FALSE(std::includes(old.begin(), old.end(), now.begin(), now.end()));
  }
}

TEST_CASE("a page is complete in words from the first frame of its entry") {
  const char* const when = "2023-05-21T09:41:00+08:00";
  test::Loop loop(kCanvas, "ink");
  const auto program = loop.program(test::demoAt(when));
  for (std::size_t place = 0; place < program->loop().size(); ++place) {
    INFO(test::nameOf(*program, place));
    lint::Rehearsal rehearsal(*program, place, test::instant(when));
    graphics::DisplayList first, rest;
    rehearsal.draw(0, first);
    rehearsal.draw(rehearsal.portraitFrame(), rest);
    const Texts at0 = readingOf(lint::textsOn(first, first, kCanvas), program->stage().theme);
    for (const std::string& text : readingOf(lint::textsOn(rest, rest, kCanvas), program->stage().theme))
      CHECK(at0.contains(text));
  }
}

TEST_CASE("when new data come, every frame says the old or the new") {
  test::Loop moving(kCanvas, "ink"), standing(kCanvas, "mourning");
  const auto before = test::demoAt("2023-05-11T09:00:00+08:00");
  const auto after = test::demoAt("2023-05-21T09:00:00+08:00");
  const time::Instant begins = test::instant("2023-05-21T09:00:00+08:00");
  Texts said;
  std::size_t pages = 0;
  for (const auto& content : {before, after}) {
    const auto still = standing.program(content);
    pages = std::max(pages, still->loop().size());
    for (std::size_t place = 0; place < still->loop().size(); ++place) said.merge(sayingsOf(*still, place, begins));
  }
  const auto setup = std::make_shared<show::Setup>(moving.setup());
  show::Board board(moving.typesetter(), setup);
  board.offer(setup, before, begins);
  graphics::DisplayList list;
  board.draw(begins, list);
  board.offer(setup, after, begins + std::chrono::seconds(40));
  const auto step = std::chrono::microseconds(16667);
  for (std::size_t page = 0; page <= pages; ++page) {
    // The tail of a turn and the entry of the next: 30 s each.
    const time::Instant boundary = begins + std::chrono::seconds(30) * static_cast<int>(page);
    for (int frame = -20; frame < 150; frame += 3) {
      board.draw(boundary + frame * step, list);
      for (const std::string& text : readingOf(lint::textsOn(list, list, kCanvas), setup->theme))
        if (!said.contains(text)) FAIL("page " << page << ", frame " << frame << " says \"" << text << "\"");
    }
  }
  CHECK(board.program()->content().snapshot == after->snapshot);
}
