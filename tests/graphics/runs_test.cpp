#include "graphics/runs.h"

#include <catch2/catch.hpp>
#include <random>

#include "graphics/painter.h"
#include "graphics/picture.h"
#include "graphics/wall_fonts.h"

using namespace lobbyboard;
using namespace lobbyboard::graphics;

namespace {

using Pixels = std::vector<std::uint32_t>;

const auto kNoBreath = [] {};

/// Stretches of one colour and of many, and lines that repeat the one above.
Pixels writing(geometry::Size size, unsigned seed) {
  std::mt19937 random(seed);
  const auto width = static_cast<std::size_t>(size.width);
  Pixels out;
  for (int y = 0; y < size.height; ++y) {
    if (y > 0 && random() % 3 == 0) {
      out.insert(out.end(), out.end() - size.width, out.end());
      continue;
    }
    const std::size_t end = out.size() + width;
    while (out.size() < end) {
      const std::size_t length = std::min<std::size_t>(1 + random() % 60, end - out.size());
      const bool many = random() % 2 == 0;
      const std::uint32_t colour = 0xFF000000U | (random() & 0xFFFFFFU);
      for (std::size_t i = 0; i < length; ++i) out.push_back(many ? 0xFF000000U | (random() & 0x3U) : colour);
    }
  }
  return out;
}

}  // namespace

TEST_CASE("any part of a picture comes out of its runs as it went in") {
  std::mt19937 random(7);
  const auto below = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
  for (unsigned seed = 0; seed < 40; ++seed) {
    const geometry::Size size{1 + below(200), 1 + below(40)};
    const Pixels pixels = writing(size, seed);
    const auto runs = Runs::of(pixels.data(), size, SIZE_MAX, kNoBreath);
    REQUIRE(runs);
    for (int i = 0; i < 30; ++i) {
      geometry::Rect part{i == 0 ? 0 : below(size.width), i == 0 ? 0 : below(size.height), 0, 0};
      part.width = i == 0 ? size.width : 1 + below(size.width - part.x);
      part.height = i == 0 ? size.height : 1 + below(size.height - part.y);
      constexpr std::uint32_t kUntouched = 0x12345678U;
      const auto stride = static_cast<std::size_t>(part.width) + 3;
      Pixels out(stride * static_cast<std::size_t>(part.height), kUntouched);
      runs->copy(part, out.data(), static_cast<std::ptrdiff_t>(stride));
      for (std::size_t y = 0; y < static_cast<std::size_t>(part.height); ++y)
        for (std::size_t x = 0; x < stride; ++x) {
          const std::size_t from = (static_cast<std::size_t>(part.y) + y) * static_cast<std::size_t>(size.width) +
                                   static_cast<std::size_t>(part.x) + x;
          const std::uint32_t wanted = x < static_cast<std::size_t>(part.width) ? pixels[from] : kUntouched;
          if (out[y * stride + x] != wanted) FAIL("seed " << seed << ", part " << i << ", " << x << "," << y);
        }
    }
  }
}

TEST_CASE("a plain ground takes next to nothing, noise is not kept at all") {
  const geometry::Size size{1792, 97};
  Pixels pixels(1792U * 97U, 0xFF101418U);
  const auto plain = Runs::of(pixels.data(), size, SIZE_MAX, kNoBreath);
  REQUIRE(plain);
  CHECK(plain->bytes() == (2 + 97) * 4);
  std::mt19937 random(1);
  for (std::uint32_t& pixel : pixels) pixel = static_cast<std::uint32_t>(random());
  CHECK_FALSE(Runs::of(pixels.data(), size, pixels.size() * 2, kNoBreath));
}

TEST_CASE("while runs are made, others may breathe") {
  const Pixels pixels(2000U * 100U, 0xFF00FF00U);
  int breaths = 0;
  REQUIRE(Runs::of(pixels.data(), {2000, 100}, SIZE_MAX, [&] { ++breaths; }));
  CHECK(breaths == 200000 / (17 * 2000) + 1);
}

TEST_CASE("an opaque image that is packed shows the same, and says that its rows are gone") {
  const auto packed = test::imageOf({std::string(90, 'R') + "GB", std::string(90, 'R') + "GB"}, Alpha::Opaque);
  auto image = std::const_pointer_cast<Image>(packed);
  const std::size_t before = image->bytes();
  image->pack(kNoBreath);
  REQUIRE(image->packed());
  CHECK(image->bytes() < before / 2);
  CHECK(image->handle() == nullptr);
  CHECK_THROWS_AS(packed->row(0), std::logic_error);
  image->pack(kNoBreath);  // once is enough
  Canvas canvas({5, 3});
  canvas.paint({packed, 0, {1, 1, 4, 2}, {88, 0}, 255}, test::all(canvas));
  CHECK(test::lettersOf(canvas) == test::Letters{".....", ".RRGB", ".RRGB"});
}

TEST_CASE("what is not opaque, or is all detail, is not packed") {
  const auto clear = std::const_pointer_cast<Image>(test::imageOf({std::string(90, 'r')}, Alpha::Premultiplied));
  clear->pack(kNoBreath);
  CHECK_FALSE(clear->packed());
  const auto motley = std::const_pointer_cast<Image>(test::imageOf({"RGBWRGBWRGBW"}, Alpha::Opaque));
  motley->pack(kNoBreath);
  CHECK_FALSE(motley->packed());
  CHECK(motley->row(0)[3] == 0xFFFFFFFFU);
}

TEST_CASE("a painter packs what it hands over when that is large, and paints with packed pictures") {
  test::WallType type;
  Typesetter& typesetter = type.typesetter;
  Painter large(typesetter, {400, 100}, 0x102030);
  large.rect({10, 10, 50, 50}, 0xFF0000);
  const ImagePtr picture = large.finish();
  CHECK(picture->packed());
  Painter onto(typesetter, {60, 30}, 0xFFFFFF);
  onto.image(*picture, -20, -40);
  onto.image(*picture, 55, 28);  // but for a corner it lies outside
  onto.image(*picture, 70, 0);
  const ImagePtr out = onto.finish();
  REQUIRE_FALSE(out->packed());  // small
  CHECK(out->row(0)[0] == 0xFFFF0000U);
  CHECK(out->row(19)[39] == 0xFFFF0000U);
  CHECK(out->row(19)[40] == 0xFF102030U);
  CHECK(out->row(20)[39] == 0xFF102030U);
  CHECK(out->row(29)[59] == 0xFF102030U);
}
