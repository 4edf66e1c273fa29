// Pages come and go behind a veil: however it is painted, it shows what laying it over every pixel would.
#include <catch2/catch.hpp>
#include <random>

#include "graphics/compositor.h"
#include "graphics/picture.h"

using namespace lobbyboard;
using namespace lobbyboard::graphics;
using geometry::Rect;

namespace {

constexpr geometry::Size kSize{300, 900};  ///< several bands

/// Mostly ground, with some writing.
ImagePtr rowPicture(unsigned seed, bool packed) {
  std::mt19937 random(seed);
  const auto image = std::make_shared<Image>(geometry::Size{260, 70}, Alpha::Opaque);
  for (int y = 0; y < 70; ++y)
    for (int x = 0; x < 260; ++x)
      image->row(y)[x] = x % 100 < 80 ? 0xFF1B232CU : 0xFF000000U | static_cast<std::uint32_t>(random() & 0xFFFFFFU);
  if (packed) image->pack([] {});
  REQUIRE(image->packed() == packed);
  return image;
}

Canvas meaning(const DisplayList& list) {
  Canvas canvas(kSize);
  for (const Layer& layer : list.layers())
    for (const Item& item : layer.items()) canvas.paint(item, test::all(canvas));
  return canvas;
}

}  // namespace

TEST_CASE("a tint is what a veil makes of a pixel, for every value of every channel") {
  const Rgb color = GENERATE(0x07090CU, 0xFFFFFFU, 0x000000U, 0x80FF01U);
  const auto opacity = static_cast<std::uint8_t>(GENERATE(0, 1, 127, 128, 200, 254, 255));
  const Tint tint(color, opacity);
  Canvas canvas({256, 3});
  const auto pixelAt = [](int x, int y) {
    const auto value = static_cast<Rgb>(x);
    return y == 0 ? value << 16U | (255U - value) : y == 1 ? value << 8U | 0x30U : value | value << 16U;
  };
  for (int y = 0; y < 3; ++y)
    for (int x = 0; x < 256; ++x) canvas.paint({nullptr, pixelAt(x, y), {x, y, 1, 1}, {}, 255}, {x, y, 1, 1});
  canvas.paint({nullptr, color, test::all(canvas), {}, opacity}, test::all(canvas));
  for (int y = 0; y < 3; ++y)
    for (int x = 0; x < 256; ++x)
      if (canvas.row(y)[x] != tint.of(0xFF000000U | pixelAt(x, y))) FAIL("at " << x << "," << y);
}

TEST_CASE("behind a veil that grows and goes the canvas is what a full redraw would give, byte for byte") {
  struct Case {
    const char* what;
    bool packed, ground, overlay;
  };
  const Case c = GENERATE(Case{"packed rows", true, true, false}, Case{"plain rows", false, true, false},
                          Case{"no ground", true, false, false}, Case{"something shows through", true, true, true});
  INFO(c.what);
  Compositor compositor(kSize);
  Canvas canvas(kSize);
  DisplayList list;
  const ImagePtr rows[] = {rowPicture(1, c.packed), rowPicture(2, c.packed), rowPicture(3, c.packed)};
  const ImagePtr overlay = test::imageOf({std::string(50, 'r')}, Alpha::Premultiplied);
  for (int frame = 0; frame <= 40; ++frame) {
    list.clear();
    if (c.ground) list.at(Depth::Ground).fill({0, 0, kSize.width, kSize.height}, 0x07090C);
    Layer& body = list.at(Depth::Body);
    const Rect window{20, 100, 260, 700};
    for (int i = 0; i < 12; ++i) body.image(rows[i % 3], {20, 90 + i * 72 - frame}, window);
    if (c.overlay) body.image(overlay, {30, 400});
    body.fill({200, 300, 90, 60}, 0xE0A030);
    const int opacity = frame < 15 ? 255 - 17 * frame : frame > 30 ? (frame - 30) * 25 : 0;
    list.at(Depth::Veil).fill({0, 50, kSize.width, 800}, 0x07090C, static_cast<std::uint8_t>(opacity));
    list.at(Depth::Header).image(rows[0], {-30, 20});
    list.at(Depth::Rail).fill({0, 48, 100 + frame, 4}, 0xFFFFFF);
    compositor.compose(list, canvas);
    if (test::differences(canvas, meaning(list)) != 0) FAIL("frame " << frame);
  }
}
