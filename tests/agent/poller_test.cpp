#include "agent/poller.h"

#include <catch2/catch.hpp>

#include "agent/feed_text.h"
#include "agent/http_answers.h"
#include "base/temp_folder.h"

namespace {

using namespace lobbyboard;
using namespace lobbyboard::agent;
using namespace lobbyboard::test;
using namespace std::chrono_literals;
using Catch::Matchers::Contains;

/// A wall's agent without its loop: every poll is a call, 30 s after the last one.
struct Fixture {
  TempFolder folder;
  FaultServer server;
  CurlLibrary curl;
  time::ManualClock clock{time::parseInstant("2023-05-21T09:00:00+08:00").value()};
  config::FeedSettings settings = settingsOf(server);
  HttpSource source{curl, settings};
  Poller poller{folder.path()};
  feed::SnapshotStore store{folder.path()};

  static config::FeedSettings settingsOf(const FaultServer& server) {
    config::FeedSettings settings;
    settings.url = server.url();
    settings.totalTimeout = 2000ms;
    settings.maxBytes = 100'000;
    return settings;
  }
  Polled poll() {
    clock.advance(30s);
    Polled polled = poller.step(source, settings, clock, {});
    CHECK(feed::readStatus(folder.path()).value() == polled.status);
    CHECK(polled.status.checkedAt == clock.now());
    return polled;
  }
  Polled poll(Script script) {
    server.then(std::move(script));
    return poll();
  }
  std::string stored() const { return store.load().value().stored.document; }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "a good document is published and its status written") {
  const Polled polled = poll(ok(feedText(12), "ETag: \"twelve\"\r\n"));
  CHECK(polled.end == Polled::End::Accepted);
  CHECK(polled.status.sequence == 12);
  CHECK(polled.status.failures == 0);
  CHECK(polled.status.lastGood == clock.now());
  CHECK(polled.status.reason.empty());
  CHECK(stored() == feedText(12));
  CHECK(store.load()->stored.acceptedAt == clock.now());
}

TEST_CASE_METHOD(Fixture, "validators are kept only after acceptance") {
  poll(ok(feedText(12), "ETag: \"twelve\"\r\n"));
  const Polled bad = poll(ok("{\"format\": \"cut", "ETag: \"bad\"\r\n"));
  CHECK(bad.end == Polled::End::Failed);
  const Polled unchanged = poll(notModified());
  CHECK(unchanged.end == Polled::End::Unchanged);
  CHECK(unchanged.status.lastGood == clock.now());
  const auto seen = server.seen();
  CHECK(seen[0].headers.count("if-none-match") == 0);
  CHECK(seen[1].headers.at("if-none-match") == "\"twelve\"");
  CHECK(seen[2].headers.at("if-none-match") == "\"twelve\"");
}

TEST_CASE_METHOD(Fixture, "the same bytes again are good, and nothing is written twice") {
  poll(ok(feedText(12)));
  const auto accepted = store.load()->stored.acceptedAt;
  const Polled again = poll(ok(feedText(12), "ETag: \"late\"\r\n"));
  CHECK(again.end == Polled::End::Unchanged);
  CHECK(again.status.lastGood == clock.now());
  CHECK(store.load()->stored.acceptedAt == accepted);
  CHECK_FALSE(store.loadPrevious());
  poll(notModified());
  CHECK(server.seen().back().headers.at("if-none-match") == "\"late\"");
}

TEST_CASE_METHOD(Fixture, "whatever comes, the wall keeps what it has, says why, and recovers") {
  poll(ok(feedText(12)));
  const auto good = clock.now();
  struct Case {
    const char* what;
    Script script;
    const char* reason;
  };
  const Case cases[] = {
      {"garbage", ok("\x01\x02 not JSON \xff"), "refused"},
      {"HTML", ok("<html>Please log in</html>"), "HTML"},
      {"another format", ok(R"({"format": "someone-else/3"})"), "no feed"},
      {"cut, with a length", {Send{"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"form"}, Close{}}, "cut off"},
      {"cut, by closing", {Send{"HTTP/1.1 200 OK\r\n\r\n" + feedText(13).substr(0, 150)}, Close{}}, "refused"},
      {"500", status("500 Oops"), "HTTP 500"},
      {"too large", ok("{" + std::string(200'000, ' ')), "larger than 100000"},
      {"a lower sequence", ok(feedText(11)), "roll-back"},
      {"fewer than half the projects", ok(feedText(13, 1)), "max_shrink"},
  };
  int failures = 0;
  for (const Case& c : cases) {
    const Polled polled = poll(c.script);
    INFO(c.what << ": " << polled.status.reason);
    CHECK(polled.end == Polled::End::Failed);
    CHECK(polled.status.failures == ++failures);
    CHECK_FALSE(polled.status.reason.empty());
    CHECK_THAT(polled.status.reason, Contains(c.reason) && Contains(server.url()));
    CHECK(polled.status.sequence == 12);
    CHECK(polled.status.lastGood == good);
    CHECK(stored() == feedText(12));
  }
  const Polled back = poll(ok(feedText(13)));
  CHECK(back.end == Polled::End::Accepted);
  CHECK(back.status.failures == 0);
  CHECK(back.status.reason.empty());
  CHECK(stored() == feedText(13));
  CHECK(store.loadPrevious()->document == feedText(12));
}

TEST_CASE_METHOD(Fixture, "what the server asked of its callers is passed on") {
  const Polled busy = poll(status("503 Busy", "Retry-After: 90\r\n"));
  CHECK(busy.httpStatus == 503);
  CHECK(busy.retryAfter == 90s);
  CHECK(poll(status("404 Gone fishing")).httpStatus == 404);
}

TEST_CASE_METHOD(Fixture, "the same sequence with other content is taken: only a lower one is a roll-back") {
  poll(ok(feedText(12)));
  CHECK(poll(ok(feedText(12, 5))).end == Polled::End::Accepted);
  CHECK(stored() == feedText(12, 5));
}

TEST_CASE_METHOD(Fixture, "limits of the settings hold") {
  poll(ok(feedText(12, 10)));
  settings.maxShrink = 0.05;
  CHECK(poll(ok(feedText(13, 9))).end == Polled::End::Failed);
  settings.maxShrink = 0.2;
  CHECK(poll(ok(feedText(13, 9))).end == Polled::End::Accepted);

  const std::string unnamed = R"({"code": "Q"}, )";
  std::string text = feedText(14, 9);
  text.insert(text.find(R"({"code")"), unnamed);
  CHECK(poll(ok(text)).end == Polled::End::Accepted);
  CHECK(poll().status.quarantined == 1);
  settings.maxQuarantined = 0.05;
  text.replace(text.find("14"), 2, "15");
  CHECK(poll(ok(text)).end == Polled::End::Failed);
}

TEST_CASE_METHOD(Fixture, "a new source is asked without the old one's validators") {
  poll(ok(feedText(12), "ETag: \"twelve\"\r\n"));
  poller.forgetValidators();
  poll(ok(feedText(12)));
  CHECK(server.seen().back().headers.count("if-none-match") == 0);
}

TEST_CASE_METHOD(Fixture, "an emptied state folder is filled again from memory") {
  poll(ok(feedText(12), "ETag: \"twelve\"\r\n"));
  std::filesystem::remove(store.newestFile());
  CHECK(poll(notModified()).end == Polled::End::Unchanged);
  CHECK(stored() == feedText(12));
}

TEST_CASE_METHOD(Fixture, "a status that cannot be written is a complaint, not an end") {
  std::filesystem::create_directories(feed::statusFile(folder.path()) / "in the way");
  server.then(ok(feedText(12)));
  const Polled polled = poller.step(source, settings, clock, {});
  CHECK(polled.end == Polled::End::Accepted);
  CHECK_FALSE(polled.statusComplaint.empty());
  CHECK(stored() == feedText(12));
}
