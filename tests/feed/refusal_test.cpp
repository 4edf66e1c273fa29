#include <catch2/catch.hpp>

#include <ctime>

#include "feed/guard.h"
#include "feed/json_parser.h"
#include "feed/sample_feed.h"

// Documents that are refused as a whole, and snapshots that may not replace the one on the wall.

namespace lobbyboard::feed {
namespace {

std::string refusal(std::string_view document, const Limits& limits = {}) {
  const auto decoded = decode(document, limits);
  return decoded ? "accepted" : decoded.error().what;
}

struct Case {
  const char* from;
  const char* to;
  const char* reason;  ///< part of the message
};

TEST_CASE("whole documents that are refused, and why") {
  const Case cases[] = {
      {"lobbyboard-feed/1", "lobbyboard-feed/2", "/format: \"lobbyboard-feed/2\" is none of lobbyboard-feed/1"},
      {R"("format": "lobbyboard-feed/1", )", "", "/format: the key \"format\" is needed"},
      {R"("lobbyboard-feed/1")", "1", "/format: must be a string, not a number"},
      {R"("sequence": 7, )", "", "/sequence: the key \"sequence\" is needed"},
      {R"("sequence": 7)", R"("sequence": null)", "/sequence: the key"},
      {R"("sequence": 7)", R"("sequence": "7")", "/sequence: must be a number, not a string"},
      {R"("sequence": 7)", R"("sequence": 7.5)", "/sequence: must be an integer, not 7.5"},
      {R"("sequence": 7)", R"("sequence": -1)", "/sequence: must not be below 0"},
      {R"("sequence": 7)", R"("sequence": 9223372036854775808)", "/sequence: must be an integer"},
      {R"("published_at": "2024-06-11T08:30:00+08:00",)", "", "/published_at: the key"},
      {"T08:30:00+08:00", "T08:30:00", "/published_at: \"2024-06-11T08:30:00\" is no instant"},
      {R"("as_of": "2024-06-10")", R"("as_of": "2024-06-31")", "/as_of: \"2024-06-31\" is no date"},
      {R"("as_of": "2024-06-10", )", "", "/as_of: the key"},
      {R"("year": 2024,)", "", "/year: the key"},
      {R"("year": 2024)", R"("year": "2024")", "/year: must be a number"},
      {R"("year": 2024)", R"("year": 99999)", "/year: must be a year"},
      {R"("projects": [)", R"("works": [)", "/projects: the key \"projects\" is needed"},
      {R"("year": 2024)", R"("year": 2024, "currency": "yuan")", "/currency: \"yuan\" is no ISO 4217 code"},
      {R"("year": 2024)", R"("year": 2024, "year": 2025)", "the key \"year\" stands twice in the document itself"},
      {R"("plan_wan": 4800)", R"("plan_wan": 4800, "\u0070lan_wan": 0)",
       "the key \"plan_wan\" stands twice in /projects/0/periods/1"},
      {R"("year": 2024)", R"("year": 2024, "x": [[{"a": 1, "b": 2, "a": 1}]])", "stands twice in /x/0/0"},
      {R"("code": "N-07")", R"("code": "N-07",)", "not JSON"},
      {"热电", "\xC3\x28", "not UTF-8"},
      {"热电", "\xED\xA0\x80", "not UTF-8"},
      {"热电", "\xF8\x88\x80\x80\x80", "not UTF-8"},
      {"热电", "\\udc00", "half of a surrogate pair in /projects/0/name"},
      {"热电", "\\ud800", "not JSON"},
      {R"("year": 2024)", R"("year": NaN)", "not JSON"},
  };
  for (const Case& each : cases) {
    INFO(each.to << " for " << each.from);
    CHECK_THAT(refusal(replaced(smallFeed(), each.from, each.to)), Catch::Contains(each.reason));
  }
}

TEST_CASE("what is no JSON object is no feed") {
  const std::string small = smallFeed();
  CHECK_THAT(refusal(""), Catch::Contains("not JSON"));
  CHECK_THAT(refusal("<html><body>Sign in</body></html>"), Catch::Contains("not JSON"));
  CHECK_THAT(refusal("[]"), Catch::Contains("must be an object, not an array"));
  CHECK_THAT(refusal("null"), Catch::Contains("must be an object"));
  CHECK_THAT(refusal(small + "x"), Catch::Contains("not JSON"));
  CHECK_THAT(refusal(small + small), Catch::Contains("not JSON"));
  CHECK_THAT(refusal(small + std::string(1, '\0')), Catch::Contains("NUL"));
  CHECK_THAT(refusal(std::string(1, '\0') + small), Catch::Contains("NUL byte (byte 0)"));
  CHECK_THAT(refusal(small.substr(0, small.size() - 1)), Catch::Contains("not JSON"));
  CHECK_THAT(refusal("\xFF\xFE" + small), Catch::Contains("not JSON"));
}

TEST_CASE("a truncated document is refused, wherever it ends") {
  const std::string small = smallFeed();
  for (std::size_t size = 0; size < small.size(); ++size) REQUIRE_FALSE(decode(small.substr(0, size), {}));
}

TEST_CASE("containers nest 32 deep and no deeper") {
  const auto nested = [](std::size_t arrays) {
    return feedWith("\"x\": " + std::string(arrays, '[') + std::string(arrays, ']'));
  };
  CHECK(refusal(nested(31)) == "accepted");
  CHECK_THAT(refusal(nested(32)), Catch::Contains("nested deeper than 32 at /x/0/0"));
  CHECK_THAT(refusal(std::string(1'000'000, '[')), Catch::Contains("nested deeper"));
  std::string objects;
  for (int i = 0; i < 1'000'000; ++i) objects += "{\"a\":";
  CHECK_THAT(refusal(objects), Catch::Contains("nested deeper"));
}

TEST_CASE("size limits") {
  const std::string small = smallFeed();
  CHECK(refusal(small, {.maxBytes = small.size()}) == "accepted");
  CHECK_THAT(refusal(small, {.maxBytes = small.size() - 1}), Catch::Contains("larger than"));
  std::string huge = small;
  huge.resize(64U << 20, ' ');
  CHECK(refusal(huge) == "accepted");
  huge += ' ';
  CHECK_THAT(refusal(huge), Catch::Contains("larger than 67108864 bytes"));

  const auto parsed = parseJson("[1, 2, 3]", {.maxNodes = 3});
  REQUIRE_FALSE(parsed);
  CHECK(parsed.error().what == "more than 3 values and keys");
  std::string crowd = "0";
  for (int i = 0; i < 100'000; ++i) crowd += ",0";
  CHECK_THAT(refusal(replaced(feedWith(""), "[]", "[" + crowd + "]")), Catch::Contains("at most 100000 projects"));
}

#ifdef __SANITIZE_THREAD__
constexpr int kBombSeconds = 300;
#else
constexpr int kBombSeconds = 60;  ///< of processor time; a plain build needs 2
#endif

TEST_CASE("a bomb of keys or numbers ends quickly") {
  const std::clock_t begin = std::clock();
  std::string zeros = "0";
  std::string keys = "\"a\":0";
  while (zeros.size() < (32U << 20)) zeros += ",0";
  for (int i = 0; i < 1'000'000; ++i) keys += ",\"" + std::to_string(i) + "\":0";
  CHECK_THAT(refusal(feedWith("\"x\": [" + zeros + "]")), Catch::Contains("values and keys"));
  CHECK(refusal(feedWith("\"x\": {" + keys + "}")) == "accepted");
  CHECK(refusal(feedWith(keys)) == "accepted");
  CHECK_THAT(refusal(feedWith(keys + ",\"777\":0")), Catch::Contains("stands twice"));
  CHECK((std::clock() - begin) / CLOCKS_PER_SEC < kBombSeconds);
}

TEST_CASE("too many unfit projects refuse the document") {
  const std::string two = replaced(feedWithProject(R"("hidden": 1)"), R"("code": "P9",)", "");
  CHECK_THAT(refusal(two), Catch::Contains("2 of 11 projects are unfit; at most 1 may be (feed.max_quarantined); "
                                           "the first, /projects/9/code: the key \"code\" is needed"));
  CHECK(refusal(two, {.maxQuarantined = 0.2}) == "accepted");
  CHECK(refusal(feedWithProject(R"("hidden": 1)"), {.maxQuarantined = 0}) != "accepted");
}

TEST_CASE("a snapshot may replace another one unless it rolls back or shrinks") {
  const auto snapshot = [](std::int64_t sequence, std::size_t projects) {
    model::Snapshot made;
    made.sequence = sequence;
    made.projects.resize(projects);
    return made;
  };
  const model::Snapshot held = snapshot(10, 100);
  CHECK(mayReplace(nullptr, snapshot(0, 0), 0.5));
  CHECK(mayReplace(&held, snapshot(10, 100), 0.5));
  CHECK(mayReplace(&held, snapshot(11, 50), 0.5));
  CHECK(mayReplace(&held, snapshot(11, 300), 0));
  CHECK(mayReplace(&held, snapshot(11, 71), 0.29));
  CHECK(mayReplace(&held, snapshot(11, 0), 1));
  CHECK_FALSE(mayReplace(&held, snapshot(11, 70), 0.29));
  const auto shrunk = mayReplace(&held, snapshot(11, 49), 0.5);
  REQUIRE_FALSE(shrunk);
  CHECK(shrunk.error().what ==
        "only 49 projects are left of the 100 on the wall; at most 50 may go at once (feed.max_shrink)");
  const auto older = mayReplace(&held, snapshot(9, 100), 0.5);
  REQUIRE_FALSE(older);
  CHECK(older.error().what == "roll-back: its sequence is 9, the wall holds 10");
}

}  // namespace
}  // namespace lobbyboard::feed
