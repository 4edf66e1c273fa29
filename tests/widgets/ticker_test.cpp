#include "widgets/ticker.h"

#include <catch2/catch.hpp>

#include "graphics/compositor.h"
#include "graphics/picture.h"
#include "graphics/wall_fonts.h"

using namespace lobbyboard;
using namespace lobbyboard::widgets;
using geometry::Rect;
using graphics::Canvas;

namespace {

const Rect kWindow{20, 10, 300, 48};
const std::string kLong = "例会改在周三上午九点，地点不变，请各责任单位按时参加。";

Ticker tickerOf(graphics::Typesetter& typesetter, std::string_view text, const Rect& window = kWindow) {
  return {typesetter, text, window, {{graphics::Face::Regular, 34, 0xF5F1E8}, 0x11161C, 40, 60}};
}

Canvas shown(const Ticker& ticker, std::int64_t frame) {
  Canvas canvas({340, 68});
  graphics::DisplayList list;
  list.at(graphics::Depth::Ground).fill({0, 0, 340, 68}, 0x11161C);
  ticker.draw(frame, list.at(graphics::Depth::Footer));
  graphics::paintAll(list, test::all(canvas), canvas);
  return canvas;
}

/// Is the middle of `later` the middle of `earlier`, `pixels` further left?
bool movedLeft(const Canvas& earlier, const Canvas& later, int pixels) {
  for (int y = kWindow.y; y < kWindow.bottom(); ++y)
    for (int x = kWindow.x + 40; x < kWindow.right() - 40 - pixels; ++x)
      if (later.row(y)[x] != earlier.row(y)[x + pixels]) return false;
  return true;
}

}  // namespace

TEST_CASE("text that fits stands still") {
  test::WallType type;
  const Ticker ticker = tickerOf(type.typesetter, "例会改在九点");
  CHECK_FALSE(ticker.moves());
  const Canvas first = shown(ticker, 0);
  for (const std::int64_t frame : {1LL, 17LL, 100000LL, 1684633260LL * 60})
    CHECK(test::differences(first, shown(ticker, frame)) == 0);
}

TEST_CASE("how fast text runs: 3.5 to 4.5 characters a second, whole pixels a frame") {
  struct Case {
    int px;
    double hz;
    int speed;
  };
  for (const Case& c : {Case{34, 60, 2},
                        {48, 60, 3},
                        {88, 60, 6},
                        {32, 60, 2},
                        {34, 50, 3},
                        {12, 60, 1},
                        {8, 60, 1},
                        {34, 120, 1},
                        {1, 240, 1}}) {
    INFO(c.px << " at " << c.hz);
    CHECK(Ticker::speed(c.px, c.hz) == c.speed);
  }
}

TEST_CASE("long text moves left by the same whole pixels each frame, for ever, without a jump") {
  test::WallType type;
  const Ticker ticker = tickerOf(type.typesetter, kLong);
  REQUIRE(ticker.moves());
  const int length = type.typesetter.width(kLong, graphics::Face::Regular, 34);
  Canvas last = shown(ticker, 0);
  for (std::int64_t frame = 1; frame < length; ++frame) {  // twice round
    Canvas now = shown(ticker, frame);
    INFO("frame " << frame);
    REQUIRE(movedLeft(last, now, 2));
    last = std::move(now);
  }
}

TEST_CASE("any origin of the frames will do") {
  test::WallType type;
  const Ticker ticker = tickerOf(type.typesetter, kLong);
  for (const std::int64_t frame : {-1LL, -17LL, -100000LL, 1684633260LL * 60, 4102444800LL * 240}) {
    INFO(frame);
    CHECK(movedLeft(shown(ticker, frame), shown(ticker, frame + 1), 2));
  }
}

TEST_CASE("a running line covers its window, and nothing else") {
  test::WallType type;
  const Ticker ticker = tickerOf(type.typesetter, kLong);
  for (std::int64_t frame = -50; frame < 700; frame += 7) {
    graphics::Layer layer;
    ticker.draw(frame, layer);
    int covered = 0;
    for (const graphics::Item& item : layer.items()) {
      CHECK(kWindow.contains(item.area));
      if (item.opaque()) covered += item.area.width;
    }
    CHECK(covered == kWindow.width);
  }
}

TEST_CASE("both ends fade into the ground") {
  test::WallType type;
  const Ticker ticker = tickerOf(type.typesetter, std::string(60, 'H'));
  const Canvas canvas = shown(ticker, 150);
  const auto brightest = [&](int from, int to) {
    std::uint32_t most = 0;
    for (int y = kWindow.y; y < kWindow.bottom(); ++y)
      for (int x = from; x < to; ++x) most = std::max(most, (canvas.row(y)[x] >> 8) & 0xFF);
    return most;
  };
  CHECK(brightest(kWindow.x, kWindow.x + 3) < 0x40);
  CHECK(brightest(kWindow.right() - 3, kWindow.right()) < 0x40);
  CHECK(brightest(150, 200) > 0xE0);
}

TEST_CASE("nothing and no room make no line; far too much is cut with an ellipsis") {
  test::WallType type;
  graphics::Layer layer;
  tickerOf(type.typesetter, "").draw(5, layer);
  tickerOf(type.typesetter, kLong, {0, 0, 0, 48}).draw(5, layer);
  tickerOf(type.typesetter, kLong, {0, 0, 300, -4}).draw(5, layer);
  CHECK(layer.items().empty());

  std::string endless;
  for (int i = 0; i < 60; ++i) endless += kLong;
  const Ticker ticker = tickerOf(type.typesetter, endless);
  CHECK(ticker.moves());
  for (const std::int64_t frame : {0LL, 5000LL, 7900LL})
    CHECK(movedLeft(shown(ticker, frame), shown(ticker, frame + 1), 2));
}
