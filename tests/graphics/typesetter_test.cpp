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

  type.typesetter.set(encode(U"a\U000F1234b\U000F1234"), {Face::Regular, 32, 0xFFFFFF});
  type.typesetter.set(encode(U"\U0001D1FF"), {Face::Bold, 32, 0xFFFFFF});
  REQUIRE(type.typesetter.missing().size() == 2);
  CHECK(type.typesetter.missing().at(0xF1234) == 2);
  CHECK(type.typesetter.missing().contains(0x1D1FF));

  // Measuring notes nothing, nor does asking.
  const MissingGlyphs lacking = type.typesetter.lacking(encode(U"\U000F1235旬\U000F1235e\U000F1236"), Face::Bold);
  CHECK(lacking == MissingGlyphs{{0xF1235, 2}, {0xF1236, 1}});
  type.typesetter.width(encode(U"\U000F1235"), Face::Bold, 32);
  CHECK(type.typesetter.missing().size() == 2);
}

TEST_CASE("where no font has a character a geta mark stands, never a box") {
  test::WallType type;
  const TextStyle style{Face::Bold, 48, 0xFFFFFF};
  const SetText set = type.typesetter.set(encode(U"王\U000F1234"), style);
  const SetText geta = type.typesetter.set("王〓", style);
  REQUIRE(set.image);
  CHECK(set.advance == geta.advance);
  for (int y = 0; y < set.image->size().height; ++y)
    CHECK(std::equal(set.image->row(y), set.image->row(y) + set.image->size().width, geta.image->row(y)));
}

TEST_CASE("rare ideographs of names are drawn, and as strongly as the letters beside them") {
  test::WallType type;
  for (const Face face : {Face::Regular, Face::Bold, Face::Title})
    for (const char* rare : {"\U00020D77", "\U0002B3CB", "𪚥", "𫝀", "𬀩", "𰻝", "㑇", "䲜", "鿫"}) {
      INFO(rare);
      const SetText set = type.typesetter.set(rare, {face, 48, 0xFFFFFF});
      REQUIRE(set.image);
      CHECK(set.advance >= 48);
      CHECK(set.advance <= 52);
      CHECK(test::inkOf(*set.image).height > 30);
    }
  const auto inkIn = [&](const char* text, Face face) {
    const SetText set = type.typesetter.set(text, {face, 48, 0xFFFFFF});
    long sum = 0;
    for (int y = 0; y < set.image->size().height; ++y)
      for (int x = 0; x < set.image->size().width; ++x) sum += set.image->row(y)[x] >> 24;
    return sum;
  };
  CHECK(inkIn("𫝀", Face::Regular) > inkIn("五", Face::Regular) / 2);
  CHECK(inkIn("𫝀", Face::Bold) > inkIn("五", Face::Bold) / 2);
  CHECK(inkIn("𫝀", Face::Bold) > inkIn("𫝀", Face::Regular) * 5 / 4);
  CHECK(type.typesetter.missing().empty());
}

