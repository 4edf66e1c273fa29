// When frames are due: every one on the grid of the refresh rate, none twice.
#include <catch2/catch.hpp>

#include <cmath>
#include <thread>

#include "display/memory_presenter.h"
#include "display/pacing.h"

namespace {

using namespace lobbyboard;
using namespace std::chrono_literals;

time::Instant at(std::string_view text) { return time::parseInstant(text).value(); }

/// The refresh to which an instant belongs; fails when it lies beside the grid by more than the microsecond that
/// instants are rounded to (and one for the division).
std::int64_t refresh(time::Instant instant, double hz) {
  const long double exact =
      static_cast<long double>(instant.time_since_epoch().count()) * static_cast<long double>(hz) / 1e6L;
  const long double nearest = std::round(exact);
  if (std::abs(exact - nearest) * 1e6L / static_cast<long double>(hz) > 2.0L)
    FAIL("beside the grid: " << instant.time_since_epoch().count());
  return static_cast<std::int64_t>(nearest);
}

/// A clock whose wall time a test may set while its steady time is the machine's.
class SteppedClock final : public time::Clock {
 public:
  time::Instant now() const override { return real_.now() + shift; }
  time::SteadyInstant steady() const override { return real_.steady(); }
  time::Span shift{0};

 private:
  time::SystemClock real_;
};

}  // namespace

TEST_CASE("pictures in memory take every refresh, one after the other, at once") {
  const double hz = GENERATE(24.0, 30.0, 50.0, 59.94, 60.0, 144.0);
  const time::Instant start = at("2023-05-21T09:41:00.123456+08:00");
  display::SprintPacing pacing(start, hz);
  std::int64_t last = 0;
  for (int i = 0; i < 100000; ++i) {
    const display::Tick tick = pacing.next();
    const std::int64_t number = refresh(tick.now, hz);
    if (i > 0 && number != last + 1) FAIL("refresh " << number << " after " << last);
    if (i == 0) CHECK((tick.now > start && tick.now - start <= time::Span{static_cast<std::int64_t>(1e6 / hz) + 2}));
    if (tick.missed != 0) FAIL("missed");
    last = number;
  }
}

TEST_CASE("two walls begun apart show the same instants") {
  display::SprintPacing early(at("2023-05-21T01:41:00Z"), 60), late(at("2023-05-21T01:41:10.5Z"), 60);
  const time::Instant first = late.next().now;
  time::Instant now = early.next().now;
  for (int i = 0; i < 1000 && now < first; ++i) now = early.next().now;
  CHECK(now == first);
}

TEST_CASE("steady frames come at the refresh rate, rising, on the grid, and none too early") {
  const double hz = GENERATE(60.0, 100.0);
  const time::SystemClock clock;
  display::SteadyPacing pacing(clock, hz);
  pacing.next();
  const time::SteadyInstant began = clock.steady();
  std::int64_t first = 0, last = 0, missed = 0;
  const int frames = static_cast<int>(hz / 2);
  for (int i = 0; i <= frames; ++i) {
    const display::Tick tick = pacing.next();
    const std::int64_t number = refresh(tick.now, hz);
    if (i == 0) first = number;
    if (i > 0) {
      CHECK(number == last + 1 + tick.missed);
      missed += tick.missed;
    }
    CHECK(tick.now - clock.now() < 2ms);
    last = number;
  }
  const double seconds = std::chrono::duration<double>(clock.steady() - began).count();
  CHECK(last - first == frames + missed);
  const double refreshes = static_cast<double>(last - first) + 1;
  CHECK(refreshes / seconds == Approx(hz).epsilon(missed == 0 ? 0.04 : 0.2));
}

