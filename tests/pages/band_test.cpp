#include <catch2/catch.hpp>

#include "pages/contents.h"
#include "pages/footer.h"
#include "pages/header.h"
#include "pages/layout.h"
#include "pages/wall.h"

using namespace lobbyboard;
using namespace lobbyboard::pages;
using geometry::Rect;
using graphics::Item;
using graphics::Layer;

namespace {

const char* const kWhen = "2023-05-21T09:41:00+08:00";
const time::LocalTime kMorning{time::parseDay("2023-05-21").value(), 9, 41, 0};
const Staleness kStale{time::parseDay("2023-05-26").value()};

std::vector<Item> headerAt(Header& header, const time::LocalTime& now, const std::optional<Staleness>& stale) {
  for (int i = 0; i < 100 && header.prepareNext(now, stale); ++i) {
  }
  Layer layer;
  header.draw(now, stale, layer);
  return layer.items();
}

time::LocalTime at(int hour, int minute, int second) { return {kMorning.day, hour, minute, second}; }

model::Notice notice(const char* text, model::NoticeLevel level, std::optional<time::Instant> from = {},
                     std::optional<time::Instant> until = {}) {
  return {text, {{{"", text}}}, level, from, until};
}

}  // namespace

TEST_CASE("the header is title, as-of date and clock, side by side across the canvas") {
  test::Wall wall("zh");
  const auto content = test::demoAt(kWhen);
  for (const geometry::Size size : {geometry::Size{1920, 1080}, {3840, 1080}, {1024, 512}, {7680, 192}}) {
    const Stage stage = wall.stage(size);
    const Heading heading{"总览", "2023年重点建设项目"};
    Header header(stage, *content, heading, 2023);
    const auto items = headerAt(header, kMorning, std::nullopt);
    REQUIRE(items.size() == 3);
    const Layout layout(stage);
    int x = 0;
    for (const Item& item : items) {
      CHECK(item.area.x >= x);
      CHECK(item.area.bottom() <= layout.rail.y);
      for (const int seam : seamsOf(stage)) CHECK((item.area.right() <= seam || item.area.x >= seam));
      x = item.area.right();
    }
    CHECK(x == size.width);
  }
}

TEST_CASE("a new minute changes the clock alone, and is ready before it strikes") {
  test::Wall wall("zh");
  const auto content = test::demoAt(kWhen);
  const Stage stage = wall.stage();
  const Heading heading{"总览", ""};
  Header header(stage, *content, heading, 2023);
  const auto first = headerAt(header, at(9, 41, 0), std::nullopt);
  CHECK(headerAt(header, at(9, 41, 59), std::nullopt) == first);

  Layer struck;  // drawn without preparing again
  header.draw(at(9, 42, 0), std::nullopt, struck);
  REQUIRE(struck.items().size() == 3);
  CHECK(struck.items()[0] == first[0]);
  CHECK(struck.items()[1] == first[1]);
  CHECK_FALSE(struck.items()[2] == first[2]);

  const auto evening = headerAt(header, at(23, 59, 30), std::nullopt);
  CHECK(evening.size() == 3);
  Layer midnight;
  header.draw({kMorning.day + std::chrono::days{1}, 0, 0, 0}, std::nullopt, midnight);
  CHECK(midnight.items().size() == 3);
}

TEST_CASE("stale data turn the as-of block into a plate, and nothing else; fresh data turn it back") {
  test::Wall wall("zh");
  const auto content = test::demoAt(kWhen);
  const Stage stage = wall.stage();
  const Heading heading{"总览", ""};
  Header header(stage, *content, heading, 2023);
  const auto fresh = headerAt(header, kMorning, std::nullopt);
  const auto stale = headerAt(header, kMorning, kStale);
  REQUIRE(stale.size() == 3);
  CHECK(stale[0] == fresh[0]);
  CHECK_FALSE(stale[1] == fresh[1]);
  CHECK(stale[2] == fresh[2]);
  CHECK(headerAt(header, kMorning, Staleness{kStale.since + std::chrono::days{1}})[1].image != stale[1].image);
  CHECK(headerAt(header, kMorning, std::nullopt) == fresh);
}

TEST_CASE("notices run while they stand, urgent ones first") {
  test::Wall wall("zh");
  const Stage stage = wall.stage();
  model::Snapshot snapshot;
  snapshot.program = {{{"", "赛马比拼"}}};
  const time::Instant now = test::instant(kWhen);
  const auto line = [&] { return noticesAt(stage, snapshot, now); };
  CHECK(line().chip == "专题");
  CHECK(line().text == "赛马比拼");

  using enum model::NoticeLevel;
  snapshot.notices = {notice("过去", Info, {}, now), notice("将来", Urgent, now + std::chrono::seconds{1}),
                      notice("甲", Info), notice("乙", Info, now, now + std::chrono::seconds{1})};
  CHECK(line().chip == "公告");
  CHECK(line().text == "甲　　　乙");
  snapshot.notices.push_back(notice("丙", Important));
  snapshot.notices.push_back(notice("丁", Urgent));
  CHECK(line().chip == "紧急");
  CHECK(line().text == "丁　　　丙　　　甲　　　乙");
  // What the page shows does not run below it once more.
  const FooterLine others = noticesAt(stage, snapshot, now, {&snapshot.notices[5]});
  CHECK(others.chip == "公告");
  CHECK(others.text == "丙　　　甲　　　乙");
}

TEST_CASE("the footer keeps to its band, whatever runs in it") {
  test::Wall wall("zh");
  const auto content = test::demoAt(kWhen);
  std::string endless;
  for (int i = 0; i < 200; ++i) endless += "例会改在周三上午九点，地点不变。";
  for (const geometry::Size size : {geometry::Size{1920, 1080}, {1024, 512}, {3840, 1080}, {512, 256}})
    for (const std::string& text : {std::string(), std::string("短"), endless}) {
      const Stage stage = wall.stage(size);
      Footer footer(stage, *content, {"公告", text});
      int pieces = 0;
      while (footer.prepareNext() && pieces < 100) ++pieces;
      CHECK(pieces < 100);
      for (const std::int64_t frame : {0LL, 1LL, 5000LL, 100'000'000'000LL})
        for (const auto& stale : {std::optional<Staleness>(), std::optional(kStale)}) {
          Layer layer;
          footer.draw(frame, stale, layer);
          REQUIRE(layer.items().size() >= 3);
          CHECK(layer.items().front().area == Layout(stage).footer);
          for (const Item& item : layer.items()) CHECK(Layout(stage).footer.contains(item.area));
        }
    }
}

TEST_CASE("stale data turn the chip around, and only while they are stale") {
  test::Wall wall("zh");
  const auto content = test::demoAt(kWhen);
  const Stage stage = wall.stage();
  Footer footer(stage, *content, {"公告", "例会改在九点"});
  while (footer.prepareNext()) {
  }
  const auto shown = [&](const std::optional<Staleness>& stale) {
    Layer layer;
    footer.draw(77, stale, layer);
    return layer.items();
  };
  CHECK(shown(std::nullopt)[1].image != shown(kStale)[1].image);
  CHECK(shown(std::nullopt) == shown(std::nullopt));
  const Rect chip = shown(kStale)[1].area;
  const auto& image = *shown(kStale)[1].image;
  CHECK(image.row(chip.height / 2)[66] == (0xFF000000U | wall.setup()->theme.t1));
}