TEST_CASE("a base, its marks and its selectors stay with one font") {
  test::WallType type;
  const TextStyle style{Face::Regular, 48, 0xFFFFFF};
  const auto same = [&](const char* a, const char* b) {
    const SetText one = type.typesetter.set(a, style);
    const SetText two = type.typesetter.set(b, style);
    if (!one.image || !two.image || one.image->size() != two.image->size()) return false;
    for (int y = 0; y < one.image->size().height; ++y)
      if (!std::equal(one.image->row(y), one.image->row(y) + one.image->size().width, two.image->row(y))) return false;
    return true;
  };
  CHECK(same("n\u0303", "\u00F1"));   // one letter, however it is spelt
  CHECK(same("辻\U000E0100", "辻"));  // a selector that the font does not know changes nothing
  CHECK(same("旬\uFE00", "旬"));
  CHECK(same("a\U000F1234", "a〓"));
  // Marks stand on their base and take no room.
  for (const char* marked : {"Z\u0300", "\u1EA0\u0301", "x\u0302", "q\u0323"}) {
    INFO(marked);
    const std::u32string text = decode(marked);
    CHECK(type.typesetter.width(marked, Face::Regular, 48) <=
          type.typesetter.width(encode(text.substr(0, 1)), Face::Regular, 48) + 3);
  }
  // A pile of marks is lowered to what the line holds: nothing is cut, nothing stands in the line above.
  const std::string pile = "e\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u030A";
  const SetText piled = type.typesetter.set(pile, style);
  REQUIRE(piled.image);
  CHECK(test::inkOf(*piled.image).y > 0);
  CHECK(piled.image->size().height <= 48 * 3 / 2);
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

namespace {

/// Does ink reach an edge at which it would go on? At the left a letter may stand flush, and some few (a bar, a cedilla
/// by itself) fill their line from top to bottom.
bool isCut(const Image& image, const std::string& text) {
  const geometry::Size size = image.size();
  const bool filling = text.find_first_of("|\xC2\xCB\xCC\xCD\xE1") != std::string::npos;
  for (int x = 0; x < size.width && !filling; ++x)
    if ((image.row(0)[x] >> 24) > 8 || (image.row(size.height - 1)[x] >> 24) > 8) return true;
  for (int y = 0; y < size.height; ++y)
    if ((image.row(y)[size.width - 1] >> 24) > 8) return true;
  return false;
}

bool lacksInk(Typesetter& typesetter, const std::string& text) {
  const SetText set = typesetter.set(text, {Face::Bold, 32, 0xFFFFFF});
  return !set.image || test::inkOf(*set.image).empty();
}

void checkInRooms(Typesetter& typesetter, const std::string& text) {
  INFO(text);
  for (const int room : {120, 300, 900}) {
    const std::string fit = typesetter.fitted(text, Face::Bold, 32, room);
    CHECK(typesetter.width(fit, Face::Bold, 32) <= room);
    const auto lines = typesetter.wrapped(text, Face::Bold, 32, room, 2);
    CHECK(lines.size() <= 2);
    for (const std::string& line : lines) {
      CHECK(typesetter.width(line, Face::Bold, 32) <= room);
      const SetText set = typesetter.set(line, {Face::Bold, 32, 0xFFFFFF});
      CHECK(set.advance <= room);
      if (set.image) CHECK_FALSE(isCut(*set.image, line));
      const bool blank = line.find_first_not_of(' ') == std::string::npos;
      if (!blank && lacksInk(typesetter, line)) FAIL_CHECK("no picture of " << line);
    }
  }
}

}  // namespace

TEST_CASE("names of 256 code points are never cut, wider than their room, or without a picture") {
  test::WallType type;
  for (const char* piece :
       {"长", "W", "，",           "（",        "e\u0301", "🐎",  "很 ",    "ᠮᠣᠩᠭᠣᠯ ", "\U00020D77", "\U000F1234",
        "1",  "é̂", "工程（二期）", "100万千瓦", "——",      "……", "“双碳”", "a-b/c",   "ｆ",         "ⅷ",
        "①",  "g̈", "ĄŚ",           "İ"}) {
    std::string name;
    while (decode(name).size() < 256) name += piece;
    checkInRooms(type.typesetter, encode(decode(name).substr(0, 256)));
  }
  checkInRooms(type.typesetter, "一");
  checkInRooms(type.typesetter, "W");
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
    checkInRooms(type.typesetter, line);
    CHECK(type.typesetter.width(type.typesetter.fitted(line, Face::Bold, 32, 300), Face::Bold, 32) <= 300);
    const auto wrapped = type.typesetter.wrapped(line, Face::Regular, 26, 300, 3);
    CHECK(wrapped.size() <= 3);
    for (const std::string& part : wrapped) CHECK(type.typesetter.width(part, Face::Regular, 26) <= 300);
  }
  CHECK(lines > 300);
  CHECK(type.typesetter.cache().bytes() <= type.typesetter.cache().most());
}
