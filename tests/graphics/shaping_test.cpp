// The right glyphs: held against HarfBuzz and FreeType themselves.

#include <catch2/catch.hpp>

#include "graphics/picture.h"
#include "graphics/reference_shaper.h"
#include "graphics/utf8.h"
#include "graphics/wall_fonts.h"

using namespace lobbyboard;
using namespace lobbyboard::graphics;
using test::ReferenceShaper;

namespace {

constexpr int kPx = 48;
const char* const kMongolian = "/usr/share/fonts/truetype/noto/NotoSansMongolian-Regular.ttf";
const char* const kChinese = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";

int coverageAt(const Image& image, int x, int y) {
  const geometry::Size size = image.size();
  return x < 0 || y < 0 || x >= size.width || y >= size.height ? 0 : static_cast<int>(image.row(y)[x] >> 24);
}

/// The number of pixels in which a picture differs from glyphs; where two glyphs overlap, it must cover no less.
long differences(const SetText& set, const std::vector<ReferenceShaper::Glyph>& glyphs) {
  struct Expected {
    int coverage = 0, layers = 0;
  };
  const geometry::Size size = set.image->size();
  std::vector<Expected> expected(static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height));
  long different = 0;
  for (const auto& glyph : glyphs)
    for (int y = 0; y < glyph.rows; ++y)
      for (int x = 0; x < glyph.width; ++x) {
        const int coverage = glyph.coverage[static_cast<std::size_t>(y * glyph.width + x)];
        const int column = glyph.x + x;
        const int row = set.baseline + glyph.y + y;
        if (column < 0 || row < 0 || column >= size.width || row >= size.height) {
          different += coverage > 0 ? 1 : 0;
          continue;
        }
        Expected& at = expected[static_cast<std::size_t>(row * size.width + column)];
        at.coverage = std::max(at.coverage, coverage);
        at.layers += coverage > 0 ? 1 : 0;
      }
  for (int y = 0; y < size.height; ++y)
    for (int x = 0; x < size.width; ++x) {
      const Expected& at = expected[static_cast<std::size_t>(y * size.width + x)];
      const int found = coverageAt(*set.image, x, y);
      different += (at.layers > 1 ? found < at.coverage : found != at.coverage) ? 1 : 0;
    }
  return different;
}

std::string namesOf(const std::vector<ReferenceShaper::Glyph>& glyphs) {
  std::string out;
  for (const auto& glyph : glyphs) out += (out.empty() ? "" : " ") + glyph.name;
  return out;
}

}  // namespace

TEST_CASE("Chinese is set in its simplified forms, not the Japanese ones") {
  test::WallType type;
  const ReferenceShaper sc(kChinese, "Noto Sans CJK SC", kPx);
  const ReferenceShaper jp(kChinese, "Noto Sans CJK JP", kPx);
  for (const char* text : {"门", "骨", "直", "角", "令", "置", "门骨直"}) {
    INFO(text);
    const SetText set = type.typesetter.set(text, {Face::Regular, kPx, 0xFFFFFF});
    REQUIRE(set.image);
    CHECK(differences(set, sc.shape(text, "Zzzz")) == 0);
    CHECK(differences(set, jp.shape(text, "Zzzz")) > 50);
  }
}

