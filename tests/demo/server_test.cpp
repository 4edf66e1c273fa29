#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <map>
#include <string>

#include "accepted.h"
#include "demo/server.h"
#include "demo/turns.h"
#include "time/clock.h"

namespace lobbyboard::demo {
namespace {

using namespace std::chrono_literals;

const time::Instant kStart = time::parseInstant("2026-03-01T09:30:00+08:00").value();

struct Reply {
  int status = 0;
  std::map<std::string, std::string> headers;
  std::string body;
};

int portOf(const std::string& url) { return std::stoi(url.substr(url.find(':', 6) + 1)); }

/// Sends all of `request` to the port of loopback and reads until the server closes.
std::string exchange(int port, const std::string& request) {
  const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  REQUIRE(socket >= 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  REQUIRE(::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
  REQUIRE(::send(socket, request.data(), request.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(request.size()));
  std::string answer;
  char buffer[65536];
  for (ssize_t size = 0; (size = ::recv(socket, buffer, sizeof buffer, 0)) > 0;)
    answer.append(buffer, static_cast<std::size_t>(size));
  ::close(socket);
  return answer;
}

Reply fetch(const Server& server, const std::string& etag = {}, const std::string& path = "/feed.json") {
  std::string request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
  if (!etag.empty()) request += "If-None-Match: " + etag + "\r\n";
  const std::string answer = exchange(portOf(server.url()), request + "\r\n");
  const auto end = answer.find("\r\n\r\n");
  REQUIRE(end != std::string::npos);
  Reply reply;
  reply.status = std::stoi(answer.substr(9, 3));
  for (auto line = answer.find("\r\n"); line < end;) {
    const auto next = answer.find("\r\n", line + 2);
    const auto colon = answer.find(": ", line + 2);
    reply.headers[answer.substr(line + 2, colon - line - 2)] = answer.substr(colon + 2, next - colon - 2);
    line = next;
  }
  reply.body = answer.substr(end + 4);
  return reply;
}

TEST_CASE("the server gives the first period, and 304 for what the asker has") {
  time::ManualClock clock(kStart);
  const Server server(clock, {});
  CHECK(server.url().rfind("http://127.0.0.1:", 0) == 0);
  const Reply first = fetch(server);
  CHECK(first.status == 200);
  CHECK(first.headers.at("Last-Modified") == "Sun, 01 Mar 2026 01:30:00 GMT");
  const Accepted document = accept(first.body);
  CHECK(time::toString(document.snapshot().asOf) == "2023-05-20");
  CHECK(document.snapshot().publishedAt == kStart);

  const Reply again = fetch(server, first.headers.at("ETag"));
  CHECK(again.status == 304);
  CHECK(again.body.empty());
  CHECK(again.headers.at("ETag") == first.headers.at("ETag"));
  CHECK(fetch(server, "\"something else\"").status == 200);
  CHECK(fetch(server, {}, "/other").status == 404);
}

TEST_CASE("every turn closes one more period, under a new tag and a higher sequence") {
  time::ManualClock clock(kStart);
  const Server server(clock, {10s, {2023, 5, 2}});
  const Reply first = fetch(server);
  clock.advance(9999ms);
  CHECK(fetch(server, first.headers.at("ETag")).status == 304);
  clock.advance(1ms);
  const Reply second = fetch(server, first.headers.at("ETag"));
  REQUIRE(second.status == 200);
  CHECK(second.headers.at("ETag") != first.headers.at("ETag"));
  const Accepted before = accept(first.body);
  const Accepted after = accept(second.body);
  CHECK(time::toString(after.snapshot().asOf) == "2023-05-31");
  CHECK(after.snapshot().publishedAt == kStart + 10s);
  CHECK(after.snapshot().sequence > before.snapshot().sequence);
}

TEST_CASE("after the last period the year begins again, the sequence still rising") {
  time::ManualClock clock(kStart);
  const Server server(clock, {1s, {2023, 12, 2}});
  std::int64_t sequence = -1;
  for (const char* const day : {"2023-12-20", "2023-12-31", "2023-12-20", "2023-12-31"}) {
    const Accepted document = accept(fetch(server).body);
    CHECK(time::toString(document.snapshot().asOf) == day);
    CHECK(document.snapshot().sequence > sequence);
    sequence = document.snapshot().sequence;
    clock.advance(1s);
  }
}

TEST_CASE("a demonstration begun later goes on above the sequence of the former") {
  time::ManualClock clock(kStart);
  std::int64_t sequence = 0;
  {
    const Server server(clock, {});
    clock.advance(45s * 100);
    sequence = accept(fetch(server).body).snapshot().sequence;
  }
  clock.advance(45s);
  const Server server(clock, {});
  CHECK(accept(fetch(server).body).snapshot().sequence > sequence);
}

TEST_CASE("turns are a closed form of the clock") {
  const time::Period first{2023, 5, 2};
  const auto at = [&](time::Span since) { return turnAt(kStart, kStart + since, 45s, first); };
  CHECK(at(0s).period == first);
  CHECK(at(-1h).period == first);
  CHECK(at(-1h).began == kStart);
  CHECK(at(44s).began == kStart);
  CHECK(at(45s).period == time::Period{2023, 5, 3});
  CHECK(at(45s * 22).period == time::Period{2023, 12, 3});
  CHECK(at(45s * 23).period == first);
  CHECK(at(45s * 23 + 7s).began == kStart + 45s * 23);
}

TEST_CASE("a server ends at once, asked or not") {
  const time::SystemClock clock;
  const auto begin = clock.steady();
  for (int i = 0; i < 5; ++i) {
    const Server server(clock, {});
    if (i % 2 == 1) CHECK(fetch(server).status == 200);
  }
  CHECK(clock.steady() - begin < 5s);
}

}  // namespace
}  // namespace lobbyboard::demo
