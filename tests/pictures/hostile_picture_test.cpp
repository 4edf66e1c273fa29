// Pictures come from outside: cut, flipped and lying ones are refused with a reason, whatever they are.

#include <catch2/catch.hpp>

#include "pictures/jpeg_writer.h"
#include "pictures/paintings.h"
#include "pictures/photos.h"
#include "pictures/png_file.h"
#include "pictures/take_in.h"

using namespace lobbyboard;
using namespace lobbyboard::pictures;

namespace {

/// Sizes as a PNG and as a JPEG state them: for pictures that say that they are huge.
std::string pngSaying(unsigned width, unsigned height) {
  std::string out = pngOf(test::painting(8, 8)).value();
  for (int i = 0; i < 4; ++i) {
    out[static_cast<std::size_t>(16 + i)] = static_cast<char>(width >> (24 - 8 * i));
    out[static_cast<std::size_t>(20 + i)] = static_cast<char>(height >> (24 - 8 * i));
  }
  return out;
}

std::string jpegSaying(unsigned width, unsigned height) {
  std::string out = jpegOf(test::painting(8, 8), 80).value();
  const std::size_t frame = out.find("\xFF\xC0");
  REQUIRE(frame != std::string::npos);
  out[frame + 5] = static_cast<char>(height >> 8);
  out[frame + 6] = static_cast<char>(height & 0xFF);
  out[frame + 7] = static_cast<char>(width >> 8);
  out[frame + 8] = static_cast<char>(width & 0xFF);
  return out;
}

}  // namespace

TEST_CASE("a picture that is cut anywhere is refused") {
  const Raster raster = test::painting(96, 64);
  for (const std::string& whole : {jpegOf(raster, 85).value(), pngOf(raster).value()}) {
    REQUIRE(takeIn(whole));
    int taken = 0;
    for (std::size_t size = 0; size < whole.size(); size += 7) {
      const auto got = takeIn(std::string_view(whole).substr(0, size));
      if (got) ++taken;
      if (!got) CHECK_FALSE(got.error().what.empty());
    }
    CHECK(taken <= 2);  // without the last bytes of its end mark a picture is whole
  }
}

TEST_CASE("flipped bits end in a picture or in a reason, never elsewhere") {
  const Raster raster = test::painting(48, 40);
  for (const std::string& whole : {jpegOf(raster, 85).value(), pngOf(raster).value()})
    for (std::size_t bit = 0; bit < whole.size() * 8; bit += 5) {
      std::string flipped = whole;
      flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
      const auto got = takenInAsJpeg(flipped);
      if (!got) CHECK_FALSE(got.error().what.empty());
    }
}

TEST_CASE("a picture that says it is huge is refused before it is decoded") {
  for (const std::string& huge :
       {jpegSaying(65500, 65500), jpegSaying(60000, 1000), pngSaying(30000, 30000), pngSaying(1000000, 1000000)}) {
    const auto got = takeIn(huge);
    REQUIRE_FALSE(got);
    INFO(got.error().what);
  }
  CHECK_THAT(takeIn(jpegSaying(65500, 65500)).error().what, Catch::Contains("at most 40000000"));
  CHECK_THAT(takeIn(jpegSaying(0, 10)).error().what, Catch::Contains("JPEG"));
}

TEST_CASE("what is no picture is named so") {
  CHECK(takeIn("").error().what == "the picture is empty");
  for (const char* bytes : {"<html>", "GIF89a", "RIFF....WEBP", "\xFF\xD8", "%PDF-1.4"})
    CHECK(takeIn(bytes).error().what == "neither a JPEG nor a PNG");
  CHECK_FALSE(takeIn("\xFF\xD8\xFF\xE0 and then nothing"));
  CHECK(photoOf("x", "no jpeg") == nullptr);
}
