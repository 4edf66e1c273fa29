#include "graphics/canvas.h"

#include <catch2/catch.hpp>

#include "graphics/display_list.h"
#include "graphics/picture.h"

using namespace lobbyboard;
using namespace lobbyboard::graphics;
using test::Letters;
using test::lettersOf;

namespace {

/// A canvas with the items painted on it, one after the other, inside the window.
Letters painted(geometry::Size size, const std::vector<Item>& items, const geometry::Rect& window) {
  Canvas canvas(size);
  for (const Item& item : items) canvas.paint(item, window);
  return lettersOf(canvas);
}

Letters painted(geometry::Size size, const std::vector<Item>& items) {
  return painted(size, items, {0, 0, size.width, size.height});
}

ImagePtr flag() {
  return test::imageOf({"RG",  //
                        "BW"},
                       Alpha::Opaque);
}

}  // namespace

TEST_CASE("a fresh canvas is black") { CHECK(lettersOf(Canvas({3, 2})) == Letters{"...", "..."}); }

TEST_CASE("fills cover their area and no more") {
  CHECK(painted({5, 4}, {{nullptr, 0xFF0000, {1, 1, 3, 2}, {}, 255}}) == Letters{".....",  //
                                                                                 ".RRR.",  //
                                                                                 ".RRR.",  //
                                                                                 "....."});
}

TEST_CASE("a fill with opacity mixes exactly, whatever lies below") {
  const std::vector<Item> items = {{nullptr, 0x0000FF, {0, 0, 2, 2}, {}, 255},
                                   {nullptr, 0xFF0000, {1, 0, 2, 2}, {}, 128}};
  Canvas canvas({3, 2});
  for (const Item& item : items) canvas.paint(item, test::all(canvas));
  CHECK(canvas.row(0)[0] == 0xFF0000FFU);
  CHECK(canvas.row(1)[1] == 0xFF80007FU);
  CHECK(canvas.row(1)[2] == 0xFF800000U);
}

TEST_CASE("the ends of opacity: 0 changes nothing, 255 hides all") {
  for (int value = 0; value < 256; ++value) {
    Canvas canvas({2, 1});
    const auto under = static_cast<Rgb>(value * 0x010101);
    canvas.paint({nullptr, under, {0, 0, 2, 1}, {}, 255}, {0, 0, 2, 1});
    canvas.paint({nullptr, 0x123456, {0, 0, 1, 1}, {}, 0}, {0, 0, 2, 1});
    canvas.paint({nullptr, under, {1, 0, 1, 1}, {}, 77}, {0, 0, 2, 1});
    CHECK(canvas.row(0)[0] == (0xFF000000U | under));
    CHECK(canvas.row(0)[1] == (0xFF000000U | under));  // mixing a colour with itself keeps it
  }
}

TEST_CASE("an opaque image is copied from its source corner") {
  const auto image = test::imageOf({"RGBW",  //
                                    "WBGR",  //
                                    "RRGG"},
                                   Alpha::Opaque);
  CHECK(painted({5, 4}, {{image, 0, {2, 1, 2, 2}, {1, 1}, 255}}) == Letters{".....",  //
                                                                            "..BG.",  //
                                                                            "..RG.",  //
                                                                            "....."});
}

TEST_CASE("a premultiplied image is laid over what is there") {
  const auto image = test::imageOf({"rw ",  //
                                    "R w"},
                                   Alpha::Premultiplied);
  CHECK(painted({3, 2}, {{nullptr, 0x0000FF, {0, 0, 1, 2}, {}, 255}, {image, 0, {0, 0, 3, 2}, {}, 255}}) ==
        Letters{"ng.",  //
                "R.g"});
}

TEST_CASE("images are cut at every edge of the canvas") {
  struct Case {
    geometry::Point at;
    Letters picture;
  };
  const Case cases[] = {{{-1, -1}, {"W..", "...", "..."}}, {{2, -1}, {"..B", "...", "..."}},
                        {{-1, 2}, {"...", "...", "G.."}},  {{2, 2}, {"...", "...", "..R"}},
                        {{1, -1}, {".BW", "...", "..."}},  {{-1, 1}, {"...", "G..", "W.."}},
                        {{3, 0}, {"...", "...", "..."}},   {{0, -2}, {"...", "...", "..."}}};
  for (const auto alpha : {Alpha::Opaque, Alpha::Premultiplied})
    for (const Case& c : cases) {
      Layer layer;
      layer.image(test::imageOf({"RG", "BW"}, alpha), c.at);
      CHECK(painted({3, 3}, layer.items()) == c.picture);
    }
}

