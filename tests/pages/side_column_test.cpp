// Two scripts on one wall: titles in traditional Mongolian beside the page.

#include "pages/side_column.h"

#include <catch2/catch.hpp>

#include "graphics/picture.h"
#include "pages/contents.h"
#include "pages/golden.h"
#include "pages/person_name.h"
#include "pages/wall.h"
#include "show/glyph_report.h"
#include "show/portrait.h"

using namespace lobbyboard;
using config::MissingTranslation;
using config::ScriptOrder;
using pages::Layout;

namespace {

const char* const kWhen = "2023-05-21T09:41:00+08:00";

/// A wall with both scripts, as a site would choose it.
struct TwoScripts {
  explicit TwoScripts(ScriptOrder order, MissingTranslation missing = MissingTranslation::LeaveEmpty,
                      geometry::Size canvas = {1920, 1080})
      : wall("zh", canvas), setup(std::make_shared<show::Setup>(*wall.setup())) {
    setup->settings.scriptOrder = order;
    setup->settings.missingTranslation = missing;
  }
  pages::Stage stage() { return show::stageOf(*setup, wall.typesetter()); }

  test::Wall wall;
  std::shared_ptr<show::Setup> setup;
};

std::shared_ptr<const pages::Content> withoutMongolian(const std::shared_ptr<const pages::Content>& content) {
  model::Snapshot snapshot = *content->snapshot;
  std::erase_if(snapshot.placeName.byLanguage, [](const auto& text) { return text.first == "mn"; });
  return test::contentOf(std::move(snapshot));
}

}  // namespace

TEST_CASE("the page makes room for the columns, at the side that the order of scripts says") {
  TwoScripts first(ScriptOrder::MongolianFirst);
  const Layout left(first.stage());
  CHECK(left.side == geometry::Rect{0, 0, 176, 1008});
  CHECK(left.body.x == 240);
  CHECK(left.body.width == 1616);
  CHECK(left.title.x == 176);
  CHECK(left.rail.x == 240);
  CHECK(left.veil.x == 176);
  CHECK(left.footer == geometry::Rect{0, 1008, 1920, 72});
  TwoScripts second(ScriptOrder::ChineseFirst);
  const Layout right(second.stage());
  CHECK(right.side == geometry::Rect{1744, 0, 176, 1008});
  CHECK(right.body == geometry::Rect{64, left.body.y, 1616, left.body.height});
  CHECK(right.clock.right() == 1744);
  TwoScripts none(ScriptOrder::ChineseOnly);
  CHECK(Layout(none.stage()).side.empty());
  CHECK(Layout(none.stage()).body.width == 1792);
}

TEST_CASE("a missing translation follows the setting and is named") {
  const auto content = test::demoAt(kWhen);
  const pages::Heading heading{"三率", ""};
  TwoScripts empty(ScriptOrder::MongolianFirst);
  const pages::SideTitles known = pages::sideTitles(empty.stage(), *content, "overview", heading);
  CHECK(known.missing.empty());
  CHECK(Catch::contains(known.board, "ᠦᠬᠠᠢ"));
  CHECK_FALSE(known.page.empty());
  const pages::SideTitles lacking =
      pages::sideTitles(empty.stage(), *withoutMongolian(content), "no_such_page", heading);
  CHECK(lacking.board.empty());
  CHECK(lacking.page.empty());
  CHECK(lacking.missing.size() == 2);
  TwoScripts chinese(ScriptOrder::MongolianFirst, MissingTranslation::Chinese);
  const pages::SideTitles filled =
      pages::sideTitles(chinese.stage(), *withoutMongolian(content), "no_such_page", heading);
  CHECK(filled.board == "乌海市重点建设项目");
  CHECK(filled.page == "三率");
  CHECK(filled.missing.size() == 2);
  TwoScripts none(ScriptOrder::ChineseOnly);
  CHECK(pages::sideTitles(none.stage(), *withoutMongolian(content), "no_such_page", heading).missing.empty());
}

TEST_CASE("every page of the playlist has its title in Mongolian, in letters that the fonts have") {
  TwoScripts wall(ScriptOrder::MongolianFirst);
  const auto content = test::demoAt(kWhen);
  for (const config::PageEntry& page : wall.setup->playlist.pages) {
    INFO(page.type);
    CHECK(pages::sideTitles(wall.stage(), *content, page.type, {}).missing.empty());
  }
  for (const auto& [key, text] : wall.setup->mongolian.all()) {
    INFO(key);
    CHECK(wall.wall.typesetter().lacking(text, graphics::Face::Regular).empty());
  }
}

