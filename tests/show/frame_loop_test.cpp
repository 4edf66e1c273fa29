// The frame loop on a display in memory and a clock that a test turns: what it leaves out is never seen.
#include "show/frame_loop.h"

#include <catch2/catch.hpp>

#include "display/memory_presenter.h"
#include "pages/fonts.h"
#include "show/supply_scene.h"

namespace {

using namespace lobbyboard;
using namespace lobbyboard::test;
using namespace std::chrono_literals;

/// Every refresh, one after the other; notes which ones were waited for.
class NotedPacing final : public display::Pacing {
 public:
  NotedPacing(time::Instant start, double hz) : refreshes_(start, hz) {}
  display::Tick plan() override {
    ++planned;
    return refreshes_.plan();
  }
  void wait(const display::Tick& tick) override {
    ++waited;
    now = tick.now;
  }
  long planned = 0, waited = 0;
  time::Instant now{};

 private:
  display::SprintPacing refreshes_;
};

/// Keeps every picture that it is given, with the refresh for which the loop had waited.
class NotedPresenter final : public display::Presenter {
 public:
  NotedPresenter(geometry::Size size, const NotedPacing& pacing) : canvas_(size), pacing_(pacing) {}
  graphics::Canvas& canvas() override { return canvas_; }
  bool present(std::span<const geometry::Rect> damage) override {
    if (damage.empty()) return true;
    shown = pacing_.now;
    ++pictures;
    return true;
  }
  News look() override { return {}; }
  std::string describe() const override { return "noted"; }
  time::Instant shown{};
  long pictures = 0;

 private:
  graphics::Canvas canvas_;
  const NotedPacing& pacing_;
};

struct Theatre : SupplyScene {
  std::unique_ptr<graphics::Typesetter> typesetter;
  std::unique_ptr<show::Slicer> slicer;
  std::unique_ptr<show::Board> board;
  std::unique_ptr<NotedPacing> pacing;
  std::unique_ptr<NotedPresenter> presenter;
  std::unique_ptr<show::Heartbeat> heartbeat;
  std::unique_ptr<show::FrameLoop> loop;
  SetupPtr setup;
  ContentPtr content;

  void raise(const std::string& playlist) {
    write("playlists/default.toml", playlist);
    publish({2023, 5, 2}, 7, clock.now() - 1h);
    say(clock.now(), 0);
    start();
    const auto files = ownFiles();
    setup = std::make_shared<const show::Setup>(show::loadSetup(etc / "lobbyboard.toml", files, {}).value());
    typesetter = std::make_unique<graphics::Typesetter>(pages::fontList(setup->fonts), 8U << 20);
    slicer = std::make_unique<show::Slicer>(clock);
    board = std::make_unique<show::Board>(*typesetter, setup, slicer.get());
    pacing = std::make_unique<NotedPacing>(clock.now(), setup->settings.wall.hz);
    presenter = std::make_unique<NotedPresenter>(
        geometry::Size{setup->settings.wall.width, setup->settings.wall.height}, *pacing);
    heartbeat = std::make_unique<show::Heartbeat>(clock.steady());
    loop = std::make_unique<show::FrameLoop>(
        show::FrameLoop::Parts{*presenter, *pacing, *supply, *board, clock, *heartbeat, setup->settings.wall.hz});
    while (presenter->pictures == 0) REQUIRE(loop->step() == show::FrameLoop::Outcome::GoOn);
    content = std::make_shared<const pages::Content>(board->program()->content());
  }
};

}  // namespace

TEST_CASE_METHOD(Theatre, "on a wall that stands still ten frames a second are waited for and none is drawn") {
  raise("[[page]]\ntype = \"welcome\"\ndwell = \"1h\"\ntitle = \"欢迎\"\n");
  const double hz = setup->settings.wall.hz;
  for (int i = 0; i < 3 * hz; ++i) loop->step();  // its coming in, and what there is to prepare
  const long pictures = presenter->pictures, planned = pacing->planned, waited = pacing->waited;
  for (int i = 0; i < 10 * hz; ++i) loop->step();
  CHECK(presenter->pictures == pictures);
  CHECK(static_cast<double>(pacing->planned - planned) == 10 * hz);
  CHECK(pacing->waited - waited <= 110);
  CHECK(pacing->waited - waited >= 80);
  CHECK(static_cast<double>(loop->stats().frames()) >= 13 * hz);
}

TEST_CASE_METHOD(Theatre, "at every refresh the wall shows what it would if none had been looked at ahead") {
  raise("[[page]]\ntype = \"cards\"\ndwell = \"50s\"\n[[page]]\ntype = \"red\"\ndwell = \"9s\"\n");
  Wall reference(setup);
  reference.offer(content, presenter->shown);
  display::SprintPacing refreshes(presenter->shown - time::Span{2}, setup->settings.wall.hz);
  const int frames = static_cast<int>(54 * setup->settings.wall.hz);
  for (int i = 0; i < frames; ++i) {
    if (i > 0) loop->step();
    reference.frame(refreshes.next().now);
    if (!same(presenter->canvas(), reference.canvas())) FAIL("refresh " << i);
  }
  CHECK(pacing->waited * 4 < pacing->planned * 3);  // the rail has a step every third refresh or so
}