TEST_CASE("Mongolian words join: glyph by glyph what HarfBuzz makes of them") {
  test::WallType type;
  const ReferenceShaper reference(kMongolian, "", kPx);
  struct Case {
    const char* word;
    const char* glyphs;
  };
  const Case cases[] = {
      {"ᠮᠣᠩᠭᠣᠯ", "u182E.ini u1823.med u1829.med u182D.med u1823.med u182F.fin"},
      {"ᠪᠢᠴᠢᠭ", "u182A_1822.ini u1834.med u1822.med u182D.fin"},
      {"ᠬᠣᠲᠠ", "u182C.ini u1823.med u1832.med u1820.fin"},
      {"ᠲᠥᠰᠦᠯ", "u1832.ini u1825.medV1 u1830.med u1826.med u182F.fin"},
      {"ᠦᠬᠠᠢ", "u1826.ini u182C.med u1820.med u1822.fin"},
      {"ᠪᠠᠶᠢᠭᠤᠯᠤᠯᠲᠠ",
       "u182A_1820.ini u1836.med u1822.med u182D.med u1824.med u182F.med u1824.med u182F.med u1832.med u1820.fin"},
      {"ᠬᠣᠲᠠ\u202Fᠶᠢᠨ", "u182C.ini u1823.med u1832.med u1820.fin NNBSP u1836.iniV1 u1822.med u1828.fin"},
      {"ᠰᠠᠷ\u180Eᠠ", "u1830.ini u1820.med u1837.fin space u1820.finV1"},
      {"ᠪᠠᠭ\u180Bᠠ", "u182A_1820.ini u182D.medV1 u1820.fin"},
  };
  for (const Case& c : cases) {
    INFO(c.word);
    const auto glyphs = reference.shape(c.word, "Mong");
    CHECK(namesOf(glyphs) == c.glyphs);
    for (const auto& glyph : glyphs) CHECK(glyph.id != 0);
    const SetText set = type.typesetter.set(c.word, {Face::Regular, kPx, 0xFFFFFF});
    REQUIRE(set.image);
    CHECK(differences(set, glyphs) == 0);
    CHECK(differences(set, reference.shape(c.word, "Zzzz")) > 50);  // what letters that do not join look like
  }
  CHECK(type.typesetter.missing().empty());
}

TEST_CASE("a column is the line, turned by a quarter clockwise") {
  test::WallType type;
  const std::string words = "ᠬᠣᠲᠠ\u202Fᠶᠢᠨ ᠲᠥᠰᠦᠯ";
  const TextStyle style{Face::Regular, kPx, 0x5CB8F5};
  const SetText line = type.typesetter.set(words, style);
  const SetColumn column = type.typesetter.setVertical(words, style);
  REQUIRE(column.image);
  CHECK(column.advance == line.advance);
  CHECK(column.image->size().width == line.image->size().height);
  long different = 0;
  for (int y = 0; y < line.image->size().height; ++y)
    for (int x = 0; x < line.image->size().width; ++x)
      different += line.image->row(y)[x] != column.image->row(x)[line.image->size().height - 1 - y] ? 1 : 0;
  CHECK(different == 0);
  // The stem of the words runs down the axis, and is kept with the picture.
  int longest = 0;
  int stem = 0;
  for (int x = 0; x < column.image->size().width; ++x) {
    int inked = 0;
    for (int y = 0; y < column.image->size().height; ++y) inked += coverageAt(*column.image, x, y) > 127 ? 1 : 0;
    if (inked > longest) {
      longest = inked;
      stem = x;
    }
  }
  CHECK(std::abs(stem - column.axis) <= kPx / 12);
  CHECK(type.typesetter.setVertical(words, style).image == column.image);
  CHECK(type.typesetter.setVertical("", style).image == nullptr);
}

TEST_CASE("ideographs stand upright in a column, each on its own square") {
  test::WallType type;
  const TextStyle style{Face::Regular, kPx, 0xFFFFFF};
  const SetColumn column = type.typesetter.setVertical("总览", style);
  REQUIRE(column.image);
  CHECK(column.advance == 2 * kPx);
  const SetText upright = type.typesetter.set("总", style);
  const geometry::Rect glyph = test::inkOf(*upright.image);
  const geometry::Rect ink = test::inkOf(*column.image);
  CHECK(ink.width < kPx * 21 / 20);
  CHECK(ink.height > kPx * 17 / 10);
  CHECK(ink.height <= 2 * kPx);
  CHECK(ink.y >= 0);
  CHECK(std::abs(ink.x + ink.width / 2 - column.axis) <= kPx / 12);
  long different = 0;
  const int top = ink.y;
  for (int y = 0; y < glyph.height; ++y)
    for (int x = 0; x < glyph.width; ++x)
      different += coverageAt(*upright.image, glyph.x + x, glyph.y + y) !=
                           coverageAt(*column.image, column.axis - upright.advance / 2 + glyph.x + x, top + y)
                       ? 1
                       : 0;
  CHECK(different == 0);
}

TEST_CASE("a long column stays within bounds") {
  test::WallType type;
  std::string words;
  for (int i = 0; i < 2000; ++i) words += i % 3 == 0 ? "ᠲᠥᠰᠦᠯ " : "乌海";
  const SetColumn column = type.typesetter.setVertical(words, {Face::Regular, kPx, 0xFFFFFF});
  REQUIRE(column.image);
  CHECK(column.image->size().height <= 16384);
}
