#include "base/stop_signal.h"

#include <poll.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <optional>

using lobbyboard::base::StopSignal;
using Wish = StopSignal::Wish;

namespace {

bool readable(int fd) {
  pollfd waiting{fd, POLLIN, 0};
  return ::poll(&waiting, 1, 0) == 1;
}

void send(int signal) { REQUIRE(::kill(::getpid(), signal) == 0); }

}  // namespace

TEST_CASE("signals become wishes to wait for") {
  StopSignal signals;
  CHECK_FALSE(signals.poll().has_value());
  CHECK_FALSE(readable(signals.descriptor()));

  for (const int stop : {SIGTERM, SIGINT}) {
    send(stop);
    CHECK(readable(signals.descriptor()));
    CHECK_FALSE(readable(signals.reloadDescriptor()));
    CHECK(signals.poll() == Wish::Stop);
    CHECK_FALSE(signals.poll().has_value());
  }

  send(SIGHUP);
  CHECK_FALSE(readable(signals.descriptor()));  // who waits only for the stop is not woken
  CHECK(readable(signals.reloadDescriptor()));
  CHECK(signals.poll() == Wish::Reload);
  CHECK_FALSE(signals.poll().has_value());
}

TEST_CASE("a stop comes before a reload, and many signals are one wish") {
  StopSignal signals;
  send(SIGHUP);
  send(SIGTERM);
  send(SIGTERM);
  send(SIGINT);
  CHECK(signals.poll() == Wish::Stop);
  CHECK(signals.poll() == Wish::Reload);
  CHECK_FALSE(signals.poll().has_value());
}

TEST_CASE("the process's own ways return afterwards") {
  sigset_t before, during, after;
  pthread_sigmask(SIG_SETMASK, nullptr, &before);
  {
    const StopSignal signals;
    pthread_sigmask(SIG_SETMASK, nullptr, &during);
  }
  pthread_sigmask(SIG_SETMASK, nullptr, &after);
  CHECK(sigismember(&before, SIGTERM) == 0);
  CHECK(sigismember(&during, SIGTERM) == 1);
  CHECK(sigismember(&after, SIGTERM) == 0);
}

TEST_CASE("a stop that was seen but not asked for does not strike afterwards") {
  {
    const StopSignal signals;
    send(SIGTERM);
    send(SIGHUP);
    CHECK(readable(signals.descriptor()));
  }
  sigset_t waiting;
  REQUIRE(sigpending(&waiting) == 0);
  CHECK(sigismember(&waiting, SIGTERM) == 0);
  CHECK(sigismember(&waiting, SIGHUP) == 0);
}
