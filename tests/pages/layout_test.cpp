#include "pages/layout.h"

#include <catch2/catch.hpp>

#include "pages/composition.h"
#include "pages/wall.h"

using namespace lobbyboard;
using namespace lobbyboard::pages;
using geometry::Rect;
using geometry::Size;
using geometry::WallClass;

namespace {

/// Parts that remember where they were hung.
struct Hung {
  std::map<std::string, Rect> places;
  Part part(const std::string& name, Extent width, Extent height, int rank) {
    return {name, width, height, rank, [this, name](const Rect& area) { places[name] = area; }};
  }
};

}  // namespace

TEST_CASE("the zones of a canvas follow each other and do not overlap") {
  test::Wall wall("zh");
  for (const Size size :
       {Size{1920, 1080}, {3840, 1080}, {1024, 512}, {512, 256}, {1080, 1920}, {64, 64}, {1280, 720}}) {
    const Layout layout(wall.stage(size));
    INFO(size.width << "x" << size.height);
    const Rect whole{0, 0, size.width, size.height};
    for (const Rect& zone :
         {layout.title, layout.asOf, layout.clock, layout.rail, layout.veil, layout.body, layout.footer}) {
      CHECK(whole.contains(zone));
      CHECK_FALSE(zone.empty());
    }
    CHECK(layout.title.right() <= layout.asOf.x);
    CHECK(layout.asOf.right() <= layout.clock.x);
    CHECK(layout.title.bottom() <= layout.body.y);
    CHECK(layout.rail.y >= layout.title.bottom());
    CHECK(layout.veil.contains(layout.body));
    CHECK(layout.body.bottom() <= layout.footer.y);
    CHECK(layout.footer.bottom() == size.height);
  }
  const Layout design(wall.stage({1920, 1080}));
  CHECK(design.rail == Rect{64, 112, 1792, 4});
  CHECK(design.body == Rect{64, 144, 1792, 840});
  CHECK(design.footer == Rect{0, 1008, 1920, 72});
}

TEST_CASE("a page for guests has the whole canvas, but not on a ribbon and not beside a second script") {
  test::Wall wall("zh");
  for (const Size size : {Size{1920, 1080}, {1024, 512}, {512, 256}, {1080, 1920}}) {
    INFO(size.width << "x" << size.height);
    const Layout layout(wall.stage(size), Surroundings::None);
    const Rect whole{0, 0, size.width, size.height};
    CHECK(layout.bare);
    CHECK(layout.body == whole);
    CHECK(layout.veil == whole);
    CHECK(layout.panes == std::vector<Rect>{whole});
    CHECK(layout.footer.empty());
  }
  CHECK(Layout(wall.stage({3840, 1080}), Surroundings::None).panes ==
        std::vector<Rect>{{0, 0, 1920, 1080}, {1920, 0, 1920, 1080}});
  CHECK_FALSE(Layout(wall.stage({7680, 192}), Surroundings::None).bare);
  Stage bilingual = wall.stage({1920, 1080});
  const config::Strings titles;
  bilingual.second = {config::ScriptOrder::MongolianFirst, config::MissingTranslation::LeaveEmpty, &titles};
  CHECK_FALSE(Layout(bilingual, Surroundings::None).bare);
}

TEST_CASE("the body of 32:9 is two halves, that of a ribbon its cells, and seams may be told") {
  test::Wall wall("zh");
  const Layout halves(wall.stage({3840, 1080}));
  CHECK(halves.kind == WallClass::Double);
  CHECK(halves.panes == std::vector<Rect>{{64, 144, 1792, 840}, {1984, 144, 1792, 840}});

  Stage told = wall.stage({1920, 1080});
  told.seams = {640, 1280};
  CHECK(Layout(told).panes.size() == 3);
  for (const Size size : {Size{7680, 192}, {3840, 1080}, {1920, 1080}})
    for (std::vector<int> seams : {std::vector<int>{}, {700}, {640, 1280}, {1, 2, 3}, {1919}}) {
      Stage stage = wall.stage(size);
      stage.seams = std::move(seams);
      const Layout layout(stage);
      REQUIRE_FALSE(layout.panes.empty());
      for (const Rect& pane : layout.panes) {
        CHECK_FALSE(pane.empty());
        CHECK(layout.body.contains(pane));
        for (const int seam : seamsOf(stage)) CHECK((pane.right() <= seam || pane.x >= seam));
      }
    }
  CHECK(seamsOf(wall.stage({7680, 192})) == std::vector<int>{1920, 3840, 5760});
  CHECK(Layout(wall.stage({7680, 192})).panes.size() == 4);
}

