#include "graphics/png.h"

#include <catch2/catch.hpp>
#include <random>

#include "base/temp_folder.h"
#include "graphics/picture.h"

using namespace lobbyboard;
using namespace lobbyboard::graphics;

namespace {

Canvas noise(geometry::Size size, unsigned seed) {
  std::mt19937 engine(seed);
  Canvas canvas(size);
  for (int y = 0; y < size.height; ++y)
    for (int x = 0; x < size.width; ++x)
      canvas.paint({nullptr, static_cast<Rgb>(engine() & 0xFFFFFF), {x, y, 1, 1}, {}, 255}, test::all(canvas));
  return canvas;
}

}  // namespace

TEST_CASE("a picture comes back from its file pixel for pixel") {
  const test::TempFolder folder;
  const auto size = GENERATE(geometry::Size{1, 1}, geometry::Size{61, 43}, geometry::Size{200, 1});
  const Canvas canvas = noise(size, 5);
  REQUIRE(writePng(canvas, folder / "a.png"));
  const auto read = readPng(folder / "a.png");
  REQUIRE(read);
  CHECK(read->size() == size);
  CHECK(test::differences(*read, canvas) == 0);
}

TEST_CASE("the same pixels give the same bytes") {
  const test::TempFolder folder;
  REQUIRE(writePng(noise({90, 70}, 1), folder / "a.png"));
  REQUIRE(writePng(noise({90, 70}, 1), folder / "b.png"));
  REQUIRE(writePng(noise({90, 70}, 2), folder / "c.png"));
  CHECK(test::bytesOf(folder / "a.png") == test::bytesOf(folder / "b.png"));
  CHECK(test::bytesOf(folder / "a.png") != test::bytesOf(folder / "c.png"));
}

TEST_CASE("files that cannot be written or are no pictures are told by name") {
  const test::TempFolder folder;
  const auto unwritten = writePng(noise({4, 4}, 1), folder / "absent/a.png");
  REQUIRE_FALSE(unwritten);
  CHECK(Catch::contains(unwritten.error().what, "absent/a.png"));
  const auto absent = readPng(folder / "absent.png");
  REQUIRE_FALSE(absent);
  CHECK(Catch::contains(absent.error().what, "absent.png"));
  CHECK_FALSE(readPng(folder.write("text.png", "no picture at all")));
  CHECK_FALSE(readPng(folder.write("empty.png", "")));

  REQUIRE(writePng(noise({50, 50}, 3), folder / "whole.png"));
  const std::string whole = test::bytesOf(folder / "whole.png");
  for (const std::size_t length : {std::size_t{8}, std::size_t{40}, whole.size() / 2})
    CHECK_FALSE(readPng(folder.write("part.png", whole.substr(0, length))));
}

TEST_CASE("a smaller picture is an average") {
  Canvas canvas({64, 32});
  canvas.paint({nullptr, 0xFFFFFF, {0, 0, 32, 32}, {}, 255}, test::all(canvas));
  for (int x = 32; x < 64; x += 2) canvas.paint({nullptr, 0xFFFFFF, {x, 0, 1, 32}, {}, 255}, test::all(canvas));
  const Canvas small = shrunk(canvas, {16, 8});
  CHECK(small.size() == geometry::Size{16, 8});
  CHECK((small.row(4)[2] & 0xFF) == 255);
  CHECK(static_cast<int>(small.row(4)[12] & 0xFF) == Approx(128).margin(6));
}
