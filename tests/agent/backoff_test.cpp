#include "agent/backoff.h"

#include <catch2/catch.hpp>

using lobbyboard::agent::nextDelay;
using lobbyboard::agent::Pace;
using namespace std::chrono_literals;

TEST_CASE("the pause before the next poll") {
  struct Case {
    const char* what;
    std::chrono::seconds poll;
    int failures, status;
    std::optional<std::chrono::seconds> retryAfter;
    std::chrono::milliseconds least, most;  ///< at random 0 and 1
  };
  const Case cases[] = {
      {"a good poll", 30s, 0, 0, {}, 28500ms, 31500ms},
      {"a good poll at the shortest interval", 2s, 0, 0, {}, 1900ms, 2100ms},
      {"the first failure is tried again soon", 30s, 1, 0, {}, 2000ms, 4000ms},
      {"the second later", 30s, 2, 503, {}, 4000ms, 8000ms},
      {"the third later still", 30s, 3, 503, {}, 8000ms, 16000ms},
      {"never later than the poll interval", 30s, 4, 503, {}, 15000ms, 30000ms},
      {"not even after months", 30s, 2'000'000'000, 0, {}, 15000ms, 30000ms},
      {"a short interval is never exceeded", 2s, 1, 0, {}, 1000ms, 2000ms},
      {"five minutes at the most", 3600s, 12, 0, {}, 150s, 300s},
      {"a rare poll is tried again soon as well", 3600s, 1, 0, {}, 2000ms, 4000ms},
      {"404 is for a person", 30s, 1, 404, {}, 30s, 33s},
      {"401 too, at any count", 30s, 9, 401, {}, 30s, 33s},
      {"403 too", 30s, 2, 403, {}, 30s, 33s},
      {"Retry-After is honoured", 30s, 1, 503, 120s, 120s, 120s},
      {"Retry-After never makes it sooner", 30s, 5, 503, 1s, 15s, 30s},
      {"Retry-After in the past is none", 30s, 1, 503, -86400s, 2000ms, 4000ms},
      {"Retry-After of centuries is an hour", 30s, 1, 503, std::chrono::seconds(INT64_MAX / 1000), 3600s, 3600s},
      {"Retry-After from the mists of time", 30s, 1, 503, std::chrono::seconds(INT64_MIN / 1000), 2000ms, 4000ms},
      {"429 is an ordinary failure", 30s, 1, 429, 7s, 7s, 7s},
  };
  for (const Case& c : cases) {
    INFO(c.what);
    CHECK(nextDelay({c.poll, c.failures, c.status, c.retryAfter, 0.0}).count() == c.least.count());
    CHECK(nextDelay({c.poll, c.failures, c.status, c.retryAfter, 1.0}).count() == c.most.count());
  }
}

TEST_CASE("a wall without Retry-After is back within a poll and a few seconds, whatever the dice say") {
  for (int failures = 0; failures < 200; ++failures)
    for (const double random : {-1.0, 0.0, 0.3, 0.999, 7.0}) {
      const auto pause = nextDelay({30s, failures, 0, {}, random});
      CHECK(pause > 0ms);
      CHECK(pause <= 32s);
    }
}
