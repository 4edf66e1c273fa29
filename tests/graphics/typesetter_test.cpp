#include "graphics/typesetter.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "graphics/picture.h"
#include "graphics/utf8.h"
#include "graphics/wall_fonts.h"

using namespace lobbyboard;
using namespace lobbyboard::graphics;

TEST_CASE("digits are tabular: figures of the same length stand under each other") {
  test::WallType type;
  for (const Face face : {Face::Regular, Face::Bold})
    for (const int px : {24, 26, 32, 36, 44, 56, 64, 80, 92, 96, 144}) {
      const int digit = type.typesetter.width("0", face, px);
      const int four = type.typesetter.width("0000", face, px);
      CHECK(digit > px / 2);
      CHECK(digit < px * 2 / 3);
      for (const char* figure : {"1", "2", "3", "4", "5", "6", "7", "8", "9"})
        CHECK(type.typesetter.width(figure, face, px) == digit);
      for (const char* figure : {"1111", "7171", "2408", "9999", "4747"})
        CHECK(type.typesetter.width(figure, face, px) == four);
    }
}

TEST_CASE("what is measured is what is set, and ink keeps to it") {
  test::WallType type;
  for (const char* text :
       {"总投资", "2408.1", "88.2%", "Wuhai key projects", "开复工率88.2%，同比提高", "ÀÉîõü", "♞", "fj", " ", "—"})
    for (const Face face : {Face::Regular, Face::Bold, Face::Title})
      for (const int px : {24, 37, 92}) {
        INFO(text << " " << px);
        const SetText set = type.typesetter.set(text, {face, px, 0xF5F1E8});
        CHECK(set.advance == type.typesetter.width(text, face, px));
        if (!set.image) continue;
        const geometry::Rect ink = test::inkOf(*set.image);
        CHECK(ink.right() <= set.advance + px / 4);
        CHECK(set.baseline > 0);
        CHECK(set.baseline < set.image->size().height);
      }
}

TEST_CASE("text takes its colour, premultiplied, and is kept") {
  test::WallType type;
  const TextStyle style{Face::Bold, 60, 0x5CB8F5};
  const SetText set = type.typesetter.set("旬", style);
  REQUIRE(set.image);
  long solid = 0;
  for (int y = 0; y < set.image->size().height; ++y)
    for (int x = 0; x < set.image->size().width; ++x) {
      const std::uint32_t pixel = set.image->row(y)[x];
      const std::uint32_t alpha = pixel >> 24;
      for (unsigned shift = 0; shift <= 16; shift += 8)
        if (((pixel >> shift) & 0xFF) > alpha) FAIL_CHECK("a channel beyond its alpha at " << x << ", " << y);
      solid += pixel == 0xFF5CB8F5U ? 1 : 0;
    }
  CHECK(solid > 300);
  CHECK(type.typesetter.set("旬", style).image == set.image);
  CHECK(type.typesetter.set("旬", {Face::Bold, 60, 0xFFFFFF}).image != set.image);
  CHECK(type.typesetter.set("旬", {Face::Bold, 61, 0x5CB8F5}).image != set.image);
  CHECK(type.typesetter.cache().bytes() > 0);
}

TEST_CASE("nothing is set for nothing") {
  test::WallType type;
  const SetText set = type.typesetter.set("", {});
  CHECK(set.image == nullptr);
  CHECK(set.advance == 0);
  CHECK(type.typesetter.width("", Face::Regular, 32) == 0);
}

TEST_CASE("a character is looked up font by font, and one that nobody has is counted") {
  test::WallType type;
  for (const char* known : {"é", "ñ", "Ł", "ș", "♞", "旬", "ᠮ", "①", "％"}) {
    const SetText set = type.typesetter.set(known, {Face::Regular, 48, 0xFFFFFF});
    INFO(known);
    REQUIRE(set.image);
    CHECK_FALSE(test::inkOf(*set.image).empty());
  }
  CHECK(type.typesetter.missing().empty());

  type.typesetter.width(encode(U"a\U000F1234b\U000F1234"), Face::Regular, 32);
  type.typesetter.width(encode(U"\U0001D1FF"), Face::Bold, 32);
  REQUIRE(type.typesetter.missing().size() == 2);
  CHECK(type.typesetter.missing().at(0xF1234) == 2);
  CHECK(type.typesetter.missing().contains(0x1D1FF));
}

TEST_CASE("runs of several fonts share one baseline and follow each other") {
  test::WallType type;
  const int apart = type.typesetter.width("赛马", Face::Regular, 60) + type.typesetter.width("♞", Face::Regular, 60);
  CHECK(type.typesetter.width("赛马♞", Face::Regular, 60) == apart);
  const SetText alone = type.typesetter.set("赛马", {Face::Regular, 60, 0xFFFFFF});
  const SetText both = type.typesetter.set("赛马♞", {Face::Regular, 60, 0xFFFFFF});
  const geometry::Rect inkAlone = test::inkOf(*alone.image);
  CHECK(test::inkOf(*both.image).right() > inkAlone.right());
  // the ideographs stand on the same rows, measured from the baseline
  for (int y = inkAlone.y; y < inkAlone.bottom(); ++y) {
    const int other = y - alone.baseline + both.baseline;
    for (int x = 0; x < alone.advance; ++x)
      if (alone.image->row(y)[x] != both.image->row(other)[x]) FAIL_CHECK("row " << y << ", column " << x);
  }
}

TEST_CASE("a missing font file and a missing family are told by name") {
  FontList fonts = test::wallFonts();
  fonts.bold.front().path = "/nowhere/Absent-Bold.ttc";
  CHECK_THROWS_WITH(Typesetter(fonts, 1U << 20), Catch::Contains("Absent-Bold.ttc"));
  fonts = test::wallFonts();
  fonts.bold.front().family = "Noto Sans Atlantean";
  CHECK_THROWS_WITH(Typesetter(fonts, 1U << 20), Catch::Contains("Atlantean") && Catch::Contains("Noto Sans CJK SC"));
}

TEST_CASE("naughty strings are set within their bounds") {
  const std::filesystem::path file = LOBBYBOARD_SOURCE_DIR "/../shared/data/naughty-strings/blns.json";
  if (!std::filesystem::exists(file)) {
    WARN("not there, so not tried: " << file);
    return;
  }
  test::WallType type(1U << 20);
  std::ifstream in(file);
  std::string line;
  int lines = 0;
  while (std::getline(in, line)) {
    ++lines;
    INFO(line);
    const SetText set = type.typesetter.set(line, {Face::Regular, 32, 0xFFFFFF});
    CHECK(set.advance >= 0);
    if (set.image) CHECK(set.image->size().width <= 16384);
    CHECK(type.typesetter.width(type.typesetter.fitted(line, Face::Bold, 32, 300), Face::Bold, 32) <= 300);
    const auto wrapped = type.typesetter.wrapped(line, Face::Regular, 26, 300, 3);
    CHECK(wrapped.size() <= 3);
    for (const std::string& part : wrapped) CHECK(type.typesetter.width(part, Face::Regular, 26) <= 300);
  }
  CHECK(lines > 300);
  CHECK(type.typesetter.cache().bytes() <= type.typesetter.cache().most());
}
