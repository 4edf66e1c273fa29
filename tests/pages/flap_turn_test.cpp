// Figures that changed since the overview last stood turn over: old, then half and half as a station board does, then
// new, and nothing else on the page is touched.
#include "pages/flap_turn.h"

#include <catch2/catch.hpp>

#include <algorithm>

#include "graphics/picture.h"
#include "pages/body_picture.h"
#include "pages/contents.h"
#include "pages/overview.h"
#include "pages/wall.h"

using namespace lobbyboard;
using namespace lobbyboard::pages;

namespace {

constexpr geometry::Size kCanvas{1920, 1080};
constexpr int kTileAround = 36;

struct Overview {
  Overview(test::Wall& wall, const test::Sample& sample, std::vector<std::string> told)
      : page(wall.stage(), *sample.content, {}, Turn{0, 1200, std::nullopt, std::move(told)}) {
    test::prepareWhole(page);
  }
  graphics::Canvas at(std::int64_t frame) const { return test::bodyAt(page, frame, kCanvas); }
  OverviewPage page;
};

test::Sample sampleAt(const char* when) { return {when, test::demoAt(when), test::instant(when)}; }

/// Pixels in which a and b differ; of those, how many are other than c's.
struct Difference {
  int pixels = 0;
  int strange = 0;
  geometry::Rect around;
};
Difference differing(const graphics::Canvas& a, const graphics::Canvas& b, const graphics::Canvas& c) {
  Difference out;
  int left = kCanvas.width, right = 0, top = kCanvas.height, bottom = 0;
  for (int y = 0; y < kCanvas.height; ++y)
    for (int x = 0; x < kCanvas.width; ++x) {
      if (a.row(y)[x] == b.row(y)[x]) continue;
      ++out.pixels;
      if (a.row(y)[x] != c.row(y)[x]) ++out.strange;
      left = std::min(left, x), right = std::max(right, x + 1);
      top = std::min(top, y), bottom = std::max(bottom, y + 1);
    }
  if (out.pixels > 0) out.around = {left, top, right - left, bottom - top};
  return out;
}

}  // namespace

TEST_CASE("digits that changed turn over once, and nothing but they") {
  test::Wall wall("zh");
  const Overview old(wall, sampleAt("2023-05-21T09:41+08:00"), {});
  const test::Sample june = sampleAt("2023-06-02T09:41+08:00");
  const Overview plain(wall, june, {});
  const Overview turning(wall, june, old.page.told());
  REQUIRE(old.page.told() != plain.page.told());

  // Until the page has come in, the old figure stands where the new one will.
  const Difference first = differing(turning.at(0), plain.at(0), old.at(0));
  CHECK(first.pixels > 1000);
  CHECK(first.strange == 0);
  int last = 0;
  for (int frame = 0; frame < kFlapsUntil + 10; ++frame) {
    INFO("frame " << frame);
    const Difference now = differing(turning.at(frame), plain.at(frame), old.at(frame));
    if (now.pixels == 0) continue;
    last = frame;
    // Digits differ in less than their tiles, which turn.
    CHECK(now.around.y >= first.around.y - kTileAround);
    CHECK(now.around.bottom() <= first.around.bottom() + kTileAround);
    CHECK(now.around.x >= first.around.x - kTileAround);
    CHECK(now.around.right() <= first.around.right() + kTileAround);
    if (frame < kFlapsFrom) CHECK(now.strange == 0);
  }
  CHECK(last > kFlapsFrom);
  CHECK(last < kFlapsUntil);
}

TEST_CASE("figures that did not change, or have another form, stand") {
  test::Wall wall("zh");
  const test::Sample may = sampleAt("2023-05-21T09:41+08:00");
  const Overview plain(wall, may, {});
  std::vector<std::string> told = plain.page.told();
  SECTION("the same") {}
  SECTION("one digit more") {
    for (std::string& figure : told) figure.insert(0, "1");
  }
  SECTION("the point elsewhere") {
    for (std::string& figure : told)
      if (const auto point = figure.find('.'); point != std::string::npos) std::swap(figure[point], figure[point - 1]);
  }
  SECTION("another unit") {
    for (std::string& figure : told) figure += "?";
  }
  const Overview turning(wall, may, told);
  for (const int frame : {0, 20, 40}) CHECK(differing(turning.at(frame), plain.at(frame), plain.at(frame)).pixels == 0);
}

TEST_CASE("half a flap is the tile's own half, squeezed") {
  test::Wall wall("zh");
  const widgets::FlapSkin skin{0x252E38, 0x1B232C, 0xFBF8F1, 0x0E1217};
  const geometry::Size size = GENERATE(geometry::Size{68, 112}, geometry::Size{204, 336});  // the large one is packed
  const int half = size.height / 2;
  const graphics::ImagePtr tile = widgets::flapTile(wall.typesetter(), size, skin, "7");
  const graphics::Image whole = test::plain(*tile);
  const graphics::ImagePtr upper = widgets::flapFold(*tile, widgets::FlapHalf::Upper, half);
  const graphics::ImagePtr lower = widgets::flapFold(*tile, widgets::FlapHalf::Lower, half);
  for (int y = 0; y < half; ++y) {
    CHECK(std::equal(upper->row(y), upper->row(y) + size.width, whole.row(y)));
    CHECK(std::equal(lower->row(y), lower->row(y) + size.width, whole.row(y + half)));
  }
  const graphics::ImagePtr thin = widgets::flapFold(*tile, widgets::FlapHalf::Upper, 1);
  CHECK(thin->size() == geometry::Size{size.width, 1});
  CHECK(std::equal(thin->row(0), thin->row(0) + size.width, whole.row(half / 2)));
}
