#include "agent/http_fetch.h"

#include <catch2/catch.hpp>
#include <cstdlib>

#include "agent/feed_url.h"
#include "agent/http_answers.h"

namespace {

using namespace lobbyboard::agent;
using namespace lobbyboard::test;
using Catch::Matchers::Contains;

const std::string kDocument = R"({"format": "any"})";

HttpLimits quick() {
  HttpLimits limits;
  limits.connectTimeout = std::chrono::milliseconds(2000);
  limits.totalTimeout = std::chrono::milliseconds(5000);
  limits.maxBytes = 100'000;
  return limits;
}

struct Fixture {
  FaultServer server;
  CurlLibrary curl;
  HttpFetch http{curl, quick()};

  Answer get(const Validators& held = {}) { return http.fetch({server.url(), held}, {}); }
  Failed failure() {
    const Answer answer = get();
    REQUIRE(std::holds_alternative<Failed>(answer));
    return std::get<Failed>(answer);
  }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "a document comes with its validators, and they go back byte for byte") {
  server.then(ok(kDocument, "ETag: W/\"a b\"\r\nLast-Modified: Sun, 21 May 2023 00:00:00 GMT\r\n")).then(notModified());
  const Answer first = get();
  REQUIRE(std::holds_alternative<Body>(first));
  const Body body = std::get<Body>(first);
  CHECK(body.bytes == kDocument);
  CHECK(body.validators == Validators{"W/\"a b\"", "Sun, 21 May 2023 00:00:00 GMT"});

  CHECK(std::holds_alternative<NotModified>(get(body.validators)));
  const auto seen = server.seen();
  REQUIRE(seen.size() == 2);
  CHECK(seen[0].target == "/feed.json");
  CHECK(seen[0].headers.count("if-none-match") == 0);
  CHECK(seen[0].headers.count("if-modified-since") == 0);
  CHECK(seen[0].headers.count("accept-encoding") == 0);
  CHECK(seen[1].headers.at("if-none-match") == "W/\"a b\"");
  CHECK(seen[1].headers.at("if-modified-since") == "Sun, 21 May 2023 00:00:00 GMT");
  CHECK(seen[1].connection == seen[0].connection);
}

TEST_CASE_METHOD(Fixture, "an absurdly long validator is not kept") {
  server.then(ok(kDocument, "ETag: \"" + std::string(5000, 'e') + "\"\r\n"));
  const Answer answer = get();
  REQUIRE(std::holds_alternative<Body>(answer));
  CHECK(std::get<Body>(answer).validators.empty());
}

TEST_CASE_METHOD(Fixture, "answers that bring no document say why") {
  struct Case {
    Script script;
    int status;
    const char* reason;
  };
  const Case cases[] = {
      {status("404 Not Found"), 404, "HTTP 404"},
      {status("500 Oops"), 500, "HTTP 500"},
      {status("204 No Content"), 204, "HTTP 204"},
      {status("206 Partial Content"), 206, "HTTP 206"},
      {notModified(), 304, "304"},
      {ok(""), 200, "empty"},
      {ok(" \r\n\t "), 200, "empty"},
      {ok("<!DOCTYPE html><title>Log in</title>"), 200, "HTML"},
      {ok("\xEF\xBB\xBF\n <html>"), 200, "HTML"},
      {ok("squeezed", "Content-Encoding: gzip\r\n"), 200, "compressed (gzip)"},
      {{Send{"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"cut"}, Close{}}, 200, "cut off"},
      {{Send{"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk("{\"cut")}, Close{}}, 200, "cut off"},
      {{Send{"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nno chunk"}, Close{}}, 200, "127.0.0.1"},
      {{Send{"SSH-2.0-OpenSSH\r\n"}, Close{}}, 0, "not HTTP"},
      {{Send{"HTTP/1.1 2"}, Close{}}, 0, "127.0.0.1"},
      {{Close{}}, 0, "without an answer"},
      {{Reset{}}, 0, "127.0.0.1"},
      {{Send{"HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n"}, Close{}}, 200, "127.0.0.1"},
      {{Send{"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n{}"}, Close{}}, 200, "127.0.0.1"},
  };
  for (const Case& c : cases) {
    server.then(c.script);
    const Failed failed = failure();
    INFO(failed.reason);
    CHECK_THAT(failed.reason, Contains(c.reason));
    CHECK_THAT(failed.reason, Contains(server.url()));
    CHECK(failed.httpStatus == c.status);
    CHECK_FALSE(failed.retryAfter);
    server.then(ok(kDocument));
    CHECK(std::holds_alternative<Body>(get()));  // the next poll is as good as any
  }
}

TEST_CASE_METHOD(Fixture, "a body that ends with its connection is taken as it came: only its reader can tell") {
  server.then({Send{"HTTP/1.1 200 OK\r\n\r\n{\"format\": \"cut"}, Close{}});
  const Answer answer = get();
  REQUIRE(std::holds_alternative<Body>(answer));
  CHECK(std::get<Body>(answer).bytes == "{\"format\": \"cut");
}

TEST_CASE_METHOD(Fixture, "Retry-After is passed on as it was asked") {
  const auto asked = [this](const std::string& value) {
    server.then(status("503 Busy", "Retry-After: " + value + "\r\n"));
    const Failed failed = failure();
    CHECK(failed.httpStatus == 503);
    return failed.retryAfter;
  };
  CHECK(asked("7") == std::chrono::seconds(7));
  CHECK(asked("99999999").value() >= std::chrono::hours(1));
  CHECK(asked("Fri, 31 Dec 2100 23:59:59 GMT").value() > std::chrono::hours(1));
  CHECK(asked("Fri, 31 Dec 1999 23:59:59 GMT").value_or(std::chrono::seconds(0)) <= std::chrono::seconds(0));
  CHECK(asked("-7").value_or(std::chrono::seconds(0)) <= std::chrono::seconds(0));
  CHECK(asked("soon").value_or(std::chrono::seconds(0)) == std::chrono::seconds(0));
}

TEST_CASE_METHOD(Fixture, "redirects stay with the feed's own host and port") {
  FaultServer elsewhere;
  elsewhere.then(ok(kDocument));
  const std::string port = std::to_string(server.port());

  SECTION("within it they are followed, validators and all") {
    server.then(redirect("/moved.json")).then(redirect("http://127.0.0.1:" + port + "/again.json")).then(ok(kDocument));
    CHECK(std::holds_alternative<Body>(get({"\"e\"", {}})));
    REQUIRE(server.seen().size() == 3);
    CHECK(server.seen()[1].target == "/moved.json");
    CHECK(server.seen()[2].target == "/again.json");
    CHECK(server.seen()[2].headers.at("if-none-match") == "\"e\"");
  }
  SECTION("three are enough") {
    server.then(redirect("/round"));
    CHECK_THAT(failure().reason, Contains("more than 3 times"));
    CHECK(server.seen().size() == 4);
  }
  SECTION("a redirect to nowhere is a plain failure") {
    server.then(status("302 Found"));
    CHECK_THAT(failure().reason, Contains("HTTP 302"));
  }
  struct Refused {
    const char* what;
    std::string target;
    const char* reason;
  };
  const Refused refused[] = {
      {"another port", elsewhere.url(), "another place"},
      {"another name of the same host", "http://localhost:" + port + "/feed.json", "another place"},
      {"without a scheme", "//127.0.0.1:1/feed.json", "another place"},
      {"the feed's place as a user name", "http://127.0.0.1:" + port + "@evil.invalid/", "another place"},
      {"a file", "file:///etc/passwd", "file"},
      {"gopher", "gopher://127.0.0.1:" + port + "/", "gopher"},
      {"ftp", "ftp://127.0.0.1:" + port + "/", "ftp"},
  };
  for (const Refused& r : refused) {
    DYNAMIC_SECTION("refused: " << r.what) {
      server.then(redirect(r.target));
      CHECK_THAT(failure().reason, Contains(r.reason));
      CHECK(server.seen().size() == 1);
      CHECK(elsewhere.seen().empty());
    }
  }
}

TEST_CASE_METHOD(Fixture, "nobody listening, no such scheme, no URL") {
  const auto reason = [this](const std::string& url) {
    const Answer answer = http.fetch({url, {}}, {});
    REQUIRE(std::holds_alternative<Failed>(answer));
    return std::get<Failed>(answer).reason;
  };
  int port = 0;
  {
    const FaultServer gone;
    port = gone.port();
  }
  CHECK_THAT(reason("http://127.0.0.1:" + std::to_string(port) + "/"), Contains("no connection"));
  CHECK_THAT(reason("file:///etc/passwd"), Contains("not HTTP"));
  CHECK_THAT(reason("http://[no"), Contains("no valid URL"));
  CHECK_THAT(reason(""), Contains("no valid URL"));
}

TEST_CASE_METHOD(Fixture, "a proxy of the environment is not asked") {
  FaultServer proxy;
  ::setenv("http_proxy", proxy.url("").c_str(), 1);
  server.then(ok(kDocument));
  CHECK(std::holds_alternative<Body>(get()));
  ::unsetenv("http_proxy");
  CHECK(proxy.seen().empty());
}

TEST_CASE_METHOD(Fixture, "secrets of the URL stay out of the reasons") {
  server.then(status("403 Forbidden"));
  const std::string url = "http://me:hush@127.0.0.1:" + std::to_string(server.port()) + "/feed.json?token=hush#hush";
  const Answer answer = http.fetch({url, {}}, {});
  REQUIRE(std::holds_alternative<Failed>(answer));
  CHECK_THAT(std::get<Failed>(answer).reason, Contains(server.url()) && !Contains("hush"));
}

TEST_CASE("an https feed is never led down to http") {
  CHECK(mayRedirect("https://feed.example:8443/a", "https://FEED.example:8443/b"));
  CHECK(mayRedirect("https://feed.example/a", "https://feed.example:443/b"));
  CHECK_FALSE(mayRedirect("https://feed.example:8443/a", "http://feed.example:8443/b"));
  CHECK_FALSE(mayRedirect("http://feed.example/a", "https://feed.example/b"));
  CHECK_FALSE(mayRedirect("https://feed.example/a", "https://feed.example.evil/a"));
  CHECK_FALSE(mayRedirect("https://feed.example/a", "nonsense://"));
}
