// When the wall says that its figures are late: by the agent's word, by its silence, and by the calendar.
#include <catch2/catch.hpp>

#include "show/staleness.h"
#include "show/wall.h"

namespace {

using namespace lobbyboard;
using namespace std::chrono_literals;
using test::at;

const time::Zone kZone("Asia/Shanghai");
const time::Day kMay20 = std::chrono::sys_days{std::chrono::year{2023} / 5 / 20};

/// Thirty seconds between polls; the calendar says nothing unless asked.
config::FeedSettings feedOf(int staleDays = 0) {
  config::FeedSettings feed;
  feed.poll = 30s;
  feed.staleDays = staleDays;
  return feed;
}

show::FeedAge heard(time::Instant lastGood, int failures = 0) {
  feed::FeedStatus status;
  status.checkedAt = lastGood;
  status.lastGood = lastGood;
  status.failures = failures;
  return {status, at("2023-05-21T08:00:00+08:00"), kMay20};
}

std::string since(const std::optional<pages::Staleness>& stale) {
  return stale ? time::toString(stale->since) : "fresh";
}

}  // namespace

TEST_CASE("the second failed poll turns the wall stale, the first does not") {
  const time::Instant now = at("2023-05-21T09:41:00+08:00");
  const auto [failures, expected] = GENERATE(table<int, std::string>(
      {{0, "fresh"}, {1, "fresh"}, {2, "2023-05-21"}, {3, "2023-05-21"}, {100000, "2023-05-21"}}));
  CAPTURE(failures);
  CHECK(since(show::staleness(heard(now - 5s, failures), feedOf(), kZone, now)) == expected);
}

TEST_CASE("silence for more than two polls turns the wall stale, whoever is to blame") {
  const time::Instant now = at("2023-05-21T09:41:00+08:00");
  CHECK(since(show::staleness(heard(now), feedOf(), kZone, now)) == "fresh");
  CHECK(since(show::staleness(heard(now - 60s), feedOf(), kZone, now)) == "fresh");
  CHECK(since(show::staleness(heard(now - 60s - 1us), feedOf(), kZone, now)) == "2023-05-21");
  SECTION("the day is the wall's own, not UTC's") {
    CHECK(since(show::staleness(heard(at("2023-05-20T15:59:59Z")), feedOf(), kZone, now)) == "2023-05-20");
    CHECK(since(show::staleness(heard(at("2023-05-20T16:00:00Z")), feedOf(), kZone, now)) == "2023-05-21");
  }
  SECTION("a fetch that may take long is waited for") {
    config::FeedSettings feed = feedOf();
    feed.poll = 2s;
    feed.totalTimeout = 20s;
    CHECK(since(show::staleness(heard(now - 22s), feed, kZone, now)) == "fresh");
    CHECK(since(show::staleness(heard(now - 22s - 1us), feed, kZone, now)) == "2023-05-21");
  }
  SECTION("another interval, another patience") {
    config::FeedSettings feed = feedOf();
    feed.poll = 3600s;
    CHECK(since(show::staleness(heard(now - 7200s), feed, kZone, now)) == "fresh");
    CHECK(since(show::staleness(heard(now - 7201s), feed, kZone, now)) == "2023-05-21");
  }
}

TEST_CASE("without any word of the agent the acceptance of what stands counts") {
  show::FeedAge age{std::nullopt, at("2023-05-21T08:00:00+08:00"), kMay20};
  CHECK_FALSE(show::staleness(age, feedOf(), kZone, age.acceptedAt + 60s));
  CHECK(since(show::staleness(age, feedOf(), kZone, age.acceptedAt + 61s)) == "2023-05-21");
  SECTION("and so it does while the agent has found nothing good yet") {
    age.status = feed::FeedStatus{};
    age.status->checkedAt = age.acceptedAt + 10h;
    age.status->failures = 1;
    CHECK_FALSE(show::staleness(age, feedOf(), kZone, age.acceptedAt + 30s));
    CHECK(show::staleness(age, feedOf(), kZone, age.acceptedAt + 10h));
  }
}

TEST_CASE("figures are late five days after the period that should have been published since") {
  // As of 20 May the next period is the last third of May: it ends on the 31st, and 5 June is the last day of patience.
  const auto [now, expected] = GENERATE(table<std::string, std::string>({
      {"2023-05-21T09:41:00+08:00", "fresh"},
      {"2023-06-01T00:00:00+08:00", "fresh"},
      {"2023-06-05T23:59:59+08:00", "fresh"},
      {"2023-06-06T00:00:00+08:00", "2023-06-05"},
      {"2024-06-06T00:00:00+08:00", "2023-06-05"},
  }));
  CAPTURE(now);
  CHECK(since(show::staleness(heard(at(now)), feedOf(5), kZone, at(now))) == expected);
  CHECK(since(show::staleness(heard(at(now)), feedOf(0), kZone, at(now))) == "fresh");
}

TEST_CASE("the patience of the calendar is the configured one, counted from the period's end") {
  const time::Instant noon = at("2023-06-02T12:00:00+08:00");
  CHECK(since(show::staleness(heard(noon), feedOf(1), kZone, noon)) == "2023-06-01");
  CHECK(since(show::staleness(heard(noon), feedOf(2), kZone, noon)) == "fresh");
  SECTION("a date amid a period counts as the period closed before it") {
    show::FeedAge age = heard(noon);
    age.asOf = kMay20 + std::chrono::days{10};  // 30 May: 21 to 31 May is not closed
    CHECK(since(show::staleness(age, feedOf(1), kZone, noon)) == "2023-06-01");
    age.asOf = kMay20 + std::chrono::days{11};
    CHECK(since(show::staleness(age, feedOf(1), kZone, noon)) == "fresh");
  }
}

TEST_CASE("a clock that is behind makes nothing look fresh for ever") {
  const time::Instant now = at("2023-05-21T09:41:00+08:00");
  SECTION("a little is nothing: two machines' clocks differ") {
    CHECK_FALSE(show::staleness(heard(now + 60s), feedOf(), kZone, now));
  }
  SECTION("word from a year ahead is no word, and no day to come is named") {
    CHECK(since(show::staleness(heard(now + 24h * 365), feedOf(), kZone, now)) == "2023-05-21");
    CHECK(since(show::staleness(heard(now + 24h * 365, 2), feedOf(), kZone, now)) == "2023-05-21");
  }
  SECTION("before 1970, too") { CHECK(show::staleness(heard(now), feedOf(5), kZone, at("1969-01-01T00:00:00Z"))); }
}
