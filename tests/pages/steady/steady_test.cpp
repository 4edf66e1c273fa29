// Once everything on a page has been seen, its frames allocate nothing: not their lists, not the painting of what
// changed.

#include <catch2/catch.hpp>

#include "graphics/compositor.h"
#include "graphics/steady/allocations.h"
#include "pages/contents.h"
#include "pages/screen.h"
#include "pages/wall.h"
#include "time/zone.h"

using namespace lobbyboard;
using namespace lobbyboard::pages;

namespace {

const char* const kWhen = "2023-05-21T09:41:00+08:00";

Moment momentAt(std::int64_t frame) {
  return {.frame = frame,
          .frames = 2400,
          .wallFrame = 101'000'000'000 + frame,
          .local = time::Zone("Asia/Shanghai").local(test::instant(kWhen)),
          .stale = std::nullopt,
          .page = 2,
          .pages = 6};
}

}  // namespace

TEST_CASE("a page at rest or scrolling allocates nothing in a frame") {
  test::Wall wall("zh", {1280, 720});
  const Stage stage = wall.stage();
  const auto content = test::demoAt(kWhen);
  for (const char* type : {"overview", "progress", "cards", "red", "race"}) {
    const Moment first = momentAt(0);
    Screen screen(stage, *content, {type, {}, {}}, {4, first.frames, std::nullopt}, test::instant(kWhen), first.local);
    graphics::DisplayList list;
    graphics::Canvas canvas(stage.canvas);
    graphics::Compositor compositor(stage.canvas);
    long steady = 0;
    for (std::int64_t frame = 0; frame < 1800; ++frame) {
      const Moment moment = momentAt(frame);
      while (screen.prepareNext(moment)) {
      }
      const long before = test::allocations();
      list.clear();
      screen.draw(moment, list);
      compositor.compose(list, canvas);
      if (frame >= 1200) steady += test::allocations() - before;
    }
    INFO(type);
    CHECK(steady == 0);
  }
}
