// The plate of a new yellow or red card swells once after the page has come in, and nothing else moves with it.
#include "pages/pulse.h"

#include <catch2/catch.hpp>

#include "pages/body_picture.h"
#include "pages/cards.h"
#include "pages/contents.h"
#include "pages/wall.h"

using namespace lobbyboard;
using namespace lobbyboard::pages;

namespace {

constexpr geometry::Size kCanvas{1920, 1080};

struct Cards {
  Cards(const Stage& stage, const std::shared_ptr<const Content>& content) : page(stage, *content, {}, Turn{}) {
    test::prepareWhole(page);
  }
  graphics::Canvas at(std::int64_t frame) const { return test::bodyAt(page, frame, kCanvas); }
  CardsPage page;
};

int differing(const graphics::Canvas& a, const graphics::Canvas& b) {
  int pixels = 0;
  for (int y = 0; y < kCanvas.height; ++y)
    for (int x = 0; x < kCanvas.width; ++x) pixels += a.row(y)[x] != b.row(y)[x] ? 1 : 0;
  return pixels;
}

/// The demonstration without anybody whose card changed.
std::shared_ptr<const Content> unchanged(const std::shared_ptr<const Content>& content) {
  auto facts = std::make_shared<rules::Facts>(*content->facts);
  facts->changes = {};
  Content out = *content;
  out.facts = facts;
  return std::make_shared<const Content>(std::move(out));
}

}  // namespace

TEST_CASE("a new card's border swells once, and is as it was") {
  test::Wall wall("zh");
  const auto content = test::demoAt("2023-05-21T09:41+08:00");
  REQUIRE_FALSE(content->facts->changes.toYellow.empty());
  const Cards cards(wall.stage(), content);
  const graphics::Canvas rest = cards.at(0);
  int most = 0, mostAt = 0;
  bool falling = false;
  int last = 0;
  for (int frame = 0; frame < kPulseUntil + 10; ++frame) {
    INFO("frame " << frame);
    const int now = differing(rest, cards.at(frame));
    if (frame < kPulseFrom || frame >= kPulseUntil) CHECK(now == 0);
    if (now < last) falling = true;
    if (falling) CHECK(now <= last);  // no blinking
    if (now > most) most = now, mostAt = frame;
    last = now;
  }
  CHECK(most > 1000);
  CHECK(std::abs(mostAt - (kPulseFrom + kPulseUntil) / 2) <= 12);
}

TEST_CASE("without a new card, and on a wall that does not move, no border swells") {
  test::Wall wall("zh");
  const auto content = test::demoAt("2023-05-21T09:41+08:00");
  const int middle = (kPulseFrom + kPulseUntil) / 2;
  SECTION("no new card") {
    const Cards cards(wall.stage(), unchanged(content));
    CHECK(differing(cards.at(0), cards.at(middle)) == 0);
  }
  SECTION("nothing but cuts") {
    config::Theme still = wall.setup()->theme;
    still.motion = config::Motion::Cuts;
    const Stage own = wall.stage();
    const Stage stage{.theme = still,
                      .strings = own.strings,
                      .language = own.language,
                      .typesetter = own.typesetter,
                      .canvas = own.canvas};
    const Cards cards(stage, content);
    CHECK(differing(cards.at(0), cards.at(middle)) == 0);
  }
}