TEST_CASE("parts get what they need, then what they can use; what grows takes the rest") {
  test::Wall wall("zh");
  const Stage stage = wall.stage({1920, 1080});
  const Layout layout(stage);
  Hung hung;
  const Composed composed =
      arrange(stage, layout,
              {beside({hung.part("plates", exactly(448), {600, 840}, 1),
                       stacked({hung.part("chart", {700}, exactly(300), 3), hung.part("tiles", {700}, {200}, 2)}, 0)},
                      48)});
  CHECK(composed.dropped.empty());
  CHECK(hung.places["plates"] == Rect{64, 144, 448, 840});
  CHECK(hung.places["chart"] == Rect{560, 144, 1296, 300});
  CHECK(hung.places["tiles"] == Rect{560, 444, 1296, 540});
}

TEST_CASE("what has no room is dropped, the cheapest of those whose going helps first") {
  test::Wall wall("zh");
  const Stage stage = wall.stage({1024, 512});  // 976 × 374 for the body
  const Layout layout(stage);
  Hung hung;
  const Composed composed = arrange(
      stage, layout,
      {stacked(
          {beside({hung.part("a", {400}, {180}, 1), hung.part("b", {400}, {180}, 1), hung.part("c", {400}, {180}, 5)}),
           hung.part("d", {400}, exactly(100), 2), hung.part("e", {400}, exactly(100), 3)})});
  CHECK(composed.dropped == std::vector<std::string>{"c", "e"});
  CHECK(hung.places["a"].width == 472);
  CHECK(hung.places["d"].bottom() <= layout.body.bottom());
  CHECK_FALSE(hung.places.contains("e"));

  Hung alone;
  arrange(stage, layout, {alone.part("huge", exactly(5000), exactly(5000), 1)});
  CHECK(layout.body.contains(alone.places["huge"]));
}

TEST_CASE("parts flow over the panes, in order and never across a seam") {
  test::Wall wall("zh");
  const Stage stage = wall.stage({7680, 192});
  const Layout layout(stage);
  Hung hung;
  std::vector<Part> parts;
  for (int i = 0; i < 5; ++i) parts.push_back(hung.part(std::to_string(i), exactly(400), {}, i + 1));
  const Composed composed = flow(stage, layout, parts);
  CHECK(composed.dropped.empty());
  CHECK(composed.panesTaken == 3);  // one behind the title, two in each cell
  int x = 0;
  for (const auto& [name, place] : hung.places) {
    CHECK(place.x >= x);
    x = place.right();
    CHECK(std::any_of(layout.panes.begin(), layout.panes.end(),
                      [&, at = place](const Rect& pane) { return pane.contains(at); }));
  }
  for (int i = 5; i < 30; ++i) parts.push_back(hung.part(std::to_string(i), exactly(400), {}, i + 1));
  hung.places.clear();
  const Composed crowded = flow(stage, layout, parts);
  CHECK(crowded.dropped.front() == "29");
  CHECK(hung.places.size() + crowded.dropped.size() == 30);
}

TEST_CASE("seams that nobody foresaw make parts flow") {
  test::Wall wall("zh");
  Stage stage = wall.stage({1920, 1080});
  stage.seams = {960};
  const Layout layout(stage);
  Hung hung;
  arrange(stage, layout, {beside({hung.part("a", {600}, {500}, 1), hung.part("b", {600}, {500}, 2)})});
  CHECK(layout.panes[0].contains(hung.places["a"]));
  CHECK(layout.panes[1].contains(hung.places["b"]));
}