TEST_CASE("refreshes that went by are counted, not caught up with") {
  const time::SystemClock clock;
  display::SteadyPacing pacing(clock, 60);
  const std::int64_t before = refresh(pacing.next().now, 60);
  std::this_thread::sleep_for(100ms);
  const display::Tick tick = pacing.next();
  CHECK(tick.missed >= 4);
  CHECK(refresh(tick.now, 60) == before + 1 + tick.missed);
  CHECK(std::chrono::abs(clock.now() - tick.now) < 40ms);
}

TEST_CASE("where the display itself waits for its refresh, no frame is doubled or left out by the sleep") {
  const double own = GENERATE(59.94, 60.0, 60.06);  // the display's own refresh, while 60 Hz are asked for
  const time::SystemClock clock;
  display::SteadyPacing pacing(clock, 60, display::SteadyPacing::Display::KeepsVsync);
  std::int64_t last = 0, missed = 0;
  const time::SteadyInstant began = clock.steady();
  for (int i = 0; i < 60; ++i) {
    const display::Tick tick = pacing.next();
    const std::int64_t number = refresh(tick.now, 60);
    if (i > 0) CHECK(number == last + 1 + tick.missed);
    last = number;
    missed += tick.missed;
    CHECK(tick.now - clock.now() < 52ms);  // never more than so far ahead
    std::this_thread::sleep_until(began + std::chrono::nanoseconds(static_cast<std::int64_t>(1e9 / own * (i + 1))));
  }
  CHECK(missed <= 3);  // of a busy machine
}

TEST_CASE("beside a display that runs a little slower, one frame is left out now and then, never two at once") {
  struct Turned final : time::Clock {
    time::Instant now() const override { return at("2023-05-21T01:41:00Z") + std::chrono::floor<time::Span>(run); }
    time::SteadyInstant steady() const override { return time::SteadyInstant{run}; }
    std::chrono::nanoseconds run{0};
  } clock;
  const double own = GENERATE(59.94, 59.5);
  display::SteadyPacing pacing(clock, 60, display::SteadyPacing::Display::KeepsVsync);
  std::int64_t last = refresh(pacing.plan().now, 60), leftOut = 0;
  const int frames = 36000;
  for (int i = 1; i < frames; ++i) {
    clock.run = std::chrono::nanoseconds(static_cast<std::int64_t>(1e9 / own * i));
    const display::Tick tick = pacing.plan();
    const std::int64_t number = refresh(tick.now, 60);
    if (number != last + 1 + tick.missed || tick.missed > 1) FAIL("refresh " << number << " after " << last);
    last = number;
    leftOut += tick.missed;
    if (tick.now - clock.now() > 20ms || clock.now() - tick.now > 70ms) FAIL("away from the wall's time");
  }
  CHECK(static_cast<double>(leftOut) == Approx(frames * (60 / own - 1)).margin(4));
}

TEST_CASE("a step of the wall clock is followed within about a second, a small error is slewed") {
  SteppedClock clock;
  display::SteadyPacing pacing(clock, 60);
  pacing.next();
  const time::Span step = GENERATE(time::Span(1h), time::Span(-1h), time::Span(200ms));
  clock.shift = step;
  const bool followed = std::chrono::abs(step) > 500ms;
  const time::SteadyInstant until = clock.steady() + 1500ms;
  time::Instant shown{};
  while (clock.steady() < until) shown = pacing.next().now;
  const time::Span behind = clock.now() - shown;
  if (followed)
    CHECK(std::chrono::abs(behind) < 60ms);
  else
    CHECK((behind > 140ms && behind < 260ms));
}

TEST_CASE("a display in memory counts what it is given") {
  display::MemoryPresenter memory({64, 36});
  CHECK(memory.describe() == "memory");
  CHECK(memory.canvas().size() == geometry::Size{64, 36});
  CHECK(memory.present({}));
  CHECK(memory.presented() == 0);
  const geometry::Rect all{0, 0, 64, 36};
  CHECK(memory.present({&all, 1}));
  CHECK(memory.presented() == 1);
  CHECK_FALSE(memory.look().closed);
}
