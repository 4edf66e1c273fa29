// What `bench` says, as far as it does not depend on the machine.
#include <rapidjson/document.h>
#include <catch2/catch.hpp>

#include "commands/process.h"

using namespace lobbyboard::test;

TEST_CASE("the bench tells of every page, and no steady frame allocates") {
  const Finished ended = finish({"bench", "--all", "--size", "1920x1080", "--frames", "120", "--json"});
  CAPTURE(ended.log);
  REQUIRE(ended.code == 0);
  rapidjson::Document report;
  report.Parse(ended.output.c_str());
  REQUIRE_FALSE(report.HasParseError());
  CHECK(std::string(report["size"].GetString()) == "1920x1080");
  CHECK(std::string(report["presenter"].GetString()) == "memory");
  for (const char* bytes : {"cache_bytes", "rss_bytes", "pss_bytes"}) CHECK(report[bytes].GetDouble() > 1e4);
  CHECK(report["first_frame_ms"].IsNumber());
  REQUIRE(report["pages"].Size() > 4);
  for (const auto& page : report["pages"].GetArray()) {
    const std::string name = page["page"].GetString();
    INFO(name);
    const double frames = page["frames"].GetDouble();
    const auto& work = page["work_ms"];
    CHECK(work["p50"].GetDouble() <= work["p99"].GetDouble());
    CHECK(work["p99"].GetDouble() <= work["p999"].GetDouble());
    for (const char* key : {"max", "p999"}) CHECK(work[key].GetDouble() >= 0);
    for (const char* key : {"limit_ms", "damaged_bytes", "prepare_ms_max", "missed"}) CHECK(page[key].IsNumber());
    CHECK((page["ratio"].IsNumber() || page["ratio"].IsNull()));
    if (name == "changes") {
      CHECK(frames >= 60 * 5 * (report["pages"].Size() - 1));  // a page may stand in the playlist twice
    } else {
      CHECK(frames == 120);
      CHECK(page["allocations"].GetDouble() == 0);
      CHECK(page["late"].GetDouble() == 0);
    }
    // Cards and red pages stand still between the refreshes of their rail.
    if (name == "cards" || name == "red") CHECK(page["frames_with_damage"].GetDouble() < 10);
    if (name == "progress") CHECK(page["frames_with_damage"].GetDouble() == 120);
  }
}
