#include <catch2/catch.hpp>

#include <chrono>

#include "agent/deflate_bomb.h"
#include "agent/http_answers.h"
#include "agent/http_fetch.h"
#include "agent/stop_switch.h"

namespace {

using namespace lobbyboard::agent;
using namespace lobbyboard::test;
using namespace std::chrono_literals;
using Catch::Matchers::Contains;

constexpr std::size_t kCap = 1'000'000;
const std::string kChunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

struct Outcome {
  Answer answer;
  std::chrono::steady_clock::duration took;
};

struct Fixture {
  FaultServer server;
  CurlLibrary curl;
  HttpLimits limits;
  StopSwitch stop;
  int beats = 0;

  Fixture() {
    limits.totalTimeout = 3000ms;
    limits.maxBytes = kCap;
  }
  Outcome get(std::chrono::milliseconds every = 1000ms) {
    HttpFetch http(curl, limits);
    const auto from = std::chrono::steady_clock::now();
    Answer answer = http.fetch({server.url(), {}}, {stop.descriptor(), every, [this] { ++beats; }});
    return {std::move(answer), std::chrono::steady_clock::now() - from};
  }
  std::string failure(const Outcome& outcome) {
    REQUIRE(std::holds_alternative<Failed>(outcome.answer));
    return std::get<Failed>(outcome.answer).reason;
  }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "an endless body stops at the cap") {
  SECTION("in chunks") { server.then({Send{kChunked}, Flood{chunk(std::string(4000, ' '))}}); }
  SECTION("without a length") { server.then({Send{"HTTP/1.1 200 OK\r\n\r\n"}, Flood{std::string(4000, ' ')}}); }
  SECTION("with an announced length, before any of it") {
    server.then({Send{"HTTP/1.1 200 OK\r\nContent-Length: 1000001\r\n\r\n"}, Hang{}});
  }
  SECTION("of an error page") { server.then({Send{"HTTP/1.1 500 Oops\r\n\r\n"}, Flood{std::string(4000, ' ')}}); }
  CHECK_THAT(failure(get()), Contains("larger than 1000000 bytes"));
  CHECK(server.bytesSent() < 12 * kCap);  // what the kernel holds for a caller that is gone included
}

TEST_CASE_METHOD(Fixture, "the cap itself is allowed, one byte more is not") {
  server.then(ok("{" + std::string(kCap - 1, ' '))).then({Send{kChunked + chunk("{" + std::string(kCap, ' '))}});
  CHECK(std::holds_alternative<Body>(get().answer));
  CHECK_THAT(failure(get()), Contains("larger than"));
}

TEST_CASE_METHOD(Fixture, "a compressed bomb never unfolds") {
  const std::string bomb = gzipBomb(250'000);  // 64 MB
  REQUIRE(bomb.size() < kCap);
  SECTION("as a content encoding, it is left as it is") {
    server.then(ok(bomb, "Content-Encoding: gzip\r\n"));
    CHECK_THAT(failure(get()), Contains("compressed (gzip)"));
  }
  SECTION("as a transfer encoding, the cap counts what it unfolds to") {
    server.then({Send{"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n" + bomb}, Close{}});
    CHECK_THAT(failure(get()), Contains("larger than"));
  }
}

TEST_CASE_METHOD(Fixture, "endless headers are cut") {
  server.then({Send{"HTTP/1.1 200 OK\r\n"}, Flood{"X-More: " + std::string(900, 'x') + "\r\n"}});
  failure(get());
  CHECK(server.bytesSent() < 20'000'000);
}

TEST_CASE_METHOD(Fixture, "endless interim answers are cut") {
  server.then({Flood{"HTTP/1.1 100 Continue\r\n\r\n"}});
  limits.totalTimeout = 500ms;
  const Outcome outcome = get();
  failure(outcome);
  CHECK(outcome.took < 2s);
}

TEST_CASE_METHOD(Fixture, "a server that is too slow is given up") {
  SECTION("a drip, by the total time") {
    limits.totalTimeout = 300ms;
    server.then({Send{"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"}, Drip{std::string(1000, ' '), 20ms}});
  }
  SECTION("a drip, by its speed") {
    limits.slowest = 1s;
    limits.totalTimeout = 60s;
    server.then({Send{"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"}, Drip{std::string(1000, ' '), 50ms}});
  }
  SECTION("a stall in the middle") {
    limits.totalTimeout = 300ms;
    server.then({Send{"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"form"}, Hang{}});
  }
  SECTION("no answer at all") {
    limits.totalTimeout = 300ms;
    server.then({Hang{}});
  }
  SECTION("a drip of headers over redirects: the time counts for all of them") {
    limits.totalTimeout = 400ms;
    server.then({Drip{whole("302 Found", "Location: /on\r\n", ""), 5ms}});
  }
  const Outcome outcome = get();
  CHECK_THAT(failure(outcome), Contains("too slow"));
  CHECK(outcome.took < 4s);
}

TEST_CASE_METHOD(Fixture, "a stop ends a hanging transfer at once") {
  server.then({Send{"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"}, Hang{}});
  limits.totalTimeout = 60s;
  std::chrono::steady_clock::time_point asked;
  std::thread helper([&] {
    server.awaitRequests(1, 5s);
    asked = std::chrono::steady_clock::now();
    stop.stop();
  });
  const Answer answer = get(60s).answer;
  helper.join();
  CHECK(std::holds_alternative<Stopped>(answer));
  CHECK(std::chrono::steady_clock::now() - asked < 500ms);
}

TEST_CASE_METHOD(Fixture, "a stop that was asked for before asks nobody") {
  stop.stop();
  CHECK(std::holds_alternative<Stopped>(get().answer));
  CHECK(server.seen().empty());
}

TEST_CASE_METHOD(Fixture, "the beat goes on while a server hangs") {
  server.then({Hang{}});
  limits.totalTimeout = 300ms;
  failure(get(20ms));
  CHECK(beats >= 8);
}
