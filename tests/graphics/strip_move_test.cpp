#include "graphics/strip_move.h"

#include <catch2/catch.hpp>
#include <random>

#include "graphics/compositor.h"
#include "graphics/picture.h"

using namespace lobbyboard;
using namespace lobbyboard::graphics;
using geometry::Point;
using geometry::Rect;
using geometry::Size;

namespace {

constexpr Size kCanvas{160, 120};
constexpr Rect kWindow{20, 15, 120, 90};

ImagePtr row(std::mt19937& random, Size size, Alpha alpha) {
  const auto image = std::make_shared<Image>(size, alpha);
  for (int y = 0; y < size.height; ++y)
    for (int x = 0; x < size.width; ++x)
      image->row(y)[x] = alpha == Alpha::Opaque || random() % 2 == 0 ? 0xFF000000U | (random() & 0xFFFFFFU) : 0U;
  return image;
}

/// A table behind a window, with what a page may have around it.
struct Table {
  std::vector<ImagePtr> rows;
  int pitch = 13;
  Point at{20, 15};
  Rgb ground = 0x101820;
  std::optional<Rect> under, over;
  bool hinted = true;

  void draw(DisplayList& out) const {
    out.clear();
    out.at(Depth::Ground).fill({0, 0, kCanvas.width, kCanvas.height}, ground);
    Layer& body = out.at(Depth::Body);
    if (under) body.fill(*under, 0x303030);
    if (hinted) body.beginStrip(kWindow, at);
    for (std::size_t i = 0; i < rows.size(); ++i)
      body.image(rows[i], {at.x, at.y + static_cast<int>(i) * pitch}, kWindow);
    if (hinted) body.endStrip();
    if (over) out.at(Depth::Veil).fill(*over, 0x00FF00, 90);
  }
};

Table tableOf(std::mt19937& random, int rows) {
  Table table;
  for (int i = 0; i < rows; ++i)
    table.rows.push_back(row(random, {120, 12}, random() % 4 == 0 ? Alpha::Premultiplied : Alpha::Opaque));
  return table;
}

Canvas meaning(const DisplayList& list) {
  Canvas canvas(kCanvas);
  for (const Layer& layer : list.layers())
    for (const Item& item : layer.items()) canvas.paint(item, test::all(canvas));
  return canvas;
}

/// A display that moves by itself and is given nothing but the damage.
void show(Canvas& display, const Canvas& canvas, const Compositor& compositor, const Damage& damage) {
  for (const Move& move : compositor.moves()) display.move(move);
  for (const Rect& rect : damage.rects()) {
    const auto image = std::make_shared<Image>(rect.size(), Alpha::Opaque);
    for (int y = 0; y < rect.height; ++y) std::copy_n(canvas.row(rect.y + y) + rect.x, rect.width, image->row(y));
    display.paint({image, 0, rect, {}, 255}, rect);
  }
}

std::optional<Move> moveFrom(const Table& a, const Table& b) {
  DisplayList last, next;
  a.draw(last);
  b.draw(next);
  return moveOfStrip(last, next, static_cast<std::size_t>(Depth::Body), 0);
}

}  // namespace

TEST_CASE("a table that goes up by a pixel is moved, and only the new line painted") {
  std::mt19937 random(1);
  Table table = tableOf(random, 20);
  Compositor compositor(kCanvas);
  Canvas canvas(kCanvas);
  DisplayList list;
  table.draw(list);
  compositor.compose(list, canvas);
  --table.at.y;
  table.draw(list);
  const Damage& damage = compositor.compose(list, canvas);
  REQUIRE(compositor.moves().size() == 1);
  CHECK(compositor.moves()[0] == Move{kWindow, {0, -1}});
  REQUIRE(damage.rects().size() == 1);
  CHECK(damage.rects()[0] == Rect{20, 104, 120, 1});
  CHECK(test::differences(canvas, meaning(list)) == 0);
  CHECK(compositor.compose(list, canvas).empty());
  CHECK(compositor.moves().empty());
}

TEST_CASE("what does not move with the strip forbids to move it") {
  std::mt19937 random(2);
  const Table before = tableOf(random, 20);
  Table after = before;
  after.at.y -= 3;
  REQUIRE(moveFrom(before, after));
  SECTION("a row of another picture") { after.rows[3] = row(random, {120, 12}, Alpha::Opaque); }
  SECTION("something over it") { after.over = Rect{0, 0, 60, 60}; }
  SECTION("something under it that ends inside it") { after.under = Rect{30, 20, 40, 40}; }
  SECTION("another ground") { after.ground = 0x202020; }
  SECTION("rows that moved among themselves") { after.pitch = 12; }
  SECTION("a way so long that little is kept") { after.at.y -= 60; }
  SECTION("no strip") { after.hinted = false; }
  SECTION("no way at all") { after.at = before.at; }
  CHECK_FALSE(moveFrom(before, after));
}

TEST_CASE("moved or painted, in memory or on the display, the picture is the same, byte for byte") {
  std::mt19937 random(GENERATE(range(10U, 22U)));
  Table table = tableOf(random, 9);
  Compositor inMemory(kCanvas), onDisplay(kCanvas, Compositor::Moving::OnDisplay);
  Canvas canvas(kCanvas), scratch(kCanvas), display(kCanvas);
  DisplayList list;
  int moved = 0;
  for (int frame = 0; frame < 250; ++frame) {
    switch (random() % 12) {
      case 0:
        table.over =
            random() % 2 == 0 ? std::nullopt : std::optional<Rect>({static_cast<int>(random() % 100), 10, 40, 60});
        break;
      case 1:
        table.under =
            random() % 2 == 0 ? std::nullopt : std::optional<Rect>({5, static_cast<int>(random() % 20), 150, 110});
        break;
      case 2:
        table.rows[random() % table.rows.size()] = row(random, {120, 12}, Alpha::Opaque);
        break;
      case 3:
        table.at.x = 20 + static_cast<int>(random() % 7) - 3;
        break;
      case 4:
        table.at.y = 15;
        break;
      case 5:
        table.hinted = !table.hinted;
        break;
      default:
        table.at.y += static_cast<int>(random() % 7) - 4;
    }
    table.draw(list);
    inMemory.compose(list, canvas);
    moved += static_cast<int>(inMemory.moves().size());
    const Damage& damage = onDisplay.compose(list, scratch);
    show(display, scratch, onDisplay, damage);
    const Canvas expected = meaning(list);
    INFO("frame " << frame);
    REQUIRE(test::differences(canvas, expected) == 0);
    REQUIRE(test::differences(display, expected) == 0);
  }
  CHECK(moved > 5);
}

TEST_CASE("more strips than there is room for are painted like anything else") {
  std::mt19937 random(5);
  const ImagePtr picture = row(random, {40, 40}, Alpha::Opaque);
  Compositor compositor(kCanvas);
  Canvas canvas(kCanvas);
  DisplayList list;
  for (int frame = 0; frame < 8; ++frame) {
    list.clear();
    for (int i = 0; i < 6; ++i) {
      const Rect window{i * 25, 10, 20, 20};
      const Point at{window.x, 10 - frame};
      list.at(Depth::Body).beginStrip(window, at);
      list.at(Depth::Body).image(picture, at, window);
      list.at(Depth::Body).endStrip();
    }
    compositor.compose(list, canvas);
    REQUIRE(test::differences(canvas, meaning(list)) == 0);
  }
  CHECK(compositor.moves().size() == Layer::kMostStrips);
}
