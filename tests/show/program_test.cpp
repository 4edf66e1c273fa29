// Which pages stand in the loop, and what stands when none does.
#include <catch2/catch.hpp>

#include <algorithm>

#include "pages/fonts.h"
#include "show/program.h"
#include "show/wall.h"

namespace {

using namespace lobbyboard;
using namespace lobbyboard::test;
using namespace std::chrono_literals;

const time::Period kMay{2023, 5, 2};
const time::Instant kNow = at("2023-05-21T09:41:00+08:00");

std::vector<std::string> typesOf(const show::Program& program) {
  std::vector<std::string> types;
  for (std::size_t place = 0; place < program.loop().size(); ++place) types.push_back(program.entry(place).type);
  return types;
}

/// The same with every project in this state.
ContentPtr without(const ContentPtr& content, void (*change)(model::Project&)) {
  std::vector<model::Project> projects = content->snapshot->projects;
  for (model::Project& project : projects) change(project);
  return withProjects(*content, std::move(projects));
}

ContentPtr withoutRed(const ContentPtr& content) {
  std::vector<model::Project> kept;
  for (std::size_t i = 0; i < content->snapshot->projects.size(); ++i)
    if (content->facts->projects[i].card != rules::Mark::Red) kept.push_back(content->snapshot->projects[i]);
  return withProjects(*content, std::move(kept));
}

}  // namespace

TEST_CASE("a page without content is left out of the loop, and its time with it") {
  const SetupPtr setup = setupOf(shortLoop());
  graphics::Typesetter typesetter(pages::fontList(setup->fonts), 1U << 20);
  const ContentPtr may = contentOf(kMay);
  REQUIRE(hasRed(*may));

  const show::Program all(setup, may, typesetter);
  CHECK(typesOf(all) == std::vector<std::string>{"overview", "progress", "cards", "red", "race", "race"});
  CHECK(all.timeline()->loop() == 44s);

  const show::Program calm(setup, withoutRed(may), typesetter);
  CHECK(typesOf(calm) == std::vector<std::string>{"overview", "progress", "cards", "race", "race"});
  CHECK(calm.loop() == std::vector<std::size_t>{0, 1, 2, 4, 5});
  CHECK(calm.timeline()->loop() == 37s);

  const show::Program hidden(setup, without(may, [](model::Project& project) { project.hidden = true; }), typesetter);
  const auto types = typesOf(hidden);
  CHECK(std::find(types.begin(), types.end(), "progress") == types.end());
}

TEST_CASE("frames are counted whole, whatever a microsecond of rounding does") {
  const double hz = GENERATE(24.0, 30.0, 50.0, 59.94, 60.0, 120.0);
  const SetupPtr setup = setupOf(shortLoop(), {640, 360}, hz);
  graphics::Typesetter typesetter(pages::fontList(setup->fonts), 1U << 20);
  const show::Program program(setup, contentOf(kMay), typesetter);
  display::SprintPacing pacing(kNow, hz);
  std::int64_t last = program.framesIn(pacing.next().now.time_since_epoch());
  for (int i = 0; i < 5000; ++i) {
    const std::int64_t frame = program.framesIn(pacing.next().now.time_since_epoch());
    if (frame != last + 1) FAIL("frame " << frame << " follows " << last << " at " << hz << " Hz");
    last = frame;
  }
}

