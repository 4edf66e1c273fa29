// What the damage-only canvas shows is what was drawn; a body is of one page; demonstration data say so in every frame.
#include <catch2/catch.hpp>

#include <set>

#include "pages/layout.h"
#include "show/wall.h"

namespace {

using namespace lobbyboard;
using namespace lobbyboard::test;
using namespace std::chrono_literals;
using graphics::Depth;

const time::Instant kStart = at("2023-05-21T09:40:40+08:00");
const geometry::Size kCanvas{640, 360};

const std::vector<graphics::Item>& itemsAt(const graphics::DisplayList& list, Depth depth) {
  return list.layers()[static_cast<std::size_t>(depth)].items();
}

std::set<const graphics::Image*> imagesAt(const graphics::DisplayList& list, Depth depth) {
  std::set<const graphics::Image*> out;
  for (const graphics::Item& item : itemsAt(list, depth))
    if (item.image) out.insert(item.image.get());
  return out;
}

/// The footer's image at the right edge: whose data these are.
const graphics::Item* sourceMark(const graphics::DisplayList& list) {
  for (const graphics::Item& item : itemsAt(list, Depth::Footer))
    if (item.image && item.area.right() == kCanvas.width) return &item;
  return nullptr;
}

bool samePixels(const graphics::Image& a, const graphics::Image& b) {
  if (a.size() != b.size()) return false;
  for (int y = 0; y < a.size().height; ++y)
    if (!std::equal(a.row(y), a.row(y) + a.size().width, b.row(y))) return false;
  return true;
}

ContentPtr notForDemonstration(const ContentPtr& content) {
  auto snapshot = std::make_shared<model::Snapshot>(*content->snapshot);
  snapshot->demo = false;
  pages::Content out = *content;
  out.snapshot = snapshot;
  return std::make_shared<const pages::Content>(std::move(out));
}

}  // namespace

TEST_CASE("over two loops, with news and staleness, the canvas is what was drawn, byte for byte") {
  const SetupPtr setup = setupOf(shortLoop(), kCanvas, 60);
  Wall wall(setup);
  wall.offer(contentOf({2023, 5, 2}), kStart);
  int frame = 0, compared = 0;
  std::string last;
  wall.play(kStart, kStart + 92s, [&](time::Instant now) {
    ++frame;
    if (frame == 700) wall.offer(contentOf({2023, 5, 3}), now);
    if (frame == 1500) wall.board().setStale(pages::Staleness{std::chrono::floor<std::chrono::days>(now)});
    if (frame == 2500) wall.board().setStale(std::nullopt);
    const bool turned = wall.page() != std::exchange(last, wall.page());
    if (frame % 11 != 0 && !turned) return;
    ++compared;
    if (!same(wall.canvas(), painted(wall.list(), kCanvas))) FAIL("frame " << frame << " on " << wall.page());
  });
  CHECK(compared > 500);
}

TEST_CASE("while a page stands and the ticker runs, only the ticker's band changes, and the rail's and clock's") {
  const SetupPtr setup = setupOf({page("cards", 20s)}, kCanvas, 60);
  Wall wall(setup);
  const ContentPtr content = contentOf({2023, 5, 2});
  wall.offer(content, kStart);
  const pages::Layout layout(show::stageOf(*setup, wall.typesetter()));
  graphics::Compositor compositor(kCanvas);
  graphics::Canvas canvas(kCanvas);
  int frame = 0, inBand = 0;
  wall.play(kStart, kStart + 12s, [&](time::Instant) {
    const graphics::Damage& damage = compositor.compose(wall.list(), canvas);
    if (++frame < 300) return;  // its coming in
    for (const geometry::Rect& area : damage.rects()) {
      const bool ofTicker = layout.footer.contains(area);
      inBand += ofTicker ? 1 : 0;
      if (!ofTicker && area.bottom() > layout.body.y) FAIL("frame " << frame << ": the page is painted again");
    }
  });
  CHECK(inBand > 400);
}

TEST_CASE("no body mixes two pages, and each page goes and comes behind its veil") {
  const SetupPtr setup = setupOf(shortLoop(), kCanvas, 60);
  Wall wall(setup);
  wall.offer(contentOf({2023, 5, 2}), kStart);
  std::set<const graphics::Image*> before, now;
  std::vector<graphics::DisplayList> kept;  // keeps the images, so that no address comes twice
  std::optional<std::size_t> place;
  int turns = 0;
  std::uint8_t lastVeil = 0;
  wall.play(kStart, kStart + 60s, [&](time::Instant) {
    const auto shown = *wall.board().shown();
    const auto veil = itemsAt(wall.list(), Depth::Veil);
    const std::uint8_t opacity = veil.empty() ? std::uint8_t{0} : veil.front().opacity;
    if (place && *place != shown.place) {
      ++turns;
      CHECK(shown.frame == 0);
      CHECK(lastVeil > 240);  // nothing of the old page is left …
      CHECK(opacity > 200);   // … and little of the new one is there yet
      before = std::exchange(now, {});
      kept.erase(kept.begin(), kept.size() > 200 ? kept.end() - 200 : kept.begin());
    }
    place = shown.place;
    lastVeil = opacity;
    kept.push_back(wall.list());
    for (const graphics::Image* image : imagesAt(wall.list(), Depth::Body)) {
      if (before.contains(image) && shown.frame < 200) FAIL("a piece of the page before on " << shown.type);
      now.insert(image);
    }
    if (imagesAt(wall.list(), Depth::Body).empty()) FAIL("an empty body on " << shown.type);
  });
  CHECK(turns >= 7);
}

TEST_CASE("the mark of demonstration data stands in every frame, above everything, and only there") {
  const SetupPtr setup = setupOf(shortLoop(), kCanvas, 30);
  const ContentPtr demo = contentOf({2023, 5, 2});
  Wall wall(setup), other(setup);
  wall.offer(demo, kStart);
  other.offer(notForDemonstration(demo), kStart);
  other.frame(kStart);
  REQUIRE(sourceMark(other.list()));
  graphics::ImagePtr mark;
  bool stale = false;
  wall.play(kStart, kStart + 46s, [&](time::Instant now) {
    if (now > kStart + 30s && !std::exchange(stale, true))
      wall.board().setStale(pages::Staleness{std::chrono::floor<std::chrono::days>(now)});
    const graphics::Item* const item = sourceMark(wall.list());
    if (!item) FAIL("no mark on " << wall.page());
    if (!mark) mark = item->image;
    if (item->image != mark && !samePixels(*item->image, *mark)) FAIL("another mark on " << wall.page());
    if (&itemsAt(wall.list(), Depth::Footer).back() != item) FAIL("something may cover the mark on " << wall.page());
  });
  CHECK_FALSE(samePixels(*mark, *sourceMark(other.list())->image));
}
