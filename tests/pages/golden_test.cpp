// What the pages look like, picture by picture. After a wanted change of looks:
//   LOBBYBOARD_UPDATE_GOLDENS=1 <build>/tests/pages/test_pages "*golden*"
// then look at every picture that changed before it is committed.

#include <catch2/catch.hpp>

#include "pages/contents.h"
#include "pages/golden.h"
#include "pages/wall.h"
#include "show/portrait.h"

using namespace lobbyboard;

namespace {

const char* const kWhen = "2023-05-21T09:41:00+08:00";

/// How long a page stands in these pictures, whatever the sample playlist says: it shows on the rail.
std::chrono::seconds dwellOf(const config::PageEntry& page) {
  if (page.type == "progress") return std::chrono::seconds(40);
  return std::chrono::seconds(page.text("series", "district") == "department" ? 25 : 20);
}

/// The wall's setup with the dwells of these pictures.
std::shared_ptr<const show::Setup> setupOf(const test::Wall& wall) {
  const auto out = std::make_shared<show::Setup>(*wall.setup());
  for (config::PageEntry& page : out->playlist.pages) page.dwell.span = dwellOf(page);
  return out;
}

/// The page of this type (the nth of them, from 1) as it looks at rest.
graphics::Canvas portraitOf(test::Wall& wall, const std::string& type, int nth = 1,
                            const std::optional<pages::Staleness>& stale = std::nullopt) {
  const show::Program program(setupOf(wall), test::demoAt(kWhen), wall.typesetter());
  for (std::size_t place = 0; place < program.loop().size(); ++place)
    if (program.entry(place).type == type && --nth == 0)
      return show::portrait(program, place, test::instant(kWhen), stale);
  FAIL("no page " << type);
  return graphics::Canvas({1, 1});
}

}  // namespace

TEST_CASE("golden pictures of every page, in Chinese") {
  test::Wall wall("zh");
  for (const char* type : {"overview", "progress", "cards", "red"}) test::checkGolden(type, portraitOf(wall, type));
  test::checkGolden("race_district", portraitOf(wall, "race", 1));
  test::checkGolden("race_department", portraitOf(wall, "race", 2));
}

TEST_CASE("golden pictures in English") {
  test::Wall wall("en");
  for (const char* type : {"overview", "cards"}) test::checkGolden(std::string(type) + "_en", portraitOf(wall, type));
}

TEST_CASE("golden pictures of every page on every class of wall") {
  struct Kind {
    const char* name;
    geometry::Size canvas;
  };
  for (const Kind& kind : {Kind{"double", {3840, 1080}},
                           {"small", {1024, 512}},
                           {"tiny", {512, 256}},
                           {"desk", {1280, 720}},
                           {"portrait", {1080, 1920}},
                           {"ribbon", {7680, 192}}}) {
    test::Wall wall("zh", kind.canvas);
    const auto check = [&](const std::string& name, const char* type, int nth) {
      test::checkGolden(name + "_" + kind.name, portraitOf(wall, type, nth));
    };
    for (const char* type : {"overview", "progress", "cards", "red"}) check(type, type, 1);
    check("race_district", "race", 1);
    check("race_department", "race", 2);
  }
}

TEST_CASE("golden pictures of a small wall and a ribbon in English") {
  for (const auto& [name, canvas] :
       {std::pair{"small", geometry::Size{1024, 512}}, {"ribbon", geometry::Size{7680, 192}}}) {
    test::Wall wall("en", canvas);
    test::checkGolden(std::string("overview_en_") + name, portraitOf(wall, "overview"));
  }
}

TEST_CASE("golden pictures of data that are late, in narrow headers") {
  const pages::Staleness since{time::parseDay("2023-05-26").value()};
  for (const auto& [name, canvas] : {std::pair{"small", geometry::Size{1024, 512}},
                                     {"portrait", geometry::Size{1080, 1920}},
                                     {"ribbon", geometry::Size{7680, 192}}}) {
    test::Wall wall("zh", canvas);
    test::checkGolden(std::string("overview_stale_") + name, portraitOf(wall, "overview", 1, since));
  }
}

TEST_CASE("golden picture of data that are late") {
  test::Wall wall("zh");
  const pages::Staleness since{time::parseDay("2023-05-26").value()};
  test::checkGolden("overview_stale", portraitOf(wall, "overview", 1, since));
}

TEST_CASE("a portrait is the same picture every time") {
  test::Wall one("zh");
  test::Wall other("zh");
  const graphics::Canvas a = portraitOf(one, "cards");
  const graphics::Canvas b = portraitOf(other, "cards");
  const graphics::Canvas c = portraitOf(other, "cards");
  for (int y = 0; y < a.size().height; ++y) {
    REQUIRE(std::equal(a.row(y), a.row(y) + a.size().width, b.row(y)));
    REQUIRE(std::equal(a.row(y), a.row(y) + a.size().width, c.row(y)));
  }
}