TEST_CASE("before there is anything to show the wall says so, and is not black") {
  const SetupPtr setup = setupOf(shortLoop());
  Wall wall(setup);
  wall.frame(kNow);
  CHECK(wall.page() == "waiting");
  CHECK_FALSE(wall.board().program());
  const std::uint32_t ground = 0xFF000000U | setup->theme.bg;
  CHECK(wall.canvas().row(0)[0] == ground);
  long ink = 0;
  for (int y = 0; y < 360; ++y)
    for (int x = 0; x < 640; ++x) ink += wall.canvas().row(y)[x] != ground ? 1 : 0;
  CHECK(ink > 500);

  SECTION("the first content stands at once, even if meant for later") {
    wall.offer(contentOf(kMay), kNow + 1h);
    wall.frame(kNow + 1ms);
    CHECK(wall.page() != "waiting");
  }
  SECTION("content without any page for it has words of its own") {
    const graphics::Canvas noData = painted(wall.list(), {640, 360});
    const ContentPtr may = contentOf(kMay);
    wall.offer(setupOf({page("red", 7s)}), withoutRed(may), kNow);
    wall.frame(kNow + 1ms);
    CHECK(wall.page() == "waiting");
    CHECK(wall.board().program());
    CHECK_FALSE(same(wall.canvas(), noData));
    wall.offer(setupOf({page("red", 7s)}), may, kNow + 1h);
    wall.frame(kNow + 2ms);
    CHECK(wall.page() == "red");
  }
}

TEST_CASE("the loop takes in a page that gets content, and lets go of one that loses it") {
  const SetupPtr setup = setupOf(shortLoop());
  const ContentPtr red = contentOf(kMay);
  const ContentPtr calm = withoutRed(red);
  Wall wall(setup);
  wall.offer(calm, kNow);
  bool seen = false;
  wall.play(kNow, kNow + 40s, [&](time::Instant) { seen = seen || wall.page() == "red"; });
  CHECK_FALSE(seen);
  wall.offer(red, kNow + 40s);
  wall.play(kNow + 40s, kNow + 120s, [&](time::Instant) { seen = seen || wall.page() == "red"; });
  CHECK(seen);
  wall.offer(calm, kNow + 120s);
  wall.play(kNow + 120s, kNow + 130s, [](time::Instant) {});
  seen = false;
  wall.play(kNow + 130s, kNow + 180s, [&](time::Instant) { seen = seen || wall.page() == "red"; });
  CHECK_FALSE(seen);
  CHECK(wall.board().late() <= 1);  // all but the very first page were ready when they came
}

TEST_CASE("a page stands on its days only, and the loop changes with the day") {
  std::vector<config::PageEntry> pages = {page("overview", 7s), page("cards", 7s)};
  pages[1].days.monthDays = {{22, 23}};
  const SetupPtr setup = setupOf(std::move(pages));
  graphics::Typesetter typesetter(pages::fontList(setup->fonts), 1U << 20);
  const ContentPtr may = contentOf(kMay);
  const auto loopOn = [&](std::optional<time::Day> day) {
    return typesOf(show::Program(setup, may, typesetter, {}, day));
  };
  using Types = std::vector<std::string>;
  CHECK(loopOn(std::nullopt) == Types{"overview", "cards"});
  CHECK(loopOn(time::parseDay("2023-05-21")) == Types{"overview"});
  CHECK(loopOn(time::parseDay("2023-05-22")) == Types{"overview", "cards"});

  const time::Instant midnight = at("2023-05-22T00:00:00+08:00");
  Wall wall(setup);
  wall.offer(may, midnight - 40s);
  int before = 0, after = 0;
  wall.play(midnight - 40s, midnight, [&](time::Instant) { before += wall.page() == "cards" ? 1 : 0; });
  wall.play(midnight, midnight + 60s, [&](time::Instant) { after += wall.page() == "cards" ? 1 : 0; });
  CHECK(before == 0);
  CHECK(after > 600);  // half of the time at 30 Hz, but for the page that stood at midnight
  CHECK(wall.board().late() <= 1);
  int gone = 0;
  const time::Instant later = midnight + 47h + 59min;
  wall.play(later, later + 50s, [&](time::Instant) { gone += wall.page() == "cards" ? 1 : 0; });
  CHECK(gone > 0);
  wall.play(later + 75s, later + 120s, [&](time::Instant) { CHECK(wall.page() == "overview"); });
}
