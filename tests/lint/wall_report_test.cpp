// The lint finds what is wrong when something is, and only then.

#include <catch2/catch.hpp>

#include "graphics/painter.h"
#include "lint/judge.h"
#include "lint/loop.h"
#include "lint/picture_level.h"
#include "lint/report_text.h"
#include "lint/wall_report.h"
#include "pages/contents.h"

using namespace lobbyboard;
using graphics::Depth;
using graphics::DisplayList;
using graphics::Face;
using graphics::Painter;
using lint::Kind;

namespace {

constexpr geometry::Size kCanvas{400, 200};

/// A canvas on which a test writes, and what the lint says of it.
class Slate {
 public:
  explicit Slate(test::Loop& loop) : loop_(loop) {}

  /// A picture of 200×60 on the theme's ground with a line on it.
  graphics::ImagePtr line(const std::string& text, int px, graphics::Rgb color, int x = 10) {
    Painter painter(loop_.typesetter(), {200, 60}, loop_.setup().theme.bg);
    painter.text(text, x, 44, {Face::Regular, px, color});
    return painter.finish();
  }
  lint::FindingList judged(const DisplayList& list, std::vector<int> seams = {}) {
    return judged(list, list, std::move(seams));
  }
  lint::FindingList judged(const DisplayList& list, const DisplayList& next, std::vector<int> seams = {}) {
    lint::FindingList out;
    const lint::Measure measure{
        loop_.setup().theme, {2.5, 3, 10}, std::move(seams), kCanvas, loop_.typesetter().missing()};
    const auto texts = lint::textsOn(list, next, kCanvas);
    lint::judgeLines(texts, measure, out);
    lint::judgePlaces(texts, measure, out);
    return out;
  }

 private:
  test::Loop& loop_;
};

std::vector<Kind> kindsOf(const lint::FindingList& list) {
  std::vector<Kind> out;
  for (const lint::Finding& finding : list.all()) out.push_back(finding.kind);
  return out;
}

using Kinds = std::vector<Kind>;

}  // namespace

TEST_CASE("a good line is good, and each fault has its name") {
  test::Loop loop(kCanvas);
  Slate slate(loop);
  const config::Theme& theme = loop.setup().theme;
  const auto alone = [&](const graphics::ImagePtr& image, geometry::Point at) {
    DisplayList list;
    list.at(Depth::Body).image(image, at);
    return list;
  };
  CHECK(kindsOf(slate.judged(alone(slate.line("总投资", 32, theme.t1), {20, 20}))).empty());
  CHECK(kindsOf(slate.judged(alone(slate.line("总投资", 28, theme.t1), {20, 20}))) == Kinds{Kind::Small});
  CHECK(kindsOf(slate.judged(alone(slate.line("总投资", 26, theme.t2), {20, 20}))).empty());  // a caption
  CHECK(kindsOf(slate.judged(alone(slate.line("总投资", 20, theme.t2), {20, 20}))) == Kinds{Kind::Small});
  CHECK(kindsOf(slate.judged(alone(slate.line("总投资", 32, theme.plan), {20, 20}))) == Kinds{Kind::Faint});
  CHECK(kindsOf(slate.judged(alone(slate.line("\U000F1234甲", 32, theme.t1), {20, 20}))) == Kinds{Kind::Glyph});
  CHECK(kindsOf(slate.judged(alone(slate.line("总投资", 32, theme.t1), {350, 20}))) == Kinds{Kind::Clipped});
  CHECK(kindsOf(slate.judged(alone(slate.line("总投资", 32, theme.t1, 150), {20, 20}))) == Kinds{Kind::Clipped});
  CHECK(kindsOf(slate.judged(alone(slate.line("总投资", 32, theme.t1), {20, 20}), {80})) == Kinds{Kind::Seam});
  CHECK(kindsOf(slate.judged(alone(slate.line("总投资", 32, theme.t1), {20, 20}), {300})).empty());
  const std::string cut = loop.typesetter().fitted("乌海市重点项目", Face::Regular, 32, 150);
  CHECK(kindsOf(slate.judged(alone(slate.line(cut, 32, theme.t1), {20, 20}))) == Kinds{Kind::Shortened});
}

