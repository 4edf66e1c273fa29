// Whether a display keeps vertical sync, by what it does; and which graphics card has a wall.
#include "display/vsync.h"

#include <catch2/catch.hpp>
#include <random>
#include <vector>

#include "base/temp_folder.h"
#include "display/drm_card.h"

namespace {

using namespace lobbyboard;
using display::judgeVsync;

/// The instants at which frames were taken: the first `queued` at once, then one in each `interval` seconds, late by up
/// to `jitter`.
std::vector<time::SteadyInstant> taken(double interval, double jitter = 0, int queued = 3,
                                       int frames = display::kVsyncFrames) {
  std::mt19937 random(5);
  std::vector<time::SteadyInstant> out;
  for (int i = 0; i < frames; ++i) {
    const double late = jitter * static_cast<double>(random() % 1000) / 1000;
    const double at = 1000 + interval * std::max(0, i - queued) + late;
    out.push_back(time::SteadyInstant{std::chrono::nanoseconds(static_cast<std::int64_t>(at * 1e9))});
  }
  return out;
}

}  // namespace

TEST_CASE("vertical sync is what keeps the wanted rate evenly") {
  struct Case {
    const char* what;
    std::vector<time::SteadyInstant> taken;
    double hz;
    bool kept;
  };
  const Case cases[] = {
      {"60 Hz", taken(1 / 60.0), 60, true},
      {"60 Hz, woken a millisecond late now and then", taken(1 / 60.0, 0.001), 60, true},
      {"59.94 Hz for 59.94", taken(1 / 59.94), 59.94, true},
      {"59.94 Hz for 60: a frame in a thousand is doubled", taken(1 / 59.94), 60, true},
      {"50 Hz", taken(1 / 50.0), 50, true},
      {"50 Hz for 60", taken(1 / 50.0), 60, false},
      {"every other refresh", taken(1 / 30.0), 60, false},
      {"software that makes as many frames as it can", taken(1 / 63.4), 60, false},
      {"as many, by chance of the wanted rate, but unevenly", taken(1 / 60.0, 0.012), 60, false},
      {"nothing waits", taken(0.0003), 60, false},
      {"all in one instant", taken(0), 60, false},
      {"too few frames to tell", taken(1 / 60.0, 0, 3, 12), 60, false},
  };
  for (const Case& c : cases) {
    INFO(c.what);
    CHECK(judgeVsync(c.taken, c.hz).kept == c.kept);
  }
  CHECK(judgeVsync(taken(1 / 63.4), 60).hz == Approx(63.4));
  CHECK(judgeVsync({}, 60).hz == 0);
}

TEST_CASE("the card is the first with something connected to it") {
  const test::TempFolder drm;
  const auto output = [&](const std::string& name, const std::string& status) { drm.write(name + "/status", status); };
  CHECK_FALSE(display::connectedCard(drm.path()));
  CHECK_FALSE(display::connectedCard(drm.path() / "nowhere"));
  output("card0-HDMI-A-1", "disconnected\n");
  output("card1-DP-2", "unknown\n");
  output("renderD128", "connected\n");
  output("card7", "connected\n");
  output("cardinal-DP-1", "connected\n");
  CHECK_FALSE(display::connectedCard(drm.path()));
  output("card12-HDMI-A-1", "connected\n");
  CHECK(display::connectedCard(drm.path()) == 12);
  output("card2-HDMI-A-1", "disconnected\n");
  output("card2-HDMI-A-2", "connected\n");
  CHECK(display::connectedCard(drm.path()) == 2);
}