TEST_CASE("both scripts are equal in size and colour") {
  TwoScripts wall(ScriptOrder::MongolianFirst);
  const auto content = test::demoAt(kWhen);
  const Layout layout(wall.stage());
  const graphics::ImagePtr chinese = pages::equalTitle(wall.stage(), *content, {"总览", ""}, layout);
  const pages::Stage stage = wall.stage();
  pages::SideColumn column(stage, *content, layout, "overview", {"总览", ""});
  while (column.prepareNext()) {
  }
  graphics::DisplayList list;
  column.draw(list.at(graphics::Depth::Header));
  const auto& items = list.layers()[static_cast<std::size_t>(graphics::Depth::Header)].items();
  REQUIRE(items.size() == 1);
  const graphics::Image& mongolian = *items[0].image;
  const std::uint32_t full = 0xFF000000U | stage.theme.t1;
  const auto solid = [&](const graphics::Image& picture) {
    const graphics::Image image = test::plain(picture);
    long count = 0;
    for (int y = 0; y < image.size().height; ++y)
      for (int x = 0; x < image.size().width; ++x) count += image.row(y)[x] == full ? 1 : 0;
    return count;
  };
  CHECK(solid(*chinese) > 1000);
  CHECK(solid(mongolian) > 1000);
}

TEST_CASE("golden picture of the overview with Mongolian at the left") {
  TwoScripts wall(ScriptOrder::MongolianFirst);
  const show::Program program(wall.setup, test::demoAt(kWhen), wall.wall.typesetter());
  test::checkGolden("overview_mn_first", show::portrait(program, 0, test::instant(kWhen)));
}

TEST_CASE("columns fit on every canvas, whatever the place is called") {
  model::Snapshot snapshot = *test::demoAt(kWhen)->snapshot;
  std::string longName;
  for (int i = 0; i < 12; ++i) longName += "ᠪᠠᠶᠢᠭᠤᠯᠤᠯᠲᠠ ";
  snapshot.placeName = model::Text{{{"zh", std::string(150, 'W')}, {"mn", longName}}};
  const auto content = test::contentOf(std::move(snapshot));
  for (const geometry::Size canvas : {geometry::Size{1920, 1080}, geometry::Size{3840, 1080}, geometry::Size{1024, 512},
                                      geometry::Size{1080, 1920}, geometry::Size{7680, 192}, geometry::Size{333, 777}})
    for (const ScriptOrder order : {ScriptOrder::MongolianFirst, ScriptOrder::ChineseFirst}) {
      INFO(canvas.width << "x" << canvas.height);
      TwoScripts wall(order, MissingTranslation::Chinese, canvas);
      const show::Program program(wall.setup, content, wall.wall.typesetter());
      for (std::size_t place = 0; place < program.loop().size(); ++place)
        CHECK(show::portrait(program, place, test::instant(kWhen)).size() == canvas);
    }
}

TEST_CASE("names of two ideographs are spread in columns, others stay") {
  CHECK(pages::columnName("王伟") == "王　伟");
  CHECK(pages::columnName("王某某") == "王某某");
  CHECK(pages::columnName("𠮷田") == "𠮷　田");
  CHECK(pages::columnName("王") == "王");
  CHECK(pages::columnName("Li") == "Li");
  CHECK(pages::columnName("王a") == "王a");
  CHECK(pages::columnName("").empty());
}

TEST_CASE("missing glyphs of a feed are counted, named and located") {
  test::Wall wall("zh");
  model::Snapshot snapshot = *test::demoAt(kWhen)->snapshot;
  CHECK(show::missingGlyphs(snapshot, wall.typesetter()).empty());
  CHECK(show::holdsMongolian(snapshot));
  snapshot.projects[2].name = model::Text{{{"", "甲\U000F1234乙\U000F1234"}}};
  snapshot.projects[5].leaders = {{"王\U000F1234", "city"}};
  snapshot.notices.push_back({"n", model::Text{{{"zh", "\U0001D1FF"}}}, model::NoticeLevel::Info, {}, {}});
  const auto missing = show::missingGlyphs(snapshot, wall.typesetter());
  REQUIRE(missing.size() == 2);
  CHECK(missing[0].codePoint == 0x1D1FF);
  CHECK(missing[0].times == 1);
  CHECK(missing[1].codePoint == 0xF1234);
  CHECK(missing[1].times == 3);
  CHECK(missing[1].where == "/projects/2/name");
  CHECK(wall.typesetter().missing().empty());

  CHECK(show::glyphReport({}).empty());
  CHECK(show::glyphReport({{0x20D77, 3}, {0xF1234, 1}}) == "missing glyphs: U+20D77 ×3, U+F1234 ×1");
  graphics::MissingGlyphs many;
  for (char32_t c = 0xE000; c < 0xE00B; ++c) many[c] = 1;
  CHECK(show::glyphReport(many).ends_with("U+E007 ×1 and 3 more"));
}

TEST_CASE("the order of scripts has to be decided where there is Mongolian") {
  show::Setup setup = *test::Wall("zh").setup();
  CHECK(show::undecided(setup, "x.toml").empty());
  setup.settings.scriptOrder.reset();
  const auto open = show::undecided(setup, "x.toml");
  REQUIRE(open.size() == 1);
  CHECK(open[0].key == "script_order");
  CHECK(Catch::contains(open[0].text, "\"mn_first\", \"zh_first\" or \"zh_only\""));
  setup.mongolian = config::Strings();
  CHECK(show::undecided(setup, "x.toml").empty());
}