TEST_CASE("lines on each other, under something, and in motion") {
  test::Loop loop(kCanvas);
  Slate slate(loop);
  const config::Theme& theme = loop.setup().theme;
  Painter both(loop.typesetter(), {200, 60}, theme.bg);
  both.text("总投资", 10, 44, {Face::Regular, 32, theme.t1});
  both.text("88.2%", 80, 44, {Face::Bold, 32, theme.t1});
  DisplayList list;
  list.at(Depth::Body).image(both.finish(), {0, 0});
  CHECK(kindsOf(slate.judged(list)) == Kinds{Kind::Faint, Kind::Overlap});  // the first is the ground of the second

  Painter clear(loop.typesetter(), {60, 60});
  clear.disc({30, 30}, 20, theme.acc);
  list.clear();
  list.at(Depth::Body).image(slate.line("总投资", 32, theme.t1), {0, 0});
  list.at(Depth::Body).image(clear.finish(), {20, 0});
  CHECK(kindsOf(slate.judged(list)) == Kinds{Kind::Covered});

  list.clear();
  list.at(Depth::Body).image(slate.line("总投资", 32, theme.t1), {0, 0});
  list.at(Depth::Veil).fill({0, 0, 400, 200}, theme.bg, 200);
  CHECK(kindsOf(slate.judged(list)).empty());  // fading, not covered
  list.at(Depth::Veil).clear();
  list.at(Depth::Veil).fill({0, 0, 400, 200}, theme.bg);
  CHECK(lint::textsOn(list, list, kCanvas).empty());  // gone

  // A row that passes through the edge of its window is no fault; one that rests there is.
  const auto row = slate.line("总投资", 32, theme.t1);
  DisplayList next;
  list.clear();
  list.at(Depth::Body).image(row, {0, 0}, {0, 30, 400, 170});
  next.at(Depth::Body).image(row, {0, -1}, {0, 30, 400, 170});
  CHECK(kindsOf(slate.judged(list, next)).empty());
  CHECK(kindsOf(slate.judged(list, list)) == Kinds{Kind::Clipped});
}

TEST_CASE("reading time and picture level") {
  CHECK(lint::leastDwell({0, 0}) == std::chrono::seconds(8));
  CHECK(lint::leastDwell({20, 8}) == std::chrono::milliseconds(11000));
  CHECK(lint::leastDwell({500, 50}) == std::chrono::seconds(30));
  test::Loop loop(kCanvas);
  Slate slate(loop);
  DisplayList list;
  for (const int y : {0, 60, 120})
    list.at(Depth::Body).image(slate.line(y == 120 ? "完成 2,408.1 亿元，88.2%" : "总投资", 20, 0xFFFFFF), {0, y});
  const lint::Reading reading = lint::readingOf(lint::textsOn(list, list, kCanvas));
  CHECK(reading.characters == 3 + 4);  // 总投资 once
  CHECK(reading.figures == 2);
  graphics::Canvas half({10, 10});
  half.paint({nullptr, 0xFFFFFF, {0, 0, 10, 5}, {}, 255}, {0, 0, 10, 10});
  CHECK(lint::pictureLevel(half) == Approx(0.5));
}

TEST_CASE("a whole wall is judged, told and told to machines") {
  test::Loop loop({1920, 1080});
  const auto program = loop.program(test::demoAt("2023-05-21T09:41:00+08:00"));
  const time::Instant at = test::instant("2023-05-21T09:41:00+08:00");
  const lint::WallReport good = lint::examine(*program, at);
  REQUIRE(good.pages.size() == program->loop().size());
  for (const lint::PageReport& page : good.pages) {
    CHECK(page.level < 0.30);
    CHECK(page.leastContrast >= 7);
    CHECK(page.dwell >= page.dwellNeeded);
  }
  // The same pages for somebody twice as far away, and in a hurry.
  loop.wall().farM = 1000;
  const auto far = loop.program(test::demoAt("2023-05-21T09:41:00+08:00"));
  const lint::WallReport bad = lint::examine(*far, at);
  CHECK(bad.hasFault());
  CHECK(bad.readableTo() < 1000);
  const std::string text = lint::toText(bad);
  CHECK_THAT(text, Catch::Contains("what this wall should be") && Catch::Contains("far_m = "));
  const std::string json = lint::toJson(bad);
  CHECK_THAT(json, Catch::Contains("\"format\": \"lobbyboard-wall/1\"") && Catch::Contains("\"good\": false") &&
                       Catch::Contains("\"kind\": \"small\""));
}
