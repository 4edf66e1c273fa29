#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>

#include "pictures/jpeg_reader.h"
#include "pictures/jpeg_writer.h"
#include "pictures/orientation.h"
#include "pictures/paintings.h"
#include "pictures/png_file.h"
#include "pictures/row_scaler.h"
#include "pictures/take_in.h"

using namespace lobbyboard;
using namespace lobbyboard::pictures;

namespace {

Raster plain(int width, int height, std::uint8_t value) {
  Raster out(width, height);
  std::ranges::fill(out.rgb, value);
  return out;
}

/// A JPEG with an Exif block that tells how it was held.
std::string held(const Raster& raster, int orientation) {
  const std::string jpeg = jpegOf(raster, 95).value();
  std::string exif("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25);
  exif += static_cast<char>(orientation);
  exif.append(6, '\0');
  const auto size = exif.size() + 2;
  std::string out = jpeg.substr(0, 2) + "\xFF\xE1";
  out += static_cast<char>(size >> 8);
  out += static_cast<char>(size & 0xFF);
  return out + exif + jpeg.substr(2);
}

bool isRed(const Raster& raster, int x, int y) {
  const auto pixel = raster.row(y).subspan(static_cast<std::size_t>(x) * 3, 3);
  return pixel[0] > 180 && pixel[1] < 90 && pixel[2] < 90;
}

}  // namespace

TEST_CASE("a PNG comes back as it was, a JPEG nearly so") {
  const Raster raster = test::painting(64, 48);
  CHECK(readPng(pngOf(raster).value(), 10'000).value() == raster);
  const Raster back = takeIn(jpegOf(raster, 95).value()).value();
  REQUIRE(back.width == 64);
  REQUIRE(back.height == 48);
  long off = 0;
  for (std::size_t i = 0; i < raster.rgb.size(); ++i) off += std::abs(int{raster.rgb[i]} - int{back.rgb[i]});
  CHECK(off / static_cast<long>(raster.rgb.size()) < 12);
  CHECK(jpegOf(raster, 88).value() == jpegOf(raster, 88).value());
}

TEST_CASE("scaling keeps a plain field plain, to the last pixel") {
  for (const Extent to : {Extent{10, 10}, {37, 11}, {100, 75}, {333, 250}, {1, 1}})
    CHECK(scaled(plain(100, 75, 200), to) == plain(to.width, to.height, 200));
}

TEST_CASE("scaling to the same size changes nothing") {
  const Raster raster = test::painting(50, 40);
  CHECK(scaled(raster, {50, 40}) == raster);
}

TEST_CASE("the window that covers a shape is as large as can be, in the middle") {
  const Window wide = covering({1600, 900}, {400, 400});
  CHECK(wide.width == Approx(900));
  CHECK(wide.height == Approx(900));
  CHECK(wide.x == Approx(350));
  CHECK(wide.y == Approx(0));
}

TEST_CASE("large pictures are kept as large as a wall can show, small ones as they are") {
  CHECK(takeIn(jpegOf(test::painting(3584, 2016), 80).value())->width == 1792);
  CHECK(takeIn(jpegOf(test::painting(2000, 3000), 80).value())->height == 1008);
  CHECK(takeIn(pngOf(test::painting(2000, 500)).value())->width == 1792);
  CHECK(takeIn(pngOf(test::painting(320, 200)).value())->width == 320);
  const auto kept = keptJpeg(test::painting(1792, 1008), {.mostBytes = 60'000});
  CHECK((!kept || kept->size() <= 60'000));
  CHECK_FALSE(keptJpeg(test::painting(400, 400), {.mostBytes = 100}));
}

TEST_CASE("a picture stands upright however the camera was held") {
  // Where the red corner of the sensor's picture (upper left) comes to lie: right and down.
  constexpr int kRight[] = {0, 1, 1, 0, 0, 1, 1, 0}, kDown[] = {0, 0, 1, 1, 0, 0, 1, 1};
  for (int orientation = 1; orientation <= 8; ++orientation) {
    const std::string jpeg = held(test::painting(64, 48), orientation);
    CHECK(orientationOf(jpeg) == orientation);
    const Raster got = takeIn(jpeg).value();
    INFO(orientation);
    REQUIRE(got.width == (orientation >= 5 ? 48 : 64));
    const auto at = static_cast<std::size_t>(orientation - 1);
    CHECK(isRed(got, kRight[at] != 0 ? got.width - 4 : 3, kDown[at] != 0 ? got.height - 4 : 3));
  }
  CHECK(orientationOf("\xFF\xD8\xFF\xE1") == 1);
  CHECK(orientationOf(held(test::painting(8, 8), 77)) == 1);
}

TEST_CASE("a JPEG is read to its last row and no further") {
  const std::string jpeg = jpegOf(test::painting(40, 30), 90).value();
  auto reader = JpegReader::open(jpeg, 10'000).value();
  std::vector<std::uint8_t> row(120), narrow(119);
  CHECK_FALSE(reader.readRow(narrow));
  for (int y = 0; y < 30; ++y) REQUIRE(reader.readRow(row));
  CHECK_FALSE(reader.readRow(row));
  CHECK_FALSE(JpegReader::open(jpeg, 1199));
}