TEST_CASE("nothing is painted outside the window") {
  const geometry::Rect window{1, 1, 2, 1};
  CHECK(painted({4, 3}, {{nullptr, 0xFF0000, {0, 0, 4, 3}, {}, 255}}, window) == Letters{"....", ".RR.", "...."});
  CHECK(painted({4, 3}, {{nullptr, 0xFFFFFF, {0, 0, 4, 3}, {}, 128}}, window) == Letters{"....", ".gg.", "...."});
  CHECK(painted({4, 3}, {{flag(), 0, {1, 1, 2, 2}, {}, 255}}, window) == Letters{"....", ".RG.", "...."});
  CHECK(painted({4, 3}, {{flag(), 0, {0, 0, 2, 2}, {}, 255}}, window) == Letters{"....", ".W..", "...."});
}

TEST_CASE("a canvas on somebody's memory keeps to its columns") {
  std::vector<std::uint32_t> memory(15, 0x5A5A5A5AU);
  Canvas canvas({3, 3}, memory.data(), 20);
  canvas.paint({nullptr, 0xFFFFFF, {-5, -5, 50, 50}, {}, 255}, {0, 0, 3, 3});
  canvas.paint({nullptr, 0xFFFFFF, {-5, -5, 50, 50}, {}, 100}, {0, 0, 3, 3});
  Layer layer;
  layer.image(test::imageOf({"RRRRRRRR", "rrrrrrrr"}, Alpha::Premultiplied), {-2, 1});
  for (const Item& item : layer.items()) canvas.paint(item, {0, 0, 3, 3});
  CHECK(canvas.row(1)[2] == 0xFFFF0000U);
  for (std::size_t y = 0; y < 3; ++y) {
    CHECK(memory[y * 5 + 3] == 0x5A5A5A5AU);
    CHECK(memory[y * 5 + 4] == 0x5A5A5A5AU);
  }
}

TEST_CASE("a layer notes what lies inside the window") {
  Layer layer;
  layer.image(nullptr, {0, 0});
  layer.image(nullptr, {0, 0}, {0, 0, 9, 9});
  layer.fill({0, 0, 0, 5}, 0xFFFFFF);
  layer.fill({0, 0, 5, 5}, 0xFFFFFF, 0);
  layer.image(flag(), {10, 10}, {0, 0, 10, 10});
  CHECK(layer.items().empty());

  const ImagePtr image = flag();
  layer.image(image, {-1, 4}, {0, 0, 10, 5});
  layer.image(image, {3, 3}, {0, 0, 10, 10});
  layer.image(image, {7, 8});
  REQUIRE(layer.items().size() == 3);
  CHECK(layer.items()[0] == Item{image, 0, {0, 4, 1, 1}, {1, 0}, 255});
  CHECK(layer.items()[1] == Item{image, 0, {3, 3, 2, 2}, {0, 0}, 255});
  CHECK(layer.items()[2] == Item{image, 0, {7, 8, 2, 2}, {0, 0}, 255});
}

TEST_CASE("items are the same when they show the same image, and only then") {
  const ImagePtr image = flag();
  const Item item{image, 0, {0, 0, 2, 2}, {}, 255};
  CHECK(item == Item{image, 0, {0, 0, 2, 2}, {}, 255});
  CHECK_FALSE(item == Item{flag(), 0, {0, 0, 2, 2}, {}, 255});
  CHECK_FALSE(item == Item{image, 0, {0, 0, 2, 2}, {1, 0}, 255});
  CHECK(item.opaque());
  CHECK_FALSE(Item{test::imageOf({"R"}, Alpha::Premultiplied), 0, {0, 0, 1, 1}, {}, 255}.opaque());
  CHECK_FALSE(Item{nullptr, 0, {0, 0, 1, 1}, {}, 254}.opaque());
}

TEST_CASE("clearing a display list clears every depth") {
  DisplayList list;
  for (const Depth depth : {Depth::Ground, Depth::Body, Depth::Veil, Depth::Header, Depth::Rail, Depth::Footer})
    list.at(depth).fill({0, 0, 1, 1}, 1);
  list.clear();
  for (const Layer& layer : list.layers()) CHECK(layer.items().empty());
}

TEST_CASE("images have sides of 1 to 32767 pixels") {
  for (const geometry::Size size : {geometry::Size{0, 1}, {1, 0}, {-1, 4}, {4, -1}, {32768, 1}, {1, 32768}, {0, 0}})
    CHECK_THROWS_AS(Image(size, Alpha::Opaque), std::length_error);
  const Image wide({32767, 1}, Alpha::Opaque);
  CHECK(wide.row(0)[32766] == 0xFF000000U);
  CHECK(wide.bytes() == 32767U * 4U);
  CHECK(Image({1, 32767}, Alpha::Premultiplied).row(32766)[0] == 0);
}

TEST_CASE("colours mix channel by channel") {
  CHECK(mix(0x000000, 0xFFFFFF, 0) == 0x000000);
  CHECK(mix(0x000000, 0xFFFFFF, 1) == 0xFFFFFF);
  CHECK(mix(0xFF0000, 0x0000FF, 0.5) == 0x800080);
  CHECK(red(0x804020) == Approx(128 / 255.0));
  CHECK(green(0x804020) == Approx(64 / 255.0));
  CHECK(blue(0x804020) == Approx(32 / 255.0));
}
